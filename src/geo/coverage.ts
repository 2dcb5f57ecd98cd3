/**
 * How far the Gemeinden are from the projects. A distance is the shortest way over the globe from the
 * point of a Gemeinde to the nearest point of a project, so it holds from town centre to town centre; which
 * project is the nearest is found in a k-d tree, or 964 Gemeinden and 100,000 projects would need a minute.
 */
import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import type { Reach } from '../domain/gaps';
import type { Municipality } from '../domain/schema';
import type { Position } from './bounds';

/** The earth's radius by Turf, which measures every other distance here, to that by geokdbush: white spots do without Turf. */
const RADIUS_RATIO = 6371.0088 / 6371;

/** How far the nearest of the points is from each Gemeinde, in the order of the Gemeinden. */
export function reachesOf(municipalities: readonly Municipality[], points: readonly Position[]): Reach[] {
  if (points.length === 0) return municipalities.map((municipality) => ({ municipality, km: Infinity }));
  const tree = new KDBush(points.length);
  for (const [lon, lat] of points) tree.add(lon, lat);
  tree.finish();
  return municipalities.map((municipality) => {
    const [lon, lat] = municipality.position;
    const nearest = points[around(tree, lon, lat, 1)[0]!]!;
    return { municipality, km: distance(lon, lat, ...nearest) * RADIUS_RATIO };
  });
}
