import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';
import { amountRows } from './amountRows';
import type { AmountSpread } from './amountSpread';
import type { BarFigure, LegendEntry } from './barFigure';

/** Classes of amounts as one panel of counts. */
export function amountsFigure(spread: AmountSpread, m: Messages['charts'], format: Format): BarFigure {
  const text = m.spread;
  const legend: (LegendEntry | false)[] = [
    { label: text.legend.known, sample: { series: 'held', fill: 'solid' } },
    spread.known < spread.total && {
      label: text.legend.unknown,
      sample: { series: 'unassigned', fill: 'hatched' },
    },
  ];
  return {
    panels: [{ title: text.countTitle, share: 1, tick: format.integer, atLeast: 4 }],
    labelWidth: 150,
    barHeight: 16,
    rows: amountRows(spread, m, format),
    legend: legend.filter((entry) => entry !== false),
  };
}
