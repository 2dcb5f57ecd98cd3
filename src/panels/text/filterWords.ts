import type { Filter } from '../../domain/filter';
import { groupBy } from '../../domain/groupBy';
import type { AreaTree } from '../../domain/region';
import { filterLabels } from './filterLabels';
import type { Words } from './valueLabel';

/** A filter in words, one part for each thing that narrows: „Landkreis Emsland oder Stadt Emden“, „ohne Runde 2019“. */
export function filterWords(filter: Filter, words: Words, areas: AreaTree | null): string[] {
  const labels = filterLabels(filter, words, areas);
  // Values to show widen each other; each value to leave out narrows by itself.
  const parts = groupBy(labels, (label) =>
    label.value !== null && label.isExcluded ? `ohne ${label.part} ${label.value}` : label.part,
  );
  return [...parts.values()].map((part) => part.map(({ label }) => label).join(words.m.cite.or));
}
