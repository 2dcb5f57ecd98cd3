/** The servers' files say what headers.ts says, and each place has its whole list. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../../deploy/headerFiles';
import { CONTENT_SECURITY_POLICY, HEADERS, headersOf, placeOf, PLACES } from '../../../deploy/headers';
import { precompress } from '../../../deploy/precompress';

const DEPLOY = fileURLToPath(new URL('../../../deploy/', import.meta.url));
const read = (name: string): string => readFileSync(join(DEPLOY, name), 'utf8');

describe('the header files', () => {
  it.each(Object.entries(headerFiles(read('404.html'))))(
    '%s is as `npm run headers` writes it',
    (name, text) => {
      expect(read(name)).toBe(text);
    },
  );

  it('are included by every nginx location that answers', () => {
    for (const name of ['nginx/site.conf', 'nginx/subfolder.conf', 'nginx/locations.conf']) {
      // Innermost blocks: what is inherited by a location with add_header is nothing.
      for (const [block, body] of read(name).matchAll(/location [^{]*\{([^{}]*)\}/g)) {
        expect(
          /include quartiersatlas\/(headers|locations)|return 404/.test(body!),
          `${name}: ${block}`,
        ).toBe(true);
      }
    }
  });

  it('are the only place with a header of the atlas', () => {
    const kept = readdirSync(join(DEPLOY, 'nginx')).filter((name) => !name.startsWith('headers-'));
    for (const name of kept) expect(read(`nginx/${name}`)).not.toMatch(/add_header/);
    for (const name of Object.keys(HEADERS)) expect(read('caddy/Caddyfile')).not.toContain(name);
  });
});

describe('the headers', () => {
  it.each(PLACES)('of %s allow nothing inline and nothing from elsewhere', (place) => {
    const headers = headersOf(place, 'sha256-test');
    const policy = headers['Content-Security-Policy']!;
    expect(policy).toContain("default-src 'none'");
    // By whom a page may be framed is another matter than what it may load.
    expect(policy.replace('frame-ancestors *', '')).not.toMatch(/unsafe|https?:|\*/);
    expect(policy.includes('frame-ancestors *')).toBe(place === 'embed');
    expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    expect(headers['Strict-Transport-Security']).toMatch(/^max-age=(\d{8,})$/);
  });

  it('keep Trusted Types for script wherever script may run', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'");
  });

  it.each([
    ['/', 'pages'],
    ['/projekt/emden-quartiersbruecken/', 'pages'],
    ['/atlas/assets/index-1a2b.js', 'assets'],
    ['/data/projekte.geojson', 'data'],
    ['/daten/2026-01-01/projekte.geojson', 'data'],
    ['/atlas/einbetten/karte/', 'embed'],
    ['/einbetten.js', 'embed'],
    ['/einbetten', 'pages'],
  ] as const)('of %s are those of %s', (path, place) => {
    expect(placeOf(path)).toBe(place);
  });

  it('let only what is named by its content be kept without asking', () => {
    const kept = PLACES.filter((place) => headersOf(place, '')['Cache-Control'] !== 'no-cache');
    expect(kept).toEqual(['assets']);
  });
});

describe('precompress', () => {
  it('writes what is smaller, reads back the same, and leaves no older form behind', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quartiersatlas-precompress-'));
    try {
      const text = 'Quartier '.repeat(1000);
      writeFileSync(join(folder, 'a.geojson'), text);
      writeFileSync(join(folder, 'small.js'), 'x');
      writeFileSync(join(folder, 'small.js.br'), 'of an older build');
      writeFileSync(join(folder, 'picture.png'), text);
      expect(precompress(folder)).toBe(2);
      expect(readdirSync(folder).sort()).toEqual([
        'a.geojson',
        'a.geojson.br',
        'a.geojson.gz',
        'picture.png',
        'small.js',
      ]);
      expect(gunzipSync(readFileSync(join(folder, 'a.geojson.gz'))).toString()).toBe(text);
      expect(brotliDecompressSync(readFileSync(join(folder, 'a.geojson.br'))).toString()).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
