import { roundTotals, type RoundRow } from '../domain/roundStatistics';
import type { Messages } from '../i18n/i18n.svelte';
import type { ChartText } from './fieldText';

/**
 * What the rounds say.
 * @param isWhole whether the rows count every recorded grant, so that the programme's totals can stand beside them
 */
export function roundText(rows: readonly RoundRow[], isWhole: boolean, m: Messages['charts']): ChartText {
  const text = m.rounds;
  const totals = roundTotals(rows);
  return {
    headline:
      totals.grants === 0
        ? text.headline.none
        : isWhole && totals.selected !== null
          ? text.headline.whole(totals.selected, totals.grants, totals.confirmed)
          : text.headline.part(totals.grants, totals.amounts.known),
    summary: [
      totals.grants > 0 && m.amounts.sum(totals.amounts),
      totals.largest && text.largest(totals.largest.year, totals.largest.amounts.sum, isWhole),
      totals.unpublished.length > 0 &&
        totals.amounts.known > 0 &&
        text.unpublished(totals.unpublished, isWhole),
      totals.selected !== null && totals.budget !== null && text.programme(totals.selected, totals.budget),
    ].filter((sentence) => typeof sentence === 'string'),
  };
}
