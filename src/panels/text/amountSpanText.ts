import { parseAmountSpan } from '../../domain/amountSpan';
import type { Words } from './valueLabel';

/** A value of the facet `betrag` in words; whatever is no span is the amount that nobody published. */
export function amountSpanText(value: string, { m, format }: Words): string {
  const span = parseAmountSpan(value);
  if (span === null) return m.filter.unpublished;
  const [from, to] = [format.integer(span.from), format.euros(span.to)];
  if (span.to === Infinity) return m.filter.from(format.euros(span.from));
  return span.from === 0 ? m.filter.upTo(to) : m.filter.span(from, to);
}
