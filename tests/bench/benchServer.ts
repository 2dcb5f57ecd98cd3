/** One server for the atlas and its peers, with brotli, so that only the pages differ. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { HEADERS } from '../../deploy/headers';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface BenchFolders {
  /** Where the files of a page are: the built atlas, or a built peer. */
  readonly page: (name: string) => string;
  /** Where the data of a size are, and the start page that is made of them. */
  readonly data: (size: string) => string;
}

/** Answers `/<page>/<size>/…`. */
export function benchServer(folders: BenchFolders): Server {
  const compressed = new Map<string, Buffer>();
  return createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://bench').pathname);
    const [page, size, ...rest] = path.slice(1).split('/');
    const isStart = page === 'atlas' && rest.join('') === '';
    const isData = rest[0] === 'data';
    const folder = isData || isStart ? folders.data(size!) : folders.page(page!);
    const file = isStart ? join(folder, 'index.html') : join(folder, ...rest.slice(isData ? 1 : 0));
    if (!file.startsWith(folder) || !existsSync(file) || statSync(file).isDirectory())
      return void answer.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const isText = extname(file) !== '.woff2';
    if (isText && !compressed.has(file)) compressed.set(file, brotli(readFileSync(file)));
    answer.writeHead(200, {
      // Leaflet writes its markup as text, which the atlas's policy forbids.
      ...(page === 'atlas' && HEADERS),
      // Without these the browser does not say what a page with its workers takes of the memory.
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Content-Type': type,
      'Cache-Control': 'no-store',
      ...(isText && { 'Content-Encoding': 'br' }),
    });
    answer.end(isText ? compressed.get(file) : readFileSync(file));
  });
}

/** As a server compresses ahead of time, but for the largest files, which would take minutes. */
function brotli(bytes: Buffer): Buffer {
  const quality = bytes.length > 2_000_000 ? 6 : 11;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
