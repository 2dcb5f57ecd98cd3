import { bbox, multiPoint } from '@turf/turf';
import type { BBox, GeoJSON } from 'geojson';

/** A point, WGS84, longitude first. */
export type Position = readonly [longitude: number, latitude: number];
/** South-west corner, then north-east corner. */
export type Bounds = readonly [southWest: Position, northEast: Position];

/** The smallest bounds around points; null where there are none. */
export function boundsOfPoints(points: readonly Position[]): Bounds | null {
  return points.length === 0 ? null : corners(bbox(multiPoint(points.map(([lon, lat]) => [lon, lat]))));
}

/** The smallest bounds around anything drawn; null where it holds no position. */
export function boundsOf(geojson: GeoJSON): Bounds | null {
  const box = bbox(geojson);
  return box.every(Number.isFinite) ? corners(box) : null;
}

export function contains([southWest, northEast]: Bounds, [lon, lat]: Position): boolean {
  return lon >= southWest[0] && lon <= northEast[0] && lat >= southWest[1] && lat <= northEast[1];
}

function corners([west, south, east, north]: BBox): Bounds {
  return [
    [west, south],
    [east, north!],
  ] as Bounds;
}
