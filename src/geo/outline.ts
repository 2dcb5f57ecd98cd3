/** A reader's own area: polygons, and who lies within. */
import { bbox, booleanPointInPolygon, multiPolygon } from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import type { Outline } from '../domain/filter';
import type { Position } from './bounds';

/** The outline as GeoJSON, rings closed. */
export function outlineFeature(outline: Outline): Feature<MultiPolygon> {
  const closed = (ring: readonly Position[]) => [...ring, ring[0]!].map(([lon, lat]) => [lon, lat]);
  return multiPolygon(outline.map((rings) => rings.map(closed)));
}

/** Tests whether a position lies within the outline; its edge belongs to it. */
export function withinOutline(outline: Outline): (position: Position) => boolean {
  const feature = outlineFeature(outline);
  const [west, south, east, north] = bbox(feature) as [number, number, number, number];
  return ([lon, lat]) =>
    lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], feature);
}
