/**
 * Classes of values for a map: few enough to be told apart by colour, bounded where the reader asked for it.
 *
 *     jenks      1 2 2 │ 7 8 │ 20      breaks where the values leave gaps
 *     quantile   1 2 │ 2 7 │ 8 20      about as many areas in each class
 *     gleich     1 2 2 7 │ 8 │ 20      as wide as one another, also where a class stays empty
 */
import { ckmeans } from 'simple-statistics';
import type { ClassMethod } from './areaTerms';

/** More cannot be told apart by shades of one scale. */
export const MOST_CLASSES = 5;

export interface ValueClass {
  /** Lowest and highest value in the class; of an empty one the bounds between which it has none. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Classes from low to high, at most {@link MOST_CLASSES} and never more than there are different values. Equal
 * values are always in one class.
 * @param values finite, in any order
 * @param isWhole the values are counts: an empty class is bounded by whole numbers
 */
export function classesOf(values: readonly number[], method: ClassMethod, isWhole = false): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const number = Math.min(MOST_CLASSES, distinct.length);
  if (number === 0) return [];
  switch (method) {
    case 'jenks':
      return parted(
        sorted,
        ckmeans(sorted, number).map(([first]) => first!),
      ).map(classOf);
    case 'quantile':
      return quantiles(sorted, number).map(classOf);
    case 'gleich':
      return equalIntervals(sorted, number, isWhole);
  }
}

/** @returns index of the class that a value of the list lies in */
export function classIndex(classes: readonly ValueClass[], value: number): number {
  return classes.findIndex(({ from, to, count }) => count > 0 && value >= from && value <= to);
}

function classOf(sorted: readonly number[]): ValueClass {
  return { from: sorted[0]!, to: sorted.at(-1)!, count: sorted.length };
}

/** The values from each start up to the next: equal ones stay together, whatever rounding made of them. */
function parted(sorted: readonly number[], starts: readonly number[]): number[][] {
  const bounds = [...new Set(starts)];
  return bounds.map((from, index) =>
    sorted.filter((value) => value >= from && value < (bounds[index + 1] ?? Infinity)),
  );
}

/** Each value goes by its middle place among its equals, so that ties neither part nor empty a class. */
function quantiles(sorted: readonly number[], number: number): number[][] {
  const groups = Array.from({ length: number }, (): number[] => []);
  for (const value of sorted) {
    const middle = (sorted.indexOf(value) + sorted.lastIndexOf(value) + 1) / 2;
    groups[Math.min(Math.floor((middle / sorted.length) * number), number - 1)]!.push(value);
  }
  return groups.filter((group) => group.length > 0);
}

/** Counts stand for the half to either side, so that every class holds at least one whole number. */
function equalIntervals(sorted: readonly number[], number: number, isWhole: boolean): ValueClass[] {
  const half = isWhole ? 0.5 : 0;
  const low = sorted[0]! - half;
  const width = (sorted.at(-1)! + half - low) / number;
  const indexOf = (value: number) => Math.min(Math.floor((value - low) / width || 0), number - 1);
  return Array.from({ length: number }, (_, index) => {
    const inside = sorted.filter((value) => indexOf(value) === index);
    if (inside.length > 0) return classOf(inside);
    const [from, to] = [low + index * width, low + (index + 1) * width];
    return { from: isWhole ? Math.ceil(from) : from, to: isWhole ? Math.ceil(to) - 1 : to, count: 0 };
  });
}
