import type { FieldRow } from '../domain/fieldStatistics';
import { NONE } from '../domain/filter';
import { BUENDNIS_FELDER, type BuendnisFeld } from '../domain/vocabulary';
import type { Messages } from '../i18n/i18n.svelte';
import type { BarRow } from './barRow';

/**
 * Handlungsfelder as rows of one bar; the part that is only derived is hatched.
 * @param total the number of projects
 * @param chosen the fields that the reader filters by
 */
export function fieldRows(
  rows: readonly FieldRow[],
  total: number,
  chosen: readonly string[],
  m: Messages,
): BarRow[] {
  const text = m.charts.fields;
  return rows.map(({ field, projects, derived }) => ({
    key: field,
    label: m.terms.felder[field],
    lines: [
      projects === 0 && field !== NONE ? text.none : text.rowCount(projects, total),
      ...(derived > 0 ? [text.rowDerived(derived)] : []),
    ],
    cells: [
      [
        {
          series: field === NONE ? 'unassigned' : 'held',
          value: projects,
          // Unassigned is something not known rather than a field of its own.
          hatched: field === NONE ? projects : derived,
          label: projects === 0 && field !== NONE ? text.none : text.label(projects, derived),
        },
      ],
    ],
    mark: isBuendnisFeld(field) ? field : undefined,
    isPressable: true,
    isPressed: chosen.includes(field),
    isMuted: false,
  }));
}

function isBuendnisFeld(field: string): field is BuendnisFeld {
  return (BUENDNIS_FELDER as readonly string[]).includes(field);
}
