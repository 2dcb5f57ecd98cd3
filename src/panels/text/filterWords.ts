import { FACETS, type Filter } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import type { Messages } from '../../i18n/i18n.svelte';
import { valueAlone } from './valueLabel';

/** The filter in words, one piece a choice; empty where everything is shown. */
export function filterWords(filter: Filter, m: Messages, areas: AreaTree | null): string[] {
  const text = filter.text.trim();
  return [
    ...(text === '' ? [] : [m.panels.filter.text(text)]),
    ...FACETS.flatMap((facet) => {
      const { include, exclude } = filter[facet];
      const label = (value: string) => valueAlone(facet, value, m, areas);
      return [...include.map(label), ...exclude.map((value) => m.panels.filter.without(label(value)))];
    }),
  ];
}
