/** An address is the one thing that a stranger can put into the atlas: whatever it says, a view comes out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/domain/filter';
import { COLLECTIONS, LOCALES, PAGES, THEMES } from '../../../src/state/view';
import { formatView, PARAMETERS, parseView } from '../../../src/state/viewUrl';
import { arbitraryView } from '../../fixtures/views';

const RUNS = { numRuns: 10_000 };
const TIMEOUT = 120_000;

const HOSTILE_VALUES = [
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '%00',
  '%',
  '%E0%A4%A',
  '%ff%fe',
  '\ud800',
  '../../etc/passwd',
  '-'.repeat(500),
  ','.repeat(1999),
  '1/2/3/4',
  '99/99/999',
  'NaN/NaN/NaN',
  '1e9/0/0',
  '2017-2099,-2000-2099',
  '9999999999-1',
  '034,-034,034',
];
const name = fc.oneof(
  fc.constantFrom(...PARAMETERS),
  fc.constantFrom('__proto__', 'constructor', 'url', 'next', ''),
);
const value = fc.oneof(
  fc.constantFrom(...HOSTILE_VALUES),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom(...HOSTILE_VALUES, 'ohne', '-ohne', '2018'), { maxLength: 20 })
    .map((list) => list.join()),
);
const pairs = fc.array(fc.tuple(name, value), { maxLength: 20 });
const hostileSearch = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  pairs.map((list) => list.map((pair) => pair.join('=')).join('&')),
  pairs.map((list) => `?${list.map((pair) => pair.join('=')).join('&')}`),
);

function isSound(search: string): void {
  const { view, problems } = parseView(search);
  expect(COLLECTIONS).toContain(view.collection);
  expect(PAGES).toContain(view.page);
  expect(LOCALES).toContain(view.locale);
  if (view.theme !== null) expect(THEMES).toContain(view.theme);
  if (view.project !== null) expect(view.project).toMatch(/^[a-z0-9-]+$/);
  if (view.camera !== null) {
    const { zoom, lat, lon } = view.camera;
    expect([zoom, lat, lon].every(Number.isFinite)).toBe(true);
    expect(zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180).toBe(true);
  }
  for (const facet of FACETS) {
    const { include, exclude } = view.filter[facet];
    for (const chosen of [...include, ...exclude]) expect(chosen).toMatch(/^[a-z0-9-]+$/);
  }
  for (const problem of problems) {
    expect(problem.value.length).toBeLessThanOrEqual(61);
    expect(problem.parameter.length).toBeLessThanOrEqual(61);
  }
  // What was understood can be written again, and means the same.
  expect(parseView(formatView(view))).toEqual({ view, problems: [] });
}

describe('an address', () => {
  it('of any characters gives a view', () => fc.assert(fc.property(hostileSearch, isSound), RUNS), TIMEOUT);

  it(
    'changed in one character still gives a view',
    () => {
      fc.assert(
        fc.property(
          arbitraryView,
          fc.nat(),
          fc.string({ unit: 'binary', maxLength: 2 }),
          (view, at, piece) => {
            const written = formatView(view);
            const index = written === '' ? 0 : at % written.length;
            isSound(written.slice(0, index) + piece + written.slice(index + 1));
          },
        ),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it.each([
    ['a value of 10 million characters', `q=${'a'.repeat(1e7)}`],
    ['100,000 parameters', Array.from({ length: 1e5 }, (_, index) => `p${index}=1`).join('&')],
    ['one parameter 100,000 times', 'region=034&'.repeat(1e5)],
    ['an id of 10 million hyphens', `projekt=${'a-'.repeat(5e6)}`],
    ['a million percent signs', '%'.repeat(1e6)],
  ])('of %s costs less than five seconds', { timeout: 60_000 }, (_, search) => {
    const start = performance.now();
    isSound(search);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('pollutes nothing', () => {
    parseView(
      '__proto__[polluted]=1&__proto__=1&constructor.prototype.polluted=1&region=__proto__&q=__proto__',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
