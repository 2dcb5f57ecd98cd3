import { SUGGESTION_KINDS, type RankedSuggestion, type SuggestionKind } from '../../domain/suggest';
import type { AtlasState } from '../../state/atlas.svelte';
import { DEFAULT_KM } from '../../state/viewUrl';
import type { ComboboxOption } from '../../theme/controls/Combobox.svelte';
import { areaName } from '../../i18n/areaName';
import type { Words } from '../text/valueLabel';
import { placeNames } from '../../domain/project';

/** Projects that the text meets elsewhere than in their title: as many as fill the group. */
const MOST_PROJECTS = 5;

/**
 * Suggestions as the options of the search field, the group with the best hit first. A place is offered twice: as
 * the area itself and as the middle of a circle. An option's id is its kind and, behind a blank, its value.
 */
export function suggestionOptions(
  suggestions: readonly RankedSuggestion[],
  isAsked: boolean,
  atlas: AtlasState,
  words: Words,
): ComboboxOption[] {
  const kinds = SUGGESTION_KINDS.map((kind) => suggestions.filter((suggestion) => suggestion.kind === kind));
  // Titles first, then what is found in summaries: the list below is filtered by the same text.
  const titles = kinds[SUGGESTION_KINDS.indexOf('projekt')]!;
  if (isAsked) {
    const ids = atlas.dataset?.projects?.texts.id ?? [];
    const others = Array.from(atlas.rows.subarray(0, MOST_PROJECTS), (row) => ids[row]!);
    for (const value of others.filter((id) => !titles.some((title) => title.value === id))) {
      if (titles.length < MOST_PROJECTS) titles.push({ kind: 'projekt', value, rank: 2 });
    }
  }
  return kinds
    .filter((group) => group.length > 0)
    .sort((a, b) => a[0]!.rank - b[0]!.rank)
    .flatMap((group) =>
      group.flatMap(({ kind, value }, index) => optionsOf(kind, value, index === 0, atlas, words)),
    );
}

function optionsOf(
  kind: SuggestionKind,
  value: string,
  isFirst: boolean,
  atlas: AtlasState,
  words: Words,
): ComboboxOption[] {
  const { m, format } = words;
  const group = m.filter.suggestions[kind];
  const option = { id: `${kind} ${value}`, group };
  switch (kind) {
    case 'gebiet': {
      const area = atlas.dataset?.areas?.get(value);
      if (!area) return [];
      const kreis = atlas.dataset?.areas?.get(value.slice(0, 5));
      const label = areaName(area, m.panels.filter);
      const detail = kreis && kreis !== area ? { detail: areaName(kreis, m.panels.filter) } : {};
      const around = m.filter.near(format.integer(DEFAULT_KM), label);
      return [
        { ...option, label, ...detail },
        ...(isFirst && area.level !== 'region'
          ? [{ id: `umkreis ${value}`, group, label: m.filter.suggestNear(around) }]
          : []),
      ];
    }
    case 'projekt': {
      const project = atlas.projectOf(value);
      return project ? [{ ...option, label: project.title, detail: placeNames(project).join(', ') }] : [];
    }
    case 'traeger':
    case 'plz':
      return [{ ...option, label: value }];
  }
}
