import type { I18n } from '../i18n/i18n.svelte';
import { today } from '../i18n/today';
import { filterWords } from '../panels/text/filterWords';
import type { AtlasState } from '../state/atlas.svelte';
import type { Extract } from './extract';

/** What the page shows at this moment. */
export function currentExtract(atlas: AtlasState, i18n: I18n): Extract {
  const areas = atlas.dataset?.areas ?? null;
  const { m } = i18n;
  return {
    projects: atlas.projects,
    filter: atlas.filter,
    filterWords: filterWords(atlas.filter, i18n, areas),
    collection: m.exports.collections[atlas.view.collection],
    areas,
    meta: atlas.dataset?.meta ?? null,
    folder: atlas.folder,
    address: location.href,
    today: today(),
    m,
    linkOf: (id) => new URL(`projekt/${id}/`, document.baseURI).href,
  };
}
