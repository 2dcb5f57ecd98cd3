/** Distances over ground, and who lies within one. */
import { circle, distance } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import type { Position } from './bounds';

const asPoint = ([lon, lat]: Position): [number, number] => [lon, lat];

export function distanceKm(from: Position, to: Position): number {
  return distance(asPoint(from), asPoint(to), { units: 'kilometers' });
}

/** Kilometres to the nearest of several positions. */
export function nearestKm(from: Position, positions: readonly Position[]): number {
  return Math.min(...positions.map((position) => distanceKm(from, position)));
}

/** One degree of latitude is never shorter. */
const LEAST_KM_PER_DEGREE = 110.5;

/** Tests whether a position lies at most so many kilometres from the centre. */
export function withinKm(centre: Position, km: number): (position: Position) => boolean {
  const degrees = km / LEAST_KM_PER_DEGREE;
  return (position) => Math.abs(position[1] - centre[1]) <= degrees && distanceKm(centre, position) <= km;
}

/** The circle as a polygon, for drawing. */
export function circleAround(centre: Position, km: number): Feature<Polygon> {
  return circle(asPoint(centre), km, { units: 'kilometers', steps: 96 });
}
