import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_METHODS } from '../../../src/domain/areaTerms';
import { classesOf, classIndex, MOST_CLASSES } from '../../../src/domain/classBreaks';

const bounds = (classes: ReturnType<typeof classesOf>) =>
  classes.map(({ from, to, count }) => [from, to, count]);

describe('classesOf', () => {
  it.each(CLASS_METHODS)(
    '%s: has no class where there is no value, and one where all are the same',
    (method) => {
      expect(classesOf([], method)).toEqual([]);
      expect(classesOf([7, 7, 7], method)).toEqual([{ from: 7, to: 7, count: 3 }]);
      expect(classesOf([0], method, true)).toEqual([{ from: 0, to: 0, count: 1 }]);
    },
  );

  it.each(CLASS_METHODS)('%s: has a class for each of a few different values', (method) => {
    expect(bounds(classesOf([1, 3, 2, 2, 1], method, true))).toEqual([
      [1, 1, 2],
      [2, 2, 2],
      [3, 3, 1],
    ]);
  });

  it('breaks where the values leave gaps', () => {
    expect(bounds(classesOf([1, 2, 2, 1, 7, 8, 20, 21, 40, 41, 90], 'jenks'))).toEqual([
      [1, 2, 4],
      [7, 8, 2],
      [20, 21, 2],
      [40, 41, 2],
      [90, 90, 1],
    ]);
  });

  it('puts about as many in each', () => {
    const values = Array.from({ length: 20 }, (_, index) => 2 ** index);
    expect(classesOf(values, 'quantile').map(({ count }) => count)).toEqual([4, 4, 4, 4, 4]);
  });

  it('never parts equal values, however many there are', () => {
    expect(bounds(classesOf([1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5], 'quantile'))).toEqual([
      [1, 1, 8],
      [2, 3, 2],
      [4, 5, 2],
    ]);
  });

  it('keeps a class that stays empty between equal intervals', () => {
    expect(bounds(classesOf([0, 10, 20, 90, 100], 'gleich'))).toEqual([
      [0, 10, 2],
      [20, 20, 1],
      [40, 60, 0],
      [60, 80, 0],
      [90, 100, 2],
    ]);
    expect(bounds(classesOf([1, 2, 3, 4, 20], 'gleich', true))).toEqual([
      [1, 4, 4],
      [5, 8, 0],
      [9, 12, 0],
      [13, 16, 0],
      [20, 20, 1],
    ]);
  });

  it(
    'holds every value in one class, in order, whatever the values and the method',
    { timeout: 30_000 },
    () => {
      const values = fc.oneof(
        fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 45 }),
        fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 45 }),
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 45 }),
        fc.array(fc.double({ min: 0.2, max: 0.200001, noNaN: true }), { maxLength: 45 }),
      );
      fc.assert(
        fc.property(values, fc.constantFrom(...CLASS_METHODS), (values, method) => {
          const isWhole = values.every(Number.isInteger);
          const classes = classesOf(values, method, isWhole);
          expect(classes.length).toBeLessThanOrEqual(Math.min(MOST_CLASSES, new Set(values).size));
          expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
          classes.forEach(({ from, to, count }, index) => {
            expect(Number.isFinite(from) && Number.isFinite(to) && from <= to).toBe(true);
            expect(values.filter((value) => classIndex(classes, value) === index).length).toBe(count);
            if (index > 0) expect(from).toBeGreaterThanOrEqual(classes[index - 1]!.to);
          });
          if (method !== 'gleich') expect(classes.every(({ count }) => count > 0)).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );
});
