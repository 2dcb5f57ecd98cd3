/** Where the filter looks, to be drawn: the circle around a place and the reader's own area. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Near, Outline } from '../domain/filter';
import type { Position } from './bounds';
import { circleAround } from './near';
import { outlineFeature } from './outline';

export type Scope = FeatureCollection<Polygon | MultiPolygon>;

/** Where a view looks; the centre is null where there is no circle, or its place is not known. */
interface Sought {
  readonly centre: Position | null;
  readonly near: Near | null;
  readonly outline: Outline | null;
}

export function scopeOf({ centre, near, outline }: Sought): Scope {
  const features: Feature<Polygon | MultiPolygon>[] = [];
  if (centre !== null && near !== null) features.push(circleAround(centre, near.km));
  if (outline !== null) features.push(outlineFeature(outline));
  return { type: 'FeatureCollection', features };
}
