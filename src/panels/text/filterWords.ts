import { FACETS, type Filter } from '../../domain/filter';
import type { AreaTree } from '../../domain/region';
import type { Messages } from '../../i18n/i18n.svelte';
import { valueAlone } from './valueLabel';

/** A filter in words, one part for each thing that a reader set: „Landkreis Emsland oder Stadt Emden“, „ohne Runde 2019“. */
export function filterWords(filter: Filter, m: Messages, areas: AreaTree | null): string[] {
  const text = filter.text.trim();
  return [
    ...(text === '' ? [] : [m.panels.filter.text(text)]),
    ...FACETS.flatMap((facet) => {
      const { include, exclude } = filter[facet];
      const label = (value: string) => valueAlone(facet, value, m, areas);
      return [
        ...(include.length === 0 ? [] : [include.map(label).join(m.cite.or)]),
        ...exclude.map((value) => m.panels.filter.without(label(value))),
      ];
    }),
  ];
}
