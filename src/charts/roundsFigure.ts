import { roundTotals, type RoundRow } from '../domain/roundStatistics';
import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';
import type { BarFigure, LegendEntry, Room } from './barFigure';
import { roundRows } from './roundRows';
import { distinctSources, type SourceGroup } from './sources';

/** The rounds in two panels with a scale of their own each: money, and counts. */
export function roundsFigure(
  rows: readonly RoundRow[],
  m: Messages['charts'],
  format: Format,
  room: Room,
): BarFigure {
  const text = m.rounds;
  const isWide = room === 'wide';
  const totals = roundTotals(rows);
  const hasProgramme = totals.selected !== null || totals.budget !== null;
  const hasContradiction = rows.some(({ round }) => (round?.contradictions ?? []).length > 0);
  const sample = isWide ? m.amounts.part(1, 3) : m.amounts.partShort(1, 3);
  const legend: (LegendEntry | false)[] = [
    hasProgramme && { label: text.legend.programme, sample: { series: 'programme', fill: 'solid' } },
    { label: text.legend.held, sample: { series: 'held', fill: 'solid' } },
    { label: text.legend.unconfirmed, sample: { series: 'held', fill: 'hatched' } },
    { label: text.legend.unknown, sample: { series: 'held', fill: 'unknown' } },
    { label: m.amounts.partExplained(sample), sample: null },
    hasContradiction && { label: text.legend.contradiction, sample: null },
  ];
  return {
    panels: [
      {
        title: isWide ? text.moneyTitle : text.moneyTitleShort,
        share: 56,
        tick: isWide ? format.eurosShort : m.amounts.millions,
      },
      { title: text.countTitle, share: 44, tick: format.integer },
    ],
    labelWidth: 44,
    barHeight: 12,
    rows: roundRows(rows, m, format, room),
    legend: legend.filter((entry) => entry !== false),
  };
}

/** What each round's own numbers come from, then what the recorded grants do. */
export function roundsSources(
  rows: readonly RoundRow[],
  grantSources: SourceGroup,
  { rounds }: Messages['charts'],
): SourceGroup[] {
  return [
    ...rows.map(({ year, round }) => ({
      label: rounds.row(year),
      sources: distinctSources(round?.sources ?? []),
    })),
    grantSources,
  ];
}
