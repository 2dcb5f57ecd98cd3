import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hatch } from '../../../src/charts/hatch';

const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

it('draws nothing on nothing', () => {
  expect(hatch(0, 0, 12)).toBe('');
});

it('stays inside the rectangle', () => {
  const size = fc.double({ min: 0.5, max: 400, noNaN: true });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 4, max: 24 }), (x, width, height) => {
      numbers(hatch(x, width, height)).forEach((value, index) => {
        const [low, high] = index % 2 === 0 ? [x, x + width] : [0, height];
        expect(value).toBeGreaterThanOrEqual(low - 0.01);
        expect(value).toBeLessThanOrEqual(high + 0.01);
      });
    }),
  );
});

it('fills a wide stub with several lines', () => {
  expect(hatch(0, 18, 12).match(/M/g)!.length).toBeGreaterThan(3);
});
