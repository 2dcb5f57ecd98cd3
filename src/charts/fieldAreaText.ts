import { emptyCells, type FieldAreas, type FieldAreaState } from '../domain/fieldAreas';
import { NONE } from '../domain/filter';
import type { Messages } from '../i18n/i18n.svelte';
import type { ChartText } from './fieldText';

/** What stands where no number can. */
export const CELL_MARKS: Readonly<Record<Exclude<FieldAreaState, 'some'>, string>> = {
  none: '–',
  unknown: '?',
  'left-out': '·',
};

/** What the matrix says: how many cells are empty, for sure or for want of knowledge, and which field is nowhere. */
export function fieldAreaText(matrix: FieldAreas, { fieldAreas: text, terms }: Messages): ChartText {
  const { cells, none, unknown, nowhere } = emptyCells(matrix);
  const unassigned = matrix.rows.find(({ field }) => field === NONE)!.projects;
  return {
    headline: text.headline(none + unknown, cells, matrix.level),
    summary: [
      ...(none + unknown > 0 ? [text.summary.split(none, unknown)] : []),
      nowhere.length > 0
        ? text.summary.nowhere(nowhere.map((field) => terms.felder[field]))
        : text.summary.everywhere,
      ...(unassigned > 0 ? [text.summary.unassigned(unassigned, matrix.projects)] : []),
    ],
  };
}

/** A row's name: the projects of which no field is published stand in a row of their own. */
export function fieldName(field: FieldAreas['rows'][number]['field'], m: Messages): string {
  return field === NONE ? m.fieldAreas.unassigned : m.terms.felder[field];
}
