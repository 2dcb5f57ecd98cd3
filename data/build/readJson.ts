import type { DataProblem } from '../../src/domain/problem';
import { jsonErrorAt } from './jsonErrorAt';

/** The parsed file, or one problem that names line and column of the first mistake. */
export function readJson(text: string, file: string): { json: unknown } | { problem: DataProblem } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    const at = jsonErrorAt(text) ?? text.length;
    const before = text.slice(0, at).split('\n');
    const field = `line ${before.length}, column ${before.at(-1)!.length + 1}`;
    const value =
      text
        .slice(at, at + 20)
        .split('\n')[0]!
        .trim() || 'the end';
    return { problem: { file, record: null, field, value, expected: 'valid JSON' } };
  }
}
