/** The two boundary files, narrowed at the door; what each holds is said here and nowhere else. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fetchJson, type LoadFailure } from '../state/loadDataset';

type Named = { code: string; name: string };
export type Kreis = Named & { art: string };
export type Gemeinde = { ags: string; name: string; sg: string | null; kreis: string; frei?: boolean };

export type OverviewTopology = Topology<{
  land: GeometryCollection<Named>;
  regionen: GeometryCollection<Named>;
  kreise: GeometryCollection<Kreis>;
  laender: GeometryCollection<Named>;
  ausland: GeometryCollection;
  grenzen: GeometryCollection;
  fluesse: GeometryCollection<{ name: string }>;
}>;

export type DetailTopology = Topology<{
  gemeinden: GeometryCollection<Gemeinde>;
  laender: GeometryCollection<Named>;
  ausland?: GeometryCollection;
}>;

export const BASEMAP_FILES = { overview: 'regionen.topojson', detail: 'detail.topojson' } as const;

const OVERVIEW_OBJECTS = ['land', 'regionen', 'kreise', 'laender', 'ausland', 'grenzen', 'fluesse'];
const DETAIL_OBJECTS = ['gemeinden', 'laender'];

export async function loadOverview(base: string): Promise<OverviewTopology | LoadFailure> {
  return load<OverviewTopology>(base, BASEMAP_FILES.overview, OVERVIEW_OBJECTS);
}

export async function loadDetail(base: string): Promise<DetailTopology | LoadFailure> {
  return load<DetailTopology>(base, BASEMAP_FILES.detail, DETAIL_OBJECTS);
}

export function isFailure(loaded: object): loaded is LoadFailure {
  return 'kind' in loaded;
}

async function load<T extends Topology>(
  base: string,
  file: string,
  objects: readonly string[],
): Promise<T | LoadFailure> {
  const loaded = await fetchJson(base, file);
  if ('kind' in loaded) return loaded;
  const missing = missingIn(loaded.json, objects);
  return missing === null ? (loaded.json as T) : { file, kind: 'invalid', detail: missing };
}

/** What keeps a value from being a topology of these objects; null where nothing does. */
export function missingIn(json: unknown, objects: readonly string[]): string | null {
  const topology = json as Partial<Topology> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs)) return 'expected a Topology';
  const missing = objects.filter((name) => topology.objects?.[name] === undefined);
  return missing.length === 0 ? null : `expected objects ${missing.join(', ')}`;
}
