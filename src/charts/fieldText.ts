import { fieldExtremes, type FieldRow } from '../domain/fieldStatistics';
import { NONE } from '../domain/filter';
import type { Scheme } from '../domain/vocabulary';
import type { Messages } from '../i18n/i18n.svelte';

export interface ChartText {
  readonly headline: string;
  readonly summary: readonly string[];
}

/** What the counts of the Handlungsfelder say. @param total the number of projects */
export function fieldText(rows: readonly FieldRow[], total: number, scheme: Scheme, m: Messages): ChartText {
  const text = m.charts.fields;
  const unassigned = rows.find((row) => row.field === NONE)?.projects ?? 0;
  const derived = rows.reduce((sum, row) => sum + row.derived, 0);
  const { inAll, inNone, most, mostProjects } = fieldExtremes(rows, total);
  const names = (fields: typeof most) => fields.map((field) => m.terms.felder[field]);
  const headline =
    unassigned * 2 > total || most.length === 0
      ? scheme === 'buendnis'
        ? text.headline.unassignedBuendnis(unassigned, total)
        : text.headline.unassignedProgramm(unassigned, total)
      : inAll.length > 0 || (inNone.length > 0 && unassigned === 0)
        ? text.headline.allAndNone(names(inAll), names(inNone), total)
        : text.headline.most(names(most), mostProjects, total);
  return {
    headline,
    summary: [
      text.summary.assigned(total - unassigned, total),
      ...(most.length > 0 ? [text.summary.most(names(most), mostProjects)] : []),
      ...(inNone.length > 0 ? [text.summary.none(names(inNone))] : []),
      ...(derived > 0 ? [text.summary.derived(derived)] : []),
    ],
  };
}
