import type { RoundRow } from '../domain/roundStatistics';
import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';
import type { Room } from './barFigure';
import type { BarRow, SeriesBar } from './barRow';

/** The rounds as rows of bars: money in the first panel, counts in the second, the programme above our records. */
export function roundRows(
  rows: readonly RoundRow[],
  m: Messages['charts'],
  format: Format,
  room: Room,
): BarRow[] {
  // Without the file of the rounds the programme says nothing; that is not the same as publishing nothing.
  const hasProgramme = rows.some((row) => row.round !== null);
  const pair = (programme: SeriesBar, held: SeriesBar) => (hasProgramme ? [programme, held] : [held]);
  return rows.map((row) => ({
    key: String(row.year),
    label: String(row.year),
    lines: linesOf(row, m.rounds),
    cells: [
      pair(budgetBar(row, m, format, room), amountsBar(row, m, format, room)),
      pair(selectedBar(row, m, format, room), heldBar(row, m, format, room)),
    ],
    isPressable: true,
    isPressed: row.isChosen,
    isMuted: !row.isInView,
  }));
}

function linesOf(row: RoundRow, m: Messages['charts']['rounds']): string[] {
  const { round, amounts } = row;
  const programme = round
    ? [
        round.budget === null ? m.budgetUnknown : m.budget(round.budget),
        round.selected === null ? m.selectedUnknown : m.selected(round.selected),
      ]
    : [];
  const records = !row.isInView
    ? [m.notChosenLong]
    : amounts.total === 0
      ? [m.heldNone]
      : [
          amounts.known === 0
            ? m.amountsUnknown(amounts.total)
            : m.amounts(amounts.sum, amounts.known, amounts.total),
          m.held(row.grants, row.confirmed),
        ];
  return [...programme, ...records, ...(round && round.contradictions.length > 0 ? [m.contradiction] : [])];
}

function budgetBar(
  { round }: RoundRow,
  { amounts, frame }: Messages['charts'],
  format: Format,
  room: Room,
): SeriesBar {
  if (round === null) return { series: 'programme', value: null, label: '–' };
  if (round.budget === null) {
    return { series: 'programme', value: null, isUnknown: true, label: frame.unknownShort };
  }
  const label = room === 'wide' ? format.eurosShort(round.budget) : amounts.millions(round.budget);
  const mark = round.contradictions.length > 0 ? ' *' : '';
  return { series: 'programme', value: round.budget, label: `${label}${mark}` };
}

function amountsBar(row: RoundRow, m: Messages['charts'], format: Format, room: Room): SeriesBar {
  const { sum, known, total } = row.amounts;
  const series = 'held';
  if (!row.isInView) return { series, value: null, label: '' };
  if (total === 0) return { series, value: null, label: room === 'wide' ? m.rounds.heldNone : '–' };
  if (known === 0) {
    return {
      series,
      value: null,
      isUnknown: true,
      label: room === 'wide' ? m.frame.unknown : m.frame.unknownShort,
    };
  }
  const label =
    room === 'wide'
      ? `${format.euros(sum)} (${m.amounts.part(known, total)})`
      : `${m.amounts.millions(sum)} (${m.amounts.partShort(known, total)})`;
  return { series, value: sum, label };
}

function selectedBar(
  { round }: RoundRow,
  { frame }: Messages['charts'],
  format: Format,
  room: Room,
): SeriesBar {
  if (round === null) return { series: 'programme', value: null, label: '–' };
  return round.selected === null
    ? {
        series: 'programme',
        value: null,
        isUnknown: true,
        label: room === 'wide' ? frame.unknown : frame.unknownShort,
      }
    : { series: 'programme', value: round.selected, label: format.integer(round.selected) };
}

function heldBar(row: RoundRow, { rounds }: Messages['charts'], format: Format, room: Room): SeriesBar {
  if (!row.isInView) return { series: 'held', value: null, label: rounds.notChosen };
  return {
    series: 'held',
    value: row.grants,
    hatched: row.grants - row.confirmed,
    label:
      room === 'wide' && row.confirmed < row.grants
        ? rounds.heldLabel(row.grants, row.confirmed)
        : format.integer(row.grants),
  };
}
