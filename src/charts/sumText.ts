import type { Amounts } from '../domain/statistics';
import type { Format } from '../i18n/format';
import type { Messages } from '../i18n/i18n.svelte';

/** A sum as a table cell: a dash where there is no grant, words where none of the amounts is published. */
export function sumText(amounts: Amounts, m: Messages['charts'], format: Format): string {
  if (amounts.total === 0) return '–';
  return amounts.known === 0 ? m.frame.unknown : format.euros(amounts.sum);
}
