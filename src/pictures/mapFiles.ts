/** What the picture of the map needs beside what the page has. */
import { attributionsOf } from '../cartography/attribution';
import { loadPlaces, type MapPlace } from '../cartography/labels';
import {
  isFailure,
  loadDetail,
  loadOverview,
  type DetailTopology,
  type OverviewTopology,
} from '../cartography/topology';
import type { Meta } from '../domain/schema';
import type { LoadFailure } from '../state/fetchJson';
import type { Messages } from '../i18n/i18n.svelte';

interface MapFiles {
  readonly topology: OverviewTopology;
  readonly places: readonly MapPlace[];
  /** Null where it is not wanted. */
  readonly detail: DetailTopology | null;
}

/**
 * @param folder of the data files, with its closing slash
 * @param wantsDetail the borders of the Gemeinden, by which white spots are drawn
 * @throws without the boundaries, which are the map; without the places it only lacks their names
 */
export async function mapFiles(folder: string, wantsDetail: boolean): Promise<MapFiles> {
  const [topology, places, detail] = await Promise.all([
    loadOverview(folder),
    loadPlaces(folder),
    wantsDetail ? loadDetail(folder) : null,
  ]);
  return {
    topology: found(topology),
    places: 'kind' in places ? [] : places,
    detail: detail && found(detail),
  };
}

function found<Topology extends object>(loaded: Topology | LoadFailure): Topology {
  if (isFailure(loaded)) throw new Error(`${loaded.file}: ${loaded.detail}`);
  return loaded;
}

/**
 * Whose data the map is drawn from, as their licences want it named.
 * @param files besides boundaries and places, of which something is shown
 */
export function mapAttributions(
  meta: Meta | null,
  { attribution }: Messages['map'],
  files: readonly string[],
): string[] {
  const drawn = attributionsOf(meta, [attribution.boundaries, attribution.places]).map(({ text }) => text);
  const shown = (meta?.files ?? []).filter(({ file }) => files.includes(file));
  return [...new Set([...drawn, ...shown.map(({ attribution }) => attribution)])];
}
