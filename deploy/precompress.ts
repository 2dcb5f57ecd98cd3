/**
 * `npm run precompress [folder]`: puts a .gz and a .br beside every file of the built folder that gains by it,
 * so that the server sends the smallest form without computing it for each reader.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXTS = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.geojson',
  '.topojson',
  '.svg',
  '.webmanifest',
  '.xml',
  '.txt',
]);
/** Below this a packet holds the file anyway. */
const SMALLEST = 1024;

const COMPRESSIONS = {
  '.gz': (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
  '.br': (bytes: Buffer) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
} as const;

/** @returns how many files were written */
export function precompress(folder: string): number {
  let written = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXTS.has(extname(name))) continue;
    const path = join(folder, name);
    const bytes = readFileSync(path);
    for (const [ending, compress] of Object.entries(COMPRESSIONS)) {
      // One of an older build would be sent in place of the file.
      rmSync(path + ending, { force: true });
      const compressed = bytes.length < SMALLEST ? bytes : compress(bytes);
      if (compressed.length >= bytes.length) continue;
      writeFileSync(path + ending, compressed);
      written += 1;
    }
  }
  return written;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? 'dist';
  process.stdout.write(`${precompress(folder)} compressed files written to ${folder}\n`);
}
