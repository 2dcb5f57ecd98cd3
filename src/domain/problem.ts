/**
 * One line for everything that can be wrong with the data: which file, which record, which field, what stands
 * there and what was expected. The data build prints it, the browser shows it, the importer lists it by row.
 */
import * as v from 'valibot';

export interface DataProblem {
  readonly file: string;
  /** The record's id, or its place in the file; null where the whole file is meant. */
  readonly record: string | null;
  /** Dotted path inside the record, such as `grants.0.amount`; empty where the record itself is meant. */
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

/** Every issue of a failed check as a problem; the branches of a union are told by the field that differs. */
export function problemsOf(
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  record: string | null,
): DataProblem[] {
  return issues.map((issue) => ({
    file,
    record,
    field: v.getDotPath(issue) ?? '',
    value: valueOf(issue),
    expected: expectationOf(issue),
  }));
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

/** What valibot calls the expectation of a key that no schema names. */
const UNKNOWN_KEY = 'never';

function valueOf(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1);
  return issue.expected === UNKNOWN_KEY && key ? valueText(key.key) : valueText(issue.input);
}

/** valibot's terse expectations in words; a check with a message of our own (a pattern) says there what is wanted. */
function expectationOf(issue: v.BaseIssue<unknown>): string {
  const { type, input, expected, message } = issue;
  const unit = typeof input === 'string' ? 'characters' : 'entries';
  switch (type) {
    case 'regex':
      return message;
    case 'integer':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    case 'min_length':
      return expected === '>=1' ? 'something in it' : `${expected?.replace('>=', 'at least ')} ${unit}`;
    case 'max_length':
      return `${expected?.replace('<=', 'at most ')} ${unit}`;
    case 'min_value':
      return `${expected?.replace('>=', '')} or more`;
    case 'max_value':
      return `${expected?.replace('<=', '')} or less`;
    case 'strict_object':
    case 'object':
      if (expected === UNKNOWN_KEY) return 'no field of this name';
      return input === undefined ? 'this field to be there' : 'an object';
    default:
      return expected?.replace(/^\((.*)\)$/, 'one of $1').replaceAll('" | "', '", "') ?? message;
  }
}

const LONGEST = 80;

function shortened(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
