import { NONE, type Facet } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import type {
  Handlungsfeld,
  Precision,
  ProjectStatus,
  TraegerArt,
  Zielgruppe,
} from '../../domain/vocabulary';
import type { I18n } from '../../i18n/i18n.svelte';
import { areaName } from '../../i18n/areaName';
import { amountSpanText } from './amountSpanText';

/** What labels are made of: words and numbers of the reader's language. */
export type Words = Pick<I18n, 'm' | 'format'>;

/**
 * A value of a facet within its list. Values are spelled as in the address, which viewUrl has checked against
 * the same closed lists; only area codes can be unknown.
 */
export function valueLabel(facet: Facet, value: string, words: Words, areas: AreaTree | null): string {
  const { m } = words;
  switch (facet) {
    case 'region': {
      const area = areas?.get(value);
      return area ? areaName(area, m.panels.filter) : m.panels.filter.unknownArea(value);
    }
    case 'feld':
      return m.terms.felder[value as Handlungsfeld | typeof NONE];
    case 'runde':
      return value === NONE ? m.panels.filter.noRound : value;
    case 'status':
      return m.terms.status[value as ProjectStatus];
    case 'traeger':
      return m.terms.traegerArten[value as TraegerArt | typeof NONE];
    case 'zielgruppe':
      return m.terms.zielgruppen[value as Zielgruppe | typeof NONE];
    case 'betrag':
      return amountSpanText(value, words);
    case 'genauigkeit':
      return m.filter.precisions[value as Precision];
  }
}

/** A value that stands alone, outside its list. */
export function valueAlone(facet: Facet, value: string, words: Words, areas: AreaTree | null): string {
  const label = valueLabel(facet, value, words, areas);
  const { round, none, facets } = words.m.panels.filter;
  if (facet === 'betrag') return words.m.filter.amount(label);
  if (facet === 'genauigkeit') return words.m.filter.precision(label);
  if (facet === 'runde' && value !== NONE) return round(label);
  const needsFacet = value === NONE && facet !== 'status' && facet !== 'runde';
  return needsFacet ? none(facets[facet], label) : label;
}
