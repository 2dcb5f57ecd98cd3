import type { AtlasState } from '../../state/atlas.svelte';
import type { Shown } from './pictureText';

/** What the page shows now, as a picture of it has to say. */
export function shownIn(atlas: AtlasState): Shown {
  return {
    collection: atlas.view.collection,
    filter: atlas.filter,
    areas: atlas.dataset?.areas ?? null,
    meta: atlas.dataset?.meta ?? null,
    address: location.href,
  };
}
