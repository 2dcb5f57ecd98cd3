import type { AmountSpan } from './amountSpan';
import { Bitset } from './bitset';
import type { ProjectColumns } from './columns';

/**
 * Which projects have a published amount in a span, asked in the order of the amounts. Published are those of
 * documented grants: one that only an application names was perhaps never paid. Cents do not count, so that spans
 * which follow each other leave no gap.
 */
export class AmountIndex {
  readonly #amounts: Float64Array;
  readonly #rows: Uint32Array;
  readonly #length: number;

  constructor(columns: ProjectColumns) {
    const { amount, grantStart, count } = columns;
    const rowOf = new Uint32Array(columns.grantCount);
    for (let row = 0; row < count; row++) rowOf.fill(row, grantStart[row], grantStart[row + 1]);
    const grants = Uint32Array.from(amount.keys())
      .filter((grant) => !Number.isNaN(amount[grant]) && columns.grantStatus(grant) === 'belegt')
      .sort((a, b) => amount[a]! - amount[b]!);
    this.#amounts = Float64Array.from(grants, (grant) => Math.floor(amount[grant]!));
    this.#rows = grants.map((grant) => rowOf[grant]!);
    this.#length = count;
  }

  /** The lowest and the highest published amount in whole euros; null where none is. */
  get range(): AmountSpan | null {
    const from = this.#amounts[0];
    return from === undefined ? null : { from, to: this.#amounts.at(-1)! };
  }

  within({ from, to }: AmountSpan): Bitset {
    const set = new Bitset(this.#length);
    for (let i = this.#first(from); i < this.#amounts.length && this.#amounts[i]! <= to; i++) {
      set.add(this.#rows[i]!);
    }
    return set;
  }

  /** Where the amounts from a bound on begin. */
  #first(bound: number): number {
    let low = 0;
    let high = this.#amounts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#amounts[middle]! < bound) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
