/**
 * Amounts are asked for by spans in whole euros: `50000-150000`, open above as `50000-`. What nobody published
 * lies in no span and is asked for by its own word.
 */
/** The value of the facet `betrag` for grants whose amount is not published. */
export const UNPUBLISHED = 'unbekannt';

/** Both ends belong to it; euros. */
export interface AmountSpan {
  readonly from: number;
  readonly to: number;
}

/** No amount in the data is higher. */
export const MOST_EUROS = 1_000_000_000;

/** @returns null for anything but a span in its one spelling */
export function parseAmountSpan(text: string): AmountSpan | null {
  const match = /^(0|[1-9]\d{0,9})-(0|[1-9]\d{0,9})?$/.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = match[2] === undefined ? Infinity : Number(match[2]);
  return from <= to && from <= MOST_EUROS && (to === Infinity || to <= MOST_EUROS) ? { from, to } : null;
}

export function formatAmountSpan({ from, to }: AmountSpan): string {
  return `${from}-${to === Infinity ? '' : to}`;
}
