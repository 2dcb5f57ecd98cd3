import { FACETS, type Facet, type Filter, type SpatialPart } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import { nearText } from './nearText';
import { valueAlone, type Words } from './valueLabel';

/** One choice of the reader: a value of a facet, or a part that has but one. */
export type FilterLabel = { readonly label: string } & (
  | { readonly part: Facet; readonly value: string; readonly isExcluded: boolean }
  | { readonly part: 'text' | SpatialPart; readonly value: null }
);

/** Everything that a reader set, in the order of the filters: „Landkreis Emsland“, „ohne Runde 2019“. */
export function filterLabels(filter: Filter, words: Words, areas: AreaTree | null): FilterLabel[] {
  const { panels, filter: m } = words.m;
  const text = filter.text.trim();
  const labels: FilterLabel[] = FACETS.flatMap((part) => {
    const { include, exclude } = filter[part];
    return [...include, ...exclude].map((value, index) => {
      const isExcluded = index >= include.length;
      const label = valueAlone(part, value, words, areas);
      return { part, value, isExcluded, label: isExcluded ? panels.filter.without(label) : label };
    });
  });
  if (text !== '') labels.unshift({ part: 'text', value: null, label: panels.filter.text(text) });
  if (filter.near !== null)
    labels.push({ part: 'umkreis', value: null, label: nearText(filter.near, words, areas) });
  if (filter.outline !== null) labels.push({ part: 'flaeche', value: null, label: m.outline });
  return labels;
}
