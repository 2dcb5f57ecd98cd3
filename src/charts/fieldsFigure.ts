import type { FieldRow } from '../domain/fieldStatistics';
import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';
import type { BarFigure, LegendEntry } from './barFigure';
import { fieldRows } from './fieldRows';

/**
 * Handlungsfelder as one panel of counts.
 * @param total the number of projects
 * @param chosen the fields that the reader filters by
 */
export function fieldsFigure(
  rows: readonly FieldRow[],
  total: number,
  chosen: readonly string[],
  m: Messages,
  format: Format,
): BarFigure {
  const text = m.charts.fields;
  const hasDerived = rows.some((row) => row.derived > 0);
  const legend: (LegendEntry | false)[] = [
    { label: text.legend.assigned, sample: { series: 'held', fill: 'solid' } },
    hasDerived && { label: text.legend.derived, sample: { series: 'held', fill: 'hatched' } },
    { label: text.legend.unassigned, sample: { series: 'unassigned', fill: 'hatched' } },
  ];
  return {
    panels: [{ title: text.countTitle, share: 1, tick: format.integer, atLeast: 4 }],
    labelWidth: 280,
    barHeight: 16,
    rows: fieldRows(rows, total, chosen, m),
    legend: legend.filter((entry) => entry !== false),
  };
}
