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
  const middle = middleOf(kinds[SUGGESTION_KINDS.indexOf('gebiet')]!, atlas);
  return kinds
    .filter((group) => group.length > 0)
    .sort((a, b) => a[0]!.rank - b[0]!.rank)
    .flatMap((group) =>
      group.flatMap(({ kind, value }) => optionsOf(kind, value, value === middle, atlas, words)),
    );
}

/**
 * Code of the area that a circle is offered around: the best hit, but the town where a Landkreis bears its name, since
 * near a town means near its houses, not near the middle of the Landkreis. Null for a Region, which has no near.
 */
function middleOf(found: readonly RankedSuggestion[], atlas: AtlasState): string | null {
  const areas = found.flatMap(({ value }) => atlas.dataset?.areas?.get(value) ?? []);
  const [best] = areas;
  if (best === undefined || best.level === 'region') return null;
  return (areas.find((area) => area.level === 'gemeinde' && area.name === best.name) ?? best).code;
}

function optionsOf(
  kind: SuggestionKind,
  value: string,
  isMiddle: boolean,
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
        ...(isMiddle ? [{ id: `umkreis ${value}`, group, label: m.filter.suggestNear(around) }] : []),
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
