import type { Messages } from '../i18n/i18n.svelte';
import type { AmountSpread } from './amountSpread';
import type { ChartText } from './fieldText';

/** What the spread of the published amounts says. */
export function amountText(spread: AmountSpread, m: Messages['charts']): ChartText {
  const text = m.spread;
  const { known, total, rounded } = spread;
  if (spread.median === null) return { headline: text.none(total), summary: [] };
  const fullest = Math.max(...spread.bins.map(({ grants }) => grants));
  const classes = spread.bins.filter(({ grants }) => grants === fullest);
  return {
    headline: text.headline(spread.median, known, total),
    summary: [
      `${m.amounts.coverageRounded({ sum: 0, known, total, rounded })}.`,
      ...(spread.least < spread.largest ? [text.reach(spread.least, spread.largest)] : []),
      ...(classes.length === 1 ? [text.fullest(classes[0]!.from, classes[0]!.to, fullest)] : []),
    ],
  };
}
