import { FACETS, type Filter } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import { nearText } from './nearText';
import { valueAlone, type Words } from './valueLabel';

/** A filter in words, one part for each thing that a reader set: „Landkreis Emsland oder Stadt Emden“, „ohne Runde 2019“. */
export function filterWords(filter: Filter, words: Words, areas: AreaTree | null): string[] {
  const { m } = words;
  const text = filter.text.trim();
  return [
    ...(text === '' ? [] : [m.panels.filter.text(text)]),
    ...FACETS.flatMap((facet) => {
      const { include, exclude } = filter[facet];
      const label = (value: string) => valueAlone(facet, value, words, areas);
      return [
        ...(include.length === 0 ? [] : [include.map(label).join(m.cite.or)]),
        ...exclude.map((value) => m.panels.filter.without(label(value))),
      ];
    }),
    ...(filter.near === null ? [] : [nearText(filter.near, words, areas)]),
    ...(filter.outline === null ? [] : [m.filter.outline]),
  ];
}
