/** What the picture of the map needs beside what the page has. */
import { attributionsOf } from '../cartography/attribution';
import { loadPlaces, type MapPlace } from '../cartography/labels';
import { isFailure, loadOverview, type OverviewTopology } from '../cartography/topology';
import type { Meta } from '../domain/schema';
import type { Messages } from '../i18n/i18n.svelte';

interface MapFiles {
  readonly topology: OverviewTopology;
  readonly places: readonly MapPlace[];
}

/**
 * @param folder of the data files, with its closing slash
 * @throws without the boundaries, which are the map; without the places it only lacks their names
 */
export async function mapFiles(folder: string): Promise<MapFiles> {
  const [topology, places] = await Promise.all([loadOverview(folder), loadPlaces(folder)]);
  if (isFailure(topology)) throw new Error(`${topology.file}: ${topology.detail}`);
  return { topology, places: 'kind' in places ? [] : places };
}

/**
 * Whose data the map is drawn from, as their licences want it named.
 * @param areasFile of the areas' inhabitants, where the picture divides by them
 */
export function mapAttributions(
  meta: Meta | null,
  { attribution }: Messages['map'],
  areasFile: string | null,
): string[] {
  const drawn = attributionsOf(meta, [attribution.boundaries, attribution.places]).map(({ text }) => text);
  const counted = meta?.files.find(({ file }) => file === areasFile)?.attribution;
  return [...new Set([...drawn, ...(counted === undefined ? [] : [counted])])];
}
