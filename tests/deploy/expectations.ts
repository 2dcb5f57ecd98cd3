/** What every server has to answer, whichever it is and wherever the atlas lies on it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { headersOf, PLACES, type Place } from '../../deploy/headers';
import { headerFiles } from '../../deploy/headerFiles';
import { ask, type Server } from './servers';

const PAGE = readFileSync(new URL('../../deploy/404.html', import.meta.url), 'utf8');
const STYLE_HASH = /sha256-[^']+/.exec(headerFiles(PAGE)['nginx/headers-not-found.conf']!)![0];

/** Every header that any place sets: where it is not listed, it must not be sent. */
const NAMES = new Set(PLACES.flatMap((place) => Object.keys(headersOf(place, STYLE_HASH))));

function expectHeaders(headers: Readonly<Record<string, unknown>>, place: Place): void {
  const expected = headersOf(place, STYLE_HASH);
  for (const name of NAMES) expect(headers[name.toLowerCase()], name).toBe(expected[name]);
}

/** @param base path of the atlas on the server, with its closing slash */
export function answersAsShipped(server: () => Server, base: string): void {
  const get = (path: string, headers: Record<string, string> = {}) =>
    ask(server().port, base + path, headers);
  /** The largest of its kind: small ones are not worth compressing. */
  const asset = (ending: string): string => {
    const names = readdirSync(join(server().site, 'assets')).filter((name) => name.endsWith(ending));
    const sizeOf = (name: string) => statSync(join(server().site, 'assets', name)).size;
    return `assets/${names.sort((a, b) => sizeOf(b) - sizeOf(a))[0]!}`;
  };
  const version = (): string =>
    (JSON.parse(file('data/meta.json').toString()) as { version: string }).version;
  const file = (path: string): Buffer => readFileSync(join(server().site, path));

  it.each<[string, () => string, Place, string]>([
    ['the start page', () => '', 'pages', 'text/html; charset=utf-8'],
    ['the start page with a view', () => '?q=bunt&karte=8/53/8', 'pages', 'text/html; charset=utf-8'],
    ['index.html', () => 'index.html', 'pages', 'text/html; charset=utf-8'],
    ['the service worker', () => 'sw.js', 'pages', 'text/javascript; charset=utf-8'],
    ['a page that needs no script', () => 'projekt/', 'pages', 'text/html; charset=utf-8'],
    ['a picture of the page', () => 'favicon.svg', 'pages', 'image/svg+xml'],
    ['a manifest', () => 'type.webmanifest', 'pages', 'application/manifest+json'],
    ['a script', () => asset('.js'), 'assets', 'text/javascript; charset=utf-8'],
    ['a module', () => asset('.mjs'), 'assets', 'text/javascript; charset=utf-8'],
    ['a style sheet', () => asset('.css'), 'assets', 'text/css; charset=utf-8'],
    ['a font', () => asset('.woff2'), 'assets', 'font/woff2'],
    ['the projects', () => 'data/projekte.geojson', 'data', 'application/geo+json'],
    ['the boundaries', () => 'data/regionen.topojson', 'data', 'application/json'],
    ['the metadata', () => 'data/meta.json', 'data', 'application/json'],
    ['an embed', () => 'einbetten/karte/?sammlung=alle', 'embed', 'text/html; charset=utf-8'],
    ['the script for hosts of embeds', () => 'einbetten.js', 'embed', 'text/javascript; charset=utf-8'],
    ['the list of frozen versions', () => 'daten/versionen.json', 'data', 'application/json'],
    ['frozen data', () => `daten/${version()}/projekte.geojson`, 'assets', 'application/geo+json'],
    ['an oEmbed answer', () => 'oembed/karte.json', 'data', 'application/json'],
    ['a feed', () => 'feed.xml', 'data', 'application/atom+xml'],
    ['a JSON Schema', () => 'data/schema/meta.schema.json', 'data', 'application/json'],
  ])('%s comes whole, with its type and every header', async (_, path, place, type) => {
    const { status, headers, body } = await get(path());
    expect(status).toBe(200);
    // RFC 9239 has made the newer name of the two the one to use; Debian's nginx still has the older.
    expect(headers['content-type']?.replace('application/javascript', 'text/javascript')).toBe(type);
    expectHeaders(headers, place);
    expect(headers['content-encoding']).toBeUndefined();
    const asked = path().replace(/\?.*/, '');
    expect(body.equals(file(/(^|\/)$/.test(asked) ? `${asked}index.html` : asked))).toBe(true);
    expect(headers.server ?? '').not.toMatch(/\d/);
  });

  it.each([
    ['a path that is none', 'gibt-es-nicht'],
    ['a page at a depth', 'projekt/gibt-es-nicht/'],
    ['an asset of an older version', 'assets/index-0000.js'],
    ['data that are none', 'data/gibt-es-nicht.json'],
    ['a folder without a page', 'assets/'],
    ['a hidden file', '.hidden'],
    ['a way out', '%2e%2e/%2e%2e/etc/passwd'],
  ])('%s: status 404 with the page that says so', async (_, path) => {
    const { status, headers, body } = await get(path);
    // Servers differ on whether a folder, and a way out of it, are forbidden, malformed or missing; none gives any.
    if (path.endsWith('assets/') || path.startsWith('%2e')) {
      expect([400, 403, 404]).toContain(status);
      expect(body.toString()).not.toMatch(/root:|index-/);
      return;
    }
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expectHeaders(headers, 'not-found');
    expect(body.toString()).toBe(PAGE);
  });

  it.each([
    ['br', brotliDecompressSync, '.br'],
    ['gzip', gunzipSync, '.gz'],
  ] as const)(
    'what was compressed beforehand as %s is sent as it lies there',
    async (encoding, decompress, ending) => {
      for (const path of [
        'data/meta.json',
        asset('.css'),
        asset('.js'),
        'data/projekte.geojson',
        'data/detail.topojson',
      ]) {
        const { headers, body } = await get(path, { 'accept-encoding': encoding });
        expect(headers['content-encoding'], path).toBe(encoding);
        expect(headers.vary, path).toMatch(/accept-encoding/i);
        expect(decompress(body).equals(file(path)), path).toBe(true);
        expect(body.equals(file(path + ending)), path).toBe(true);
      }
    },
  );

  it('every header stays with a compressed answer', async () => {
    const compressed = { 'accept-encoding': 'gzip, deflate, br' };
    expectHeaders((await get('', compressed)).headers, 'pages');
    expectHeaders((await get(asset('.js'), compressed)).headers, 'assets');
    expectHeaders((await get('data/projekte.geojson', compressed)).headers, 'data');
    expect((await get('data/projekte.geojson', compressed)).headers['content-encoding']).toBe('br');
  });

  it('what was not compressed beforehand is compressed on the way', async () => {
    const { headers, body } = await get('assets/late-1a2b.css', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body)).toEqual(file('assets/late-1a2b.css'));
  });

  it('who has a file already gets none', async () => {
    for (const [path, place] of [
      ['index.html', 'pages'],
      ['data/projekte.geojson', 'data'],
    ] as const) {
      const { headers } = await get(path);
      expect(headers.etag, path).toBeTruthy();
      const again = await get(path, { 'if-none-match': headers.etag! });
      expect(again.status, path).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers['cache-control']).toBe(headersOf(place, STYLE_HASH)['Cache-Control']);
    }
  });

  it('HEAD has the headers of GET and no body; nothing can be sent', async () => {
    const head = await ask(server().port, base, {}, 'HEAD');
    expect(head.body).toHaveLength(0);
    expectHeaders(head.headers, 'pages');
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await ask(server().port, base, {}, method)).status, method).toBe(405);
    }
  });
}
