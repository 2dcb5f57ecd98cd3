import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrollTo, windowOf } from '../../../src/panels/list/listWindow';

const seen = fc.record({ top: fc.double({ min: -5000, max: 2e7, noNaN: true }), height: fc.integer({ min: 0, max: 3000 }) }); // prettier-ignore
const lengths = fc.integer({ min: 0, max: 100_000 });
const heights = fc.integer({ min: 40, max: 300 });

describe('windowOf', () => {
  it('holds every row that is seen, in order, each once, and few others', () => {
    fc.assert(
      fc.property(lengths, heights, seen, fc.option(fc.nat(100_000)), (length, height, view, kept) => {
        const places = windowOf(length, height, view, [kept]);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const place of places) expect(place >= 0 && place < length).toBe(true);
        const first = Math.max(Math.floor(view.top / height), 0);
        const end = Math.min(Math.ceil((view.top + view.height) / height), length);
        const held = new Set(places);
        for (let place = first; place < end; place++) expect(held.has(place)).toBe(true);
        expect(places.length).toBeLessThan(view.height / height + 40);
        if (kept !== null && kept < length) expect(held.has(kept)).toBe(true);
      }),
    );
  });
});

describe('scrollTo', () => {
  it.each([
    ['above', 2, { top: 500, height: 400 }, -300],
    ['in sight', 6, { top: 500, height: 400 }, 0],
    ['below', 10, { top: 500, height: 400 }, 200],
  ])('of a row %s', (_, row, view, expected) => expect(scrollTo(row, 100, view)).toBe(expected));
});
