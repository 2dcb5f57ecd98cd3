import type { DataProblem } from '../../src/domain/problem';
import type { Handlungsfelder, Round } from '../../src/domain/schema';
import { BUENDNIS_FELDER, PROGRAMM_FELDER } from '../../src/domain/vocabulary';

/** Each year has one round. */
export function checkRounds(rounds: readonly Round[], file: string): DataProblem[] {
  return repeated(rounds.map(({ year }) => String(year))).map((year) => ({
    file,
    record: year,
    field: 'rounds.year',
    value: year,
    expected: 'one round a year',
  }));
}

/** Both lists name the fields of the vocabulary in its order, and each field of the programme has one row. */
export function checkHandlungsfelder(data: Handlungsfelder, file: string): DataProblem[] {
  const lists = [
    ['buendnis.fields', data.buendnis.fields.map(({ id }) => id), BUENDNIS_FELDER],
    ['programm.fields', data.programm.fields.map(({ id }) => id), PROGRAMM_FELDER],
    ['crosswalk', data.crosswalk.map(({ programm }) => programm), PROGRAMM_FELDER],
  ] as const;
  return lists
    .filter(([, ids, expected]) => ids.join() !== expected.join())
    .map(([field, ids, expected]) => ({ file, record: null, field, ...difference(ids, expected) }));
}

function difference(
  ids: readonly string[],
  expected: readonly string[],
): Pick<DataProblem, 'value' | 'expected'> {
  const missing = expected.find((id) => !ids.includes(id));
  if (missing !== undefined) return { value: 'nothing', expected: `an entry for ${missing}` };
  const twice = repeated(ids)[0];
  if (twice !== undefined) return { value: `"${twice}"`, expected: 'one entry a field' };
  return { value: ids.join(', '), expected: `this order: ${expected.join(', ')}` };
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
