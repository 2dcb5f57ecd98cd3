import type { ProjectColumns } from '../domain/columns';
import { clustersAt } from '../geo/clusters';
import { PlacedPoints } from '../geo/features';
import type { Collection } from '../state/view';
import type { SpotGroup } from './layout';

/** Points that are drawn before anything but their kind is known. */
export interface EarlyPoints {
  readonly points: PlacedPoints;
  /** Numbers of those to draw. */
  readonly shown: Uint32Array;
}

export function earlyPoints(columns: ProjectColumns, collection: Collection): EarlyPoints {
  const points = new PlacedPoints(columns);
  const rows = Uint32Array.from(columns.example.keys());
  const isWithin = (row: number) => collection === 'alle' || columns.example[row] === 1;
  return { points, shown: points.of(rows.filter(isWithin)) };
}

/** As they will be grouped when their names are there. @param zoom null where each stands by itself */
export function earlyGroups(
  { points, shown }: EarlyPoints,
  zoom: number | null,
): (Pick<SpotGroup, 'at' | 'count'> & { readonly point: number })[] {
  const { world } = points;
  if (zoom === null) {
    return Array.from(shown, (point) => ({ at: [world.x[point]!, world.y[point]!], count: 1, point }));
  }
  return clustersAt(world, shown, zoom).map(({ x, y, members }) => ({
    at: [x, y],
    count: members.length,
    point: members[0]!,
  }));
}
