import type { AmountKind } from '../../domain/vocabulary';
import type { Format } from '../../i18n/format';
import type { Messages } from '../../i18n/i18n.svelte';

/** An amount with what is known about it; unknown is said, never shown as zero. */
export function amountText(
  amount: number | null,
  kind: AmountKind,
  m: Messages['panels']['detail'],
  format: Format,
): string {
  if (amount === null) return m.unpublished;
  return kind === 'gerundet' ? m.rounded(format.euros(amount)) : format.euros(amount);
}
