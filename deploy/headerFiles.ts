/** The headers in the languages of the servers: file name in this folder → text. */
import { createHash } from 'node:crypto';
import { headersOf, PLACES } from './headers';

const NOTE = '# Written by `npm run headers` from headers.ts.\n';

/** @param notFoundPage the text of 404.html */
export function headerFiles(notFoundPage: string): Readonly<Record<string, string>> {
  const hash = styleHashOf(notFoundPage);
  const nginx = PLACES.map((place): [string, string] => [
    `nginx/headers-${place}.conf`,
    // `always`: with errors too.
    NOTE + lines(headersOf(place, hash), (name, value) => `add_header ${name} ${value} always;`),
  ]);
  const caddy = PLACES.map(
    (place) =>
      `(quartiersatlas-${place}) {\n\theader {args.0} {\n${lines(headersOf(place, hash), (name, value) => `\t\t${name} ${value}`)}\t}\n}\n`,
  );
  return { ...Object.fromEntries(nginx), 'caddy/headers.caddy': `${NOTE}${caddy.join('\n')}` };
}

/** The page's one style sheet as the Content-Security-Policy names it. */
function styleHashOf(page: string): string {
  const style = /<style>([^]*?)<\/style>/.exec(page)?.[1];
  if (style === undefined) throw new Error('404.html has no <style>');
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

function lines(
  headers: Readonly<Record<string, string>>,
  line: (name: string, value: string) => string,
): string {
  return Object.entries(headers)
    .map(([name, value]) => `${line(name, quoted(value))}\n`)
    .join('');
}

/** In double quotes, which both servers take; what would need escaping there is refused. */
function quoted(value: string): string {
  if (/["\\$\n{}]/.test(value)) throw new Error(`not to be quoted: ${value}`);
  return `"${value}"`;
}
