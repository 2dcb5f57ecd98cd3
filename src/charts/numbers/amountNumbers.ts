import type { Messages } from '../../i18n/i18n.svelte';
import type { AmountSpread } from '../amountSpread';
import type { NumberTable } from './numberTable';

export function amountNumbers({ bins, known, total }: AmountSpread, m: Messages): NumberTable {
  const { amounts: text, note } = m.numbers;
  return {
    head: [text.from, text.below, text.grants, text.rounded, note],
    rows: [
      ...bins.map(({ from, to, grants, rounded }) => [from, to, grants, rounded, null]),
      [null, null, total - known, null, text.unknown],
    ],
  };
}
