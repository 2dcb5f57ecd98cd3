/** Lists of numbers from a file, checked one by one while they go into a typed array. */
import type { Parsed } from './parsed';
import { valueText, type DataProblem } from './problem';

export interface Range {
  readonly from: number;
  readonly to: number;
  /** Whether null stands for unknown; it becomes NaN. */
  readonly isOptional?: boolean;
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The first thing that is wrong with a column. */
export class ColumnFault extends Error {
  constructor(
    readonly field: string,
    readonly value: unknown,
    readonly expected: string,
  ) {
    super(`${field}: expected ${expected}`);
  }

  problemIn(file: string): DataProblem {
    const { field, expected } = this;
    const value = Array.isArray(this.value) ? `${this.value.length} entries` : valueText(this.value);
    return { file, record: null, field, value: value.slice(0, 200), expected };
  }
}

/**
 * @param Type of the column; anything but Float64Array takes whole numbers only
 * @throws ColumnFault
 */
export function columnOf<C extends Column>(
  Type: new (length: number) => C,
  values: unknown,
  field: string,
  length: number,
  { from, to, isOptional = false }: Range,
): C {
  // Before anything is made of that length: it may be a lie.
  if (!Array.isArray(values) || values.length !== length)
    throw new ColumnFault(field, values, `a list of ${length} numbers`);
  const column = new Type(length);
  const isWhole = !(column instanceof Float64Array);
  for (let index = 0; index < length; index++) {
    const value: unknown = values[index];
    if (value === null && isOptional) {
      column[index] = NaN;
      continue;
    }
    const isRight =
      typeof value === 'number' && value >= from && value <= to && (!isWhole || Number.isInteger(value));
    if (!isRight) {
      const expected = to < from ? 'nothing' : `a ${isWhole ? 'whole ' : ''}number from ${from} to ${to}`;
      throw new ColumnFault(`${field}.${index}`, value, expected);
    }
    column[index] = value as number;
  }
  return column;
}

/**
 * Counts as the places where each one's part begins, and behind the last one where all ends.
 * @throws ColumnFault
 */
export function countsOf(values: unknown, field: string, length: number, range: Range): Uint32Array {
  const counts = columnOf(Uint32Array, values, field, length, range);
  const starts = new Uint32Array(length + 1);
  for (let index = 0; index < length; index++) starts[index + 1] = starts[index]! + counts[index]!;
  return starts;
}

/** What `read` makes of a file, or the one fault at which it stopped. */
export function readOr<T>(file: string, read: () => T): Parsed<T> {
  try {
    return { value: read(), problems: [] };
  } catch (error) {
    if (!(error instanceof ColumnFault)) throw error;
    return { value: null, problems: [error.problemIn(file)] };
  }
}
