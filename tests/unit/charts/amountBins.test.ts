import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountBins } from '../../../src/charts/amountBins';

it('cuts the programme into spans of 20,000 euros', () => {
  const bins = amountBins(360_000);
  expect(bins[0]).toEqual({ from: 0, to: 19_999 });
  expect(bins.at(-1)).toEqual({ from: 360_000, to: 379_999 });
});

it('every amount lies in exactly one of few spans', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (highest, share) => {
        const bins = amountBins(highest);
        const amount = Math.floor(highest * share);
        expect(bins.length).toBeLessThan(42);
        expect(bins.filter(({ from, to }) => from <= amount && amount <= to)).toHaveLength(1);
      },
    ),
  );
});
