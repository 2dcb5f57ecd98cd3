import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { round4 } from './labelPoints';
import type { GeoNamesPlace } from './readSources';
import type { Alias, Gemeinde } from './today';

export interface Ortspunkt {
  name: string;
  lon: number;
  lat: number;
  /** null where GeoNames gives none */
  population: number | null;
}

export type GemeindeShape = Feature<Polygon | MultiPolygon, { ags: string }>;

interface Input {
  places: GeoNamesPlace[];
  gemeinden: Gemeinde[];
  aliases: Record<string, Alias>;
  shapes: GemeindeShape[];
}

/**
 * The main place of each Gemeinde that GeoNames has. Several places carry the AGS of one Gemeinde: the one with the
 * Gemeinde's name wins, then the most populous. A point that GeoNames puts outside its Gemeinde is left out, because
 * the data build would refuse it: such a Gemeinde falls back to its label point, as one without a place does.
 */
export function ortspunkteOf({ places, gemeinden, aliases, shapes }: Input): Record<string, Ortspunkt> {
  const shapeOf = new Map(shapes.map((shape) => [shape.properties.ags, shape]));
  const placesOf = groupBy(places.filter(isMainPlaceKind), (place) => agsToday(place, aliases));

  const entries = gemeinden
    .filter((gemeinde) => gemeinde.art !== 'gemeindefreies Gebiet')
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap((gemeinde) => {
      const shape = shapeOf.get(gemeinde.code);
      if (!shape)
        throw new Error(
          `Gemeinde ${gemeinde.code} ${gemeinde.name} has no shape; expected one in the detail file`,
        );
      const candidates = placesOf.get(gemeinde.code) ?? [];
      const inside = candidates.filter((p) => booleanPointInPolygon(p.loc.coordinates, shape));
      const place = mainPlace(inside, gemeinde.name);
      return place ? [[gemeinde.code, ortspunktOf(place, gemeinde)] as const] : [];
    });
  return Object.fromEntries(entries);
}

// PPLX is a part of a place, PPLH a place that is no more.
function isMainPlaceKind(place: GeoNamesPlace): boolean {
  const isKind =
    !['PPLX', 'PPLH'].includes(place.featureCode) && !smallVillages.has(place.muniSub + place.name);
  return place.country === 'DE' && place.adminCode === '06' && isKind;
}

/** The only place that GeoNames has in its Gemeinde, but a small one far from the main place. */
const smallVillages = new Set(['03151016Abbesbüttel', '03241019Elze', '03455020Schillig']);

function agsToday(place: GeoNamesPlace, aliases: Record<string, Alias>): string {
  return aliases[place.muniSub]?.new ?? place.muniSub;
}

export function mainPlace(places: GeoNamesPlace[], gemeinde: string): GeoNamesPlace | undefined {
  const best = (a: GeoNamesPlace, b: GeoNamesPlace) =>
    likeness(b.name, gemeinde) - likeness(a.name, gemeinde) ||
    b.population - a.population ||
    a.cityId - b.cityId;
  return [...places].sort(best)[0];
}

/** 3 the same name, 2 the same without what stands in brackets, 1 one is the other with an addition, 0 another name. */
export function likeness(place: string, gemeinde: string): number {
  const [a, b] = [plain(place), plain(gemeinde)];
  if (a === b) return 3;
  const [shortA, shortB] = [withoutBrackets(a), withoutBrackets(b)];
  if (shortA === shortB) return 2;
  return shortA.startsWith(shortB) || shortB.startsWith(shortA) || shortA.endsWith(shortB) ? 1 : 0;
}

// GeoNames spells some umlauts as two letters (Huede).
function plain(name: string): string {
  return name.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');
}

export function withoutBrackets(name: string): string {
  return name.replace(/\s*\(.*\)$/, '').trim();
}

function ortspunktOf(place: GeoNamesPlace, gemeinde: Gemeinde): Ortspunkt {
  const [lon, lat] = place.loc.coordinates;
  const name = likeness(place.name, gemeinde.name) >= 1 ? gemeinde.name : place.name;
  return { name, lon: round4(lon), lat: round4(lat), population: place.population || null };
}

function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
