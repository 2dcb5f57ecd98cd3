/** The two boundary files, narrowed at the door; what each holds is said here and nowhere else. */
import type { GeometryCollection, Topology } from 'topojson-specification';
import { choiceOf } from '../domain/filter';
import { fetchJson, type LoadFailure } from '../state/fetchJson';
import { detailFeatures, overviewFeatures } from './basemap';
import { chosenAreas } from './choice';

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
  return load(base, BASEMAP_FILES.overview, OVERVIEW_OBJECTS, overviewFeatures);
}

export async function loadDetail(base: string): Promise<DetailTopology | LoadFailure> {
  return load(base, BASEMAP_FILES.detail, DETAIL_OBJECTS, detailFeatures);
}

export function isFailure(loaded: object): loaded is LoadFailure {
  return 'kind' in loaded;
}

/** @param draw as the maps draw it: a file that makes it throw is named here, and throws nowhere else */
async function load<T extends OverviewTopology | DetailTopology>(
  base: string,
  file: string,
  objects: readonly string[],
  draw: (topology: T) => unknown,
): Promise<T | LoadFailure> {
  const loaded = await fetchJson(base, file);
  if ('kind' in loaded) return loaded;
  const invalid = (detail: string): LoadFailure => ({ file, kind: 'invalid', detail });
  try {
    const missing = missingIn(loaded.json, objects);
    if (missing !== null) return invalid(missing);
    const topology = loaded.json as T;
    draw(topology);
    // Any choice: it reads the codes of every area.
    chosenAreas(topology, choiceOf(['03']));
    return topology;
  } catch (error) {
    return invalid(String(error));
  }
}

/** What keeps a value from being a topology of these objects; null where nothing does. */
export function missingIn(json: unknown, objects: readonly string[]): string | null {
  const topology = json as Partial<Topology> | null;
  if (topology?.type !== 'Topology' || !Array.isArray(topology.arcs)) return 'expected a Topology';
  const { arcs } = topology;
  if (!arcs.every((arc) => Array.isArray(arc) && arc.every(Array.isArray)))
    return 'expected arcs of positions';
  const found: Readonly<Record<string, unknown>> = topology.objects ?? {};
  const missing = objects.filter((name) => !isCollection(found[name]));
  if (missing.length > 0) return `expected objects ${missing.join(', ')}`;
  const broken = Object.keys(found).filter((name) => !hasItsArcs(found[name], arcs.length));
  return broken.length === 0 ? null : `expected the arcs of ${broken.join(', ')}`;
}

function isCollection(value: unknown): boolean {
  const collection = value as Partial<GeometryCollection> | null | undefined;
  return collection?.type === 'GeometryCollection' && Array.isArray(collection.geometries);
}

/** Whether every arc that a geometry names is there: which ones are followed depends on the reader's choice. */
function hasItsArcs(geometry: unknown, count: number): boolean {
  const { geometries = [], arcs = [] } = geometry as { geometries?: unknown[]; arcs?: unknown };
  const isThere = (arc: unknown): boolean =>
    Array.isArray(arc)
      ? arc.every(isThere)
      : Number.isInteger(arc) && ((arc as number) < 0 ? ~(arc as number) : (arc as number)) < count;
  return isThere(arcs) && geometries.every((inner) => hasItsArcs(inner, count));
}
