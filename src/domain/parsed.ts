/** From unknown JSON to a checked value or named problems. */
import * as v from 'valibot';
import { valueText, type DataProblem } from './problem';

/** What was read from a file: null where nothing of it can be used. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly problems: readonly DataProblem[];
}

/** The value where it fits the schema, else everything that is wrong with it. */
export function parseWith<const Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  file: string,
): Parsed<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  return parsed.success
    ? { value: parsed.output, problems: [] }
    : { value: null, problems: faultsOf(schema, json, parsed.issues, file, null) };
}

/** Longest piece of a name or value that is kept of a refused record: it is printed, never used. */
export const LONGEST = 200;

/**
 * Everything wrong with a record, or only its first fault where the record is so large or so deep that
 * naming every one would cost the reader's memory.
 */
export function faultsOf(
  schema: v.GenericSchema,
  json: unknown,
  first: readonly v.BaseIssue<unknown>[],
  file: string,
  record: string | null,
): DataProblem[] {
  const issues = isOversized(json) ? first : v.safeParse(schema, json).issues!;
  const printable = issues.map((issue) =>
    isOversized(issue.input) ? { ...issue, input: 'a value too large to print' } : issue,
  );
  return problemsOf(printable, file, record).map((problem) => ({
    ...problem,
    field: problem.field.slice(0, LONGEST),
    value: problem.value.slice(0, LONGEST),
  }));
}

const MOST_LEVELS = 32;
const MOST_VALUES = 20_000;
const MOST_CHARACTERS = 65_536;

/** Level by level instead of by recursion, which deep nesting would break. */
function isOversized(json: unknown): boolean {
  let level = [json];
  let values = 1;
  for (let depth = 0; level.length > 0; depth++) {
    const inner: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && value.length > MOST_CHARACTERS) return true;
      if (typeof value !== 'object' || value === null) continue;
      const held: unknown[] = Object.values(value);
      values += held.length;
      if (values > MOST_VALUES || depth >= MOST_LEVELS) return true;
      for (const item of held) inner.push(item);
    }
    level = inner;
  }
  return false;
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
