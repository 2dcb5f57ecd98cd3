import type { Facet } from '../../domain/filter';
import type { AtlasState } from '../../state/atlas.svelte';

/** What pressing a mark of a chart does: its value alone. Undefined where the facet is held, and nothing is to press. */
export function pressOnly(atlas: AtlasState, facet: Facet): ((value: string) => void) | undefined {
  return atlas.isLocked(facet) ? undefined : (value) => atlas.only(facet, value);
}
