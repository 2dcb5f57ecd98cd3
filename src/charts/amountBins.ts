import { ticks } from 'd3';
import type { AmountSpan } from '../domain/amountSpan';

/** About as many as a panel of 24 rem shows apart. */
const MOST_BINS = 18;

/**
 * Round spans of equal width from nothing to the highest amount, each ending one euro before the next.
 * @param highest in euros
 */
export function amountBins(highest: number): AmountSpan[] {
  const [, step = highest + 1] = ticks(0, highest, MOST_BINS);
  const width = Math.max(1, step);
  const count = Math.floor(highest / width) + 1;
  return Array.from({ length: count }, (_, index) => ({ from: index * width, to: (index + 1) * width - 1 }));
}
