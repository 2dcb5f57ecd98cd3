import { FACETS, type Filter } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import { nearText } from './nearText';
import { valueAlone, type Words } from './valueLabel';

/** The filter in words, one piece a choice; empty where everything is shown. */
export function filterWords(filter: Filter, words: Words, areas: AreaTree | null): string[] {
  const { m } = words;
  const text = filter.text.trim();
  return [
    ...(text === '' ? [] : [m.panels.filter.text(text)]),
    ...FACETS.flatMap((facet) => {
      const { include, exclude } = filter[facet];
      const label = (value: string) => valueAlone(facet, value, words, areas);
      return [...include.map(label), ...exclude.map((value) => m.panels.filter.without(label(value)))];
    }),
    ...(filter.near === null ? [] : [nearText(filter.near, words, areas)]),
    ...(filter.outline === null ? [] : [m.filter.outline]),
  ];
}
