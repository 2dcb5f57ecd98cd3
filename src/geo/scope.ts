/** Where the filter looks, to be drawn: the circle around a place and the reader's own area. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Near, Outline } from '../domain/filter';
import type { Position } from './bounds';
import { circleAround } from './near';
import { outlineFeature } from './outline';

export type Scope = FeatureCollection<Polygon | MultiPolygon>;

/** @param centre of the circle; null where there is none */
export function scopeOf(centre: Position | null, near: Near | null, outline: Outline | null): Scope {
  const features: Feature<Polygon | MultiPolygon>[] = [];
  if (centre !== null && near !== null) features.push(circleAround(centre, near.km));
  if (outline !== null) features.push(outlineFeature(outline));
  return { type: 'FeatureCollection', features };
}
