import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';
import type { AmountSpread } from './amountSpread';
import type { BarRow } from './barRow';

/** Classes of amounts as rows of one bar, then the grants whose amount nobody published. */
export function amountRows(spread: AmountSpread, m: Messages['charts'], format: Format): BarRow[] {
  const text = m.spread;
  const row = { isPressable: false, isPressed: false, isMuted: false };
  const unknown = spread.total - spread.known;
  return [
    ...spread.bins.map(({ from, to, grants, rounded }) => ({
      ...row,
      key: String(from),
      label: text.span(from, to),
      lines: [text.spanLong(from, to, grants), ...(rounded > 0 ? [text.rounded(rounded)] : [])],
      cells: [[{ series: 'held' as const, value: grants, label: format.integer(grants) }]],
    })),
    ...(unknown > 0
      ? [
          {
            ...row,
            key: 'unbekannt',
            label: text.unknown,
            lines: [text.unknownLong(unknown)],
            cells: [
              [
                {
                  series: 'unassigned' as const,
                  value: unknown,
                  hatched: unknown,
                  label: format.integer(unknown),
                },
              ],
            ],
          },
        ]
      : []),
  ];
}
