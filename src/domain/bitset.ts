/**
 * A fixed-length set of row numbers, 32 to a word: intersections and counts over 100,000 rows take
 * microseconds, which is what lets every facet value carry a live count.
 */
export class Bitset {
  readonly #words: Uint32Array;

  /** @param length number of rows, all of them out of the set */
  constructor(readonly length: number) {
    this.#words = new Uint32Array((length + 31) >>> 5);
  }

  static full(length: number): Bitset {
    const set = new Bitset(length);
    set.#words.fill(0xffffffff);
    const rest = length & 31;
    if (rest > 0) set.#words[set.#words.length - 1] = 2 ** rest - 1;
    return set;
  }

  add(row: number): this {
    this.#words[row >>> 5]! |= 1 << (row & 31);
    return this;
  }

  has(row: number): boolean {
    return (this.#words[row >>> 5]! & (1 << (row & 31))) !== 0;
  }

  clone(): Bitset {
    const copy = new Bitset(this.length);
    copy.#words.set(this.#words);
    return copy;
  }

  /** In place; other must have the same length. */
  intersect(other: Bitset): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! &= other.#words[i]!;
    return this;
  }

  unite(other: Bitset): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! |= other.#words[i]!;
    return this;
  }

  subtract(other: Bitset): this {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! &= ~other.#words[i]!;
    return this;
  }

  count(): number {
    let total = 0;
    for (const word of this.#words) total += popcount(word);
    return total;
  }

  /** Size of the intersection, without building it. */
  countWith(other: Bitset): number {
    let total = 0;
    for (let i = 0; i < this.#words.length; i++) total += popcount(this.#words[i]! & other.#words[i]!);
    return total;
  }

  /** Row numbers in ascending order. */
  rows(): Uint32Array {
    const rows = new Uint32Array(this.count());
    let end = 0;
    for (let index = 0; index < this.#words.length; index++) {
      for (let rest = this.#words[index]!; rest !== 0; rest &= rest - 1) {
        rows[end++] = (index << 5) + 31 - Math.clz32(rest & -rest);
      }
    }
    return rows;
  }
}

/** Number of ones in a 32-bit word (Hamming weight, parallel sums). */
function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
