import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import { workFolder } from './paths';

export type LonLat = [number, number];

/** Set by hand where the computed inner point lies at an edge or on the town of the same name. */
const byHand: Record<string, LonLat> = {
  '03': [9.35, 52.83],
  '03159': [10.2, 51.62],
  '03241': [9.7, 52.55],
  '03252': [9.53, 52.09],
};

export function readLabelPoints(levels: readonly string[]): Map<string, LonLat> {
  const points = new Map<string, LonLat>();
  for (const level of levels) {
    const text = readFileSync(`${workFolder}label-${level}.json`, 'utf8');
    for (const f of (JSON.parse(text) as FeatureCollection<Point, { code: string }>).features) {
      const { code } = f.properties;
      points.set(code, byHand[code] ?? ((f.geometry.coordinates as LonLat).map(round4) as LonLat));
    }
  }
  return points;
}

export function round4(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
