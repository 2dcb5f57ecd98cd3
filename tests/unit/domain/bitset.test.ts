import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bitset } from '../../../src/domain/bitset';

const LENGTH = 100;
const rows = fc.uniqueArray(fc.integer({ min: 0, max: LENGTH - 1 }));

function bitset(members: readonly number[]): Bitset {
  const set = new Bitset(LENGTH);
  for (const row of members) set.add(row);
  return set;
}

function sorted(members: Iterable<number>): number[] {
  return [...members].sort((a, b) => a - b);
}

it('does what a Set does', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      expect([...bitset(a).rows()]).toEqual(sorted(a));
      expect(bitset(a).count()).toBe(a.length);
      expect([...bitset(a).intersect(bitset(b)).rows()]).toEqual(sorted(a.filter((row) => b.includes(row))));
      expect([...bitset(a).unite(bitset(b)).rows()]).toEqual(sorted(new Set([...a, ...b])));
      expect([...bitset(a).subtract(bitset(b)).rows()]).toEqual(sorted(a.filter((row) => !b.includes(row))));
      expect(bitset(a).countWith(bitset(b))).toBe(a.filter((row) => b.includes(row)).length);
    }),
  );
});

it.each([0, 1, 31, 32, 33, 64, 100])('a full set of %i holds each row once and no more', (length) => {
  expect([...Bitset.full(length).rows()]).toEqual(Array.from({ length }, (_, row) => row));
});
