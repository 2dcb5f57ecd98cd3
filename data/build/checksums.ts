import { createHash } from 'node:crypto';

/** One line a file, as `sha256sum --check` takes them: the browser checks again only what has another content. */
export function checksumsText(files: Readonly<Record<string, string>>): string {
  return Object.entries(files)
    .map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
    .join('');
}
