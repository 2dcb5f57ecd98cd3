/** Which requests the service worker answers, and from which file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, fileAt, isKept, type Files } from '../../../src/offline/files';
import { trustedWorker } from '../../../src/offline/trustedWorker';

const SCOPE = 'https://atlas.example/karte/';
const FILES: Files = {
  'index.html': 'a',
  'projekt/index.html': 'b',
  'projekt/emden/index.html': 'c',
  'assets/index-1.js': 'd',
  'data/orte.json': 'e',
};

describe('fileAt', () => {
  it.each([
    ['', 'index.html'],
    ['?sammlung=alle', 'index.html'],
    ['index.html', 'index.html'],
    ['projekt/', 'projekt/index.html'],
    ['projekt/emden/', 'projekt/emden/index.html'],
    ['projekt/emden/#quellen', 'projekt/emden/index.html'],
    ['assets/index-1.js', 'assets/index-1.js'],
    ['data/orte.json', 'data/orte.json'],
    ['projekt', null],
    ['projekt/sickte/', null],
    ['assets/index-2.js', null],
    ['einbetten/', null],
    ['sw.js', null],
    ['%E0%A4%A', null],
    ['toString', null],
    ['__proto__', null],
  ])('%s → %s', (path, file) => {
    expect(fileAt(SCOPE + path, SCOPE, FILES)).toBe(file);
  });

  it.each(['https://other.example/karte/', 'https://atlas.example/', 'https://atlas.example/karte'])(
    'leaves %s to the network',
    (address) => {
      expect(fileAt(address, SCOPE, FILES)).toBeNull();
    },
  );

  it('finds each file where it is kept', () => {
    for (const file of Object.keys(FILES)) expect(fileAt(addressOf(file, SCOPE), SCOPE, FILES)).toBe(file);
  });

  it('never throws, and never names a file that is not kept', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const file = fileAt(url, SCOPE, FILES);
        expect(file === null || Object.hasOwn(FILES, file)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('isKept', () => {
  it.each([
    'index.html',
    'favicon.svg',
    'assets/maplibre-gl-worker-DX6FIJ71.js',
    'assets/fira-sans-latin-400-normal-a0AnQzuD.woff2',
    'data/projekte.geojson',
    'data/detail.topojson',
    'data/projekte/0.json',
    'data/SHA256SUMS',
    'projekt/emden-quartiersbruecken/index.html',
    'landkreise/index.html',
  ])('%s', (path) => expect(isKept(path)).toBe(true));

  it.each([
    'sw.js',
    'einbetten/index.html',
    'einbetten.js',
    'projekt/emden-quartiersbruecken/vorschau.png',
    'data/schema/meta.schema.json',
    'sitemap.xml',
    'assets/index-1.js.br',
    'assets/index-1.js.map',
  ])('not %s', (path) => expect(isKept(path)).toBe(false));
});

describe('trustedWorker', () => {
  it('hands the address on where the browser knows no Trusted Types', () => {
    expect(trustedWorker('./sw.js', undefined)).toBe('./sw.js');
  });

  it('passes it through the policy that the Content-Security-Policy names', async () => {
    const { CONTENT_SECURITY_POLICY } = await import('../../../deploy/headers');
    const names: string[] = [];
    const trusted = trustedWorker('./sw.js', {
      createPolicy: (name, { createScriptURL }) => {
        names.push(name);
        return { createScriptURL: (url) => ({ trusted: createScriptURL(url) }) };
      },
    });
    expect(trusted).toEqual({ trusted: './sw.js' });
    expect(CONTENT_SECURITY_POLICY).toMatch(new RegExp(`trusted-types [^;]*${names[0]}`));
  });
});
