import { NONE, type Facet } from '../../domain/filter';
import { UNPUBLISHED } from '../../domain/amountSpan';
import {
  FELDER,
  PRECISIONS,
  PROJECT_STATUS,
  TRAEGER_ARTEN,
  ZIELGRUPPEN,
  type Scheme,
} from '../../domain/vocabulary';

/** A facet whose values are one list; regions are a tree. */
export type FlatFacet = Exclude<Facet, 'region'>;

/**
 * Every value that a facet offers, in the order in which a reader expects it, „not known“ last.
 * @param years of the rounds that the data knows
 */
export function facetOptions(facet: FlatFacet, scheme: Scheme, years: readonly number[]): readonly string[] {
  switch (facet) {
    case 'feld':
      return [...FELDER[scheme], NONE];
    case 'runde':
      return [...years.toSorted((a, b) => a - b).map(String), NONE];
    case 'status':
      return PROJECT_STATUS;
    case 'traeger':
      return [...TRAEGER_ARTEN, NONE];
    case 'zielgruppe':
      return [...ZIELGRUPPEN, NONE];
    case 'betrag':
      return [UNPUBLISHED];
    case 'genauigkeit':
      return PRECISIONS;
  }
}
