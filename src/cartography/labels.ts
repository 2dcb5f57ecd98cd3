/** Label points: areas from the tree, places by population, and what lies around the Land. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { groupBy } from '../domain/groupBy';
import type { ProjectSummary } from '../domain/project';
import type { AreaTree } from '../domain/region';
import type { Position } from '../geo/bounds';
import { townOf, type ProjectPoints } from '../geo/features';
import type { Messages } from '../i18n/i18n.svelte';
import { fetchJson, type LoadFailure } from '../state/fetchJson';

export const PLACES_FILE = 'orte.json';

/** A place with its rank by population, 1 the largest. */
export interface MapPlace {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** Beyond the Land's border. */
  readonly outside?: boolean;
}

/** A town where a project's symbol stands. */
export interface Town {
  readonly name: string;
  readonly at: Position;
}

export interface PlaceProperties {
  readonly name: string;
  readonly rank: MapPlace['rank'];
  readonly outside: boolean;
  /** The lowest first: the largest place. */
  readonly order: number;
  /** A project's symbol stands in the place of its dot. */
  readonly hasSymbol: boolean;
}

/** Symbol and dot of one town lie closer than this; of two towns with one name, as there are many, none do. */
const SAME_TOWN_KM = 5;

/** Set by hand, where each name has room beside the Land at the start view. */
const SURROUNDINGS: Record<keyof Messages['map']['surroundings'], readonly [lon: number, lat: number]> = {
  nordsee: [7.25, 53.95],
  niederlande: [6.5, 53],
  'schleswig-holstein': [9.75, 54.2],
  'mecklenburg-vorpommern': [11.55, 53.6],
  brandenburg: [12.35, 52.85],
  'sachsen-anhalt': [11.45, 52.45],
  thueringen: [10.75, 51.25],
  hessen: [9.3, 51.05],
  'nordrhein-westfalen': [8.75, 51.5],
};

/** The middle of these two Regionen is full of towns or lies at a border; their names stand where there is room. */
const REGION_LABELS: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  '031': [10.55, 52.63],
  '032': [9.12, 52.6],
};

export async function loadPlaces(base: string): Promise<readonly MapPlace[] | LoadFailure> {
  const loaded = await fetchJson(base, PLACES_FILE);
  if ('kind' in loaded) return loaded;
  return Array.isArray(loaded.json)
    ? loaded.json.filter(isPlace)
    : { file: PLACES_FILE, kind: 'invalid', detail: 'expected a list of places' };
}

/** Every town where a symbol of these rows stands; hardly one of them twice. */
export function townsIn(points: ProjectPoints, rows: Uint32Array): Town[] {
  const { columns, texts } = points.projects;
  /** Of each name the areas in which it was met last: a town's projects follow each other in the list. */
  const met = new Uint32Array(texts.pool.length);
  const towns: Town[] = [];
  for (const point of points.of(rows)) {
    const name = texts.placeName[point]!;
    const area = columns.placeAgs[point]! + 1;
    if (met[name] === area) continue;
    met[name] = area;
    towns.push({ name: townOf(texts.pool[name]!), at: points.position(point) });
  }
  return towns;
}

/** Every town where a symbol of these projects stands. */
export function townsOf(projects: readonly ProjectSummary[]): Town[] {
  return projects.flatMap(({ places }) =>
    places.map(({ name, position }) => ({ name: townOf(name), at: position })),
  );
}

export function placeFeatures(
  places: readonly MapPlace[],
  towns: readonly Town[],
): FeatureCollection<Point, PlaceProperties> {
  const byName = groupBy(towns, ({ name }) => name);
  return {
    type: 'FeatureCollection',
    features: places.map(({ name, lon, lat, population, rank, outside = false }) => {
      const hasSymbol = (byName.get(name) ?? []).some(
        ({ at }) => kilometresBetween(at, [lon, lat]) < SAME_TOWN_KM,
      );
      return labelPoint([lon, lat], { name, rank, outside, order: -population, hasSymbol });
    }),
  };
}

export function labelFeatures(areas: AreaTree | null, messages: Messages['map']): FeatureCollection<Point> {
  const names = Object.entries(messages.surroundings) as [keyof typeof SURROUNDINGS, string][];
  return {
    type: 'FeatureCollection',
    features: [
      ...names.map(([id, name]) =>
        labelPoint(SURROUNDINGS[id], { kind: id === 'nordsee' ? 'water' : 'land', name }),
      ),
      ...(areas?.regions ?? []).map(({ code, name, label }) =>
        labelPoint(REGION_LABELS[code] ?? label, { kind: 'region', name }),
      ),
      // A town that is its own Kreis has its name among the places.
      ...(areas?.kreise ?? [])
        .filter(({ art }) => art !== 'kreisfreie Stadt')
        .map(({ name, label }) => labelPoint(label, { kind: 'kreis', name: messages.kreis(name) })),
    ],
  };
}

function labelPoint<P extends object>([lon, lat]: Position, properties: P): Feature<Point, P> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
}

/** Good to a hundredth over a few kilometres; Turf is too heavy for the first page. */
function kilometresBetween([lon, lat]: Position, [otherLon, otherLat]: Position): number {
  const eastward = (lon - otherLon) * Math.cos((lat * Math.PI) / 180);
  return 111.2 * Math.hypot(eastward, lat - otherLat);
}

function isPlace(value: unknown): value is MapPlace {
  const place = value as Partial<MapPlace> | null;
  return (
    typeof place?.name === 'string' &&
    [place.lon, place.lat, place.population].every(Number.isFinite) &&
    [1, 2, 3, 4, 5].includes(place.rank as number)
  );
}
