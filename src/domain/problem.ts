/**
 * One line for everything that can be wrong with the data: which file, which record, which field, what stands
 * there and what was expected. The data build prints it, the browser shows it, the importer lists it by row.
 */

export interface DataProblem {
  readonly file: string;
  /** The record's id, or its place in the file; null where the whole file is meant. */
  readonly record: string | null;
  /** Dotted path inside the record, such as `grants.0.amount`; empty where the record itself is meant. */
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

/** `file › record › field: "value", expected …` on one line. */
export function describeProblem({ file, record, field, value, expected }: DataProblem): string {
  const where = [file, record, field].filter((part) => part !== null && part !== '').join(' › ');
  return `${where}: ${shortened(value)}, expected ${expected}`;
}

/** A value as it would stand in the file; an absent one is named so. */
export function valueText(value: unknown): string {
  try {
    return value === undefined ? 'nothing' : JSON.stringify(value);
  } catch {
    // Nested deeper than the stack is high.
    return 'a value nested too deep to print';
  }
}

const LONGEST = 80;

function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
