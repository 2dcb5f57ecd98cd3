/** `npm run headers`: writes the headers of headers.ts for nginx and Caddy. */
import { readFileSync, writeFileSync } from 'node:fs';
import { headerFiles } from './headerFiles';

const page = readFileSync(new URL('404.html', import.meta.url), 'utf8');
for (const [name, text] of Object.entries(headerFiles(page))) {
  writeFileSync(new URL(name, import.meta.url), text);
}
