/** Widening an area. In a file of its own because Turf's buffer weighs more than all else of Turf that is used. */
import { buffer, simplify } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { Outline } from '../domain/filter';
import type { Position } from './bounds';
import { outlineFeature } from './outline';

/** Degrees, about 100 m: the boundaries themselves are no better. */
const FINEST = 0.001;

/**
 * The area within so many kilometres of another one, itself included, simplified until an address can hold it.
 * @param km 0 leaves it as wide as it is
 * @param round to what an address carries
 * @returns null where nothing is left
 */
export function widened(
  outline: Outline,
  km: number,
  mostCorners: number,
  round: (position: Position) => Position,
): Outline | null {
  const feature = outlineFeature(outline);
  const wide = km === 0 ? feature : buffer(feature, km, { units: 'kilometers', steps: 16 });
  if (!wide) return null;
  for (let tolerance = FINEST; tolerance < 1; tolerance *= 1.5) {
    const simple = polygonsOf(simplify(wide, { tolerance, highQuality: true }), round);
    const corners = simple.flat().reduce((sum, ring) => sum + ring.length, 0);
    if (corners <= mostCorners) return simple.length === 0 ? null : simple;
  }
  return null;
}

/** Rings without their closing position; what rounding folds up is left out. */
function polygonsOf(
  { geometry }: Feature<Polygon | MultiPolygon>,
  round: (position: Position) => Position,
): Outline {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons
    .map((rings) =>
      rings
        .map((ring) =>
          ring
            .slice(0, -1)
            .map(([lon, lat]) => round([lon!, lat!]))
            .filter(([lon, lat], index, all) => {
              const [lonBefore, latBefore] = all.at(index - 1)!;
              return lon !== lonBefore || lat !== latBefore;
            }),
        )
        // Without its outer ring the inner ones mean nothing.
        .filter((ring, index) => index === 0 || ring.length >= 3),
    )
    .filter(([outer]) => outer !== undefined && outer.length >= 3);
}
