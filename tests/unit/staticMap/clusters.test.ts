/** Groups must be those of MapLibre's own source, or numbers would change when the live map takes over. */
import { Supercluster } from '@maplibre/geojson-vt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/geo/bounds';
import { MAX_ZOOM } from '../../../src/geo/startView';
import { SOURCES } from '../../../src/map/sources';
import { clustersAt } from '../../../src/staticMap/clusters';
import { worldPoint } from '../../../src/staticMap/frame';

/** Some alone, some crowded, some on one spot. */
const positions: fc.Arbitrary<Position[]> = fc
  .array(
    fc.tuple(
      fc.double({ min: 6.6, max: 11.6, noNaN: true }),
      fc.double({ min: 51.3, max: 53.9, noNaN: true }),
      fc.integer({ min: 1, max: 4 }),
      fc.double({ min: 0, max: 0.3, noNaN: true }),
    ),
    { maxLength: 30 },
  )
  .map((seeds) =>
    seeds.flatMap(([lon, lat, count, spread]) =>
      Array.from({ length: count }, (_, index): Position => [
        lon + index * spread,
        lat + index * spread * 0.4,
      ]),
    ),
  );

/** Indices of the points of each group. */
function mapLibreGroups(points: readonly Position[], zoom: number): number[][] {
  const index = new Supercluster({
    radius: SOURCES.points.clusterRadius,
    maxZoom: SOURCES.points.clusterMaxZoom,
    extent: 512,
  });
  index.load(
    points.map((coordinates, point) => ({
      type: 'Feature',
      properties: { point },
      geometry: { type: 'Point', coordinates: [...coordinates] },
    })),
  );
  const pointOf = ({ properties }: { properties: unknown }) => (properties as { point: number }).point;
  return index
    .getClusters([-180, -85, 180, 85], Math.floor(zoom))
    .map((found) =>
      'cluster_id' in found.properties!
        ? index.getLeaves(found.properties.cluster_id as number, Infinity).map(pointOf)
        : [pointOf(found)],
    );
}

/** In one order, so that two ways of grouping can be compared. */
function ordered(groups: readonly (readonly number[])[]): number[][] {
  return groups.map((group) => group.toSorted((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

describe('clustersAt', () => {
  it.each([5, 5.7, 6.8, 8.1, MAX_ZOOM])('groups as MapLibre does at zoom %d', (zoom) => {
    fc.assert(
      fc.property(positions, (points) => {
        const indices = points.map((_, index) => index);
        const groups = clustersAt(indices, (index) => worldPoint(points[index]!), zoom);
        expect(ordered(groups.map(({ members }) => members))).toEqual(ordered(mapLibreGroups(points, zoom)));
      }),
      { numRuns: 40 },
    );
  });

  it('holds every point exactly once, in the order given', () => {
    fc.assert(
      fc.property(positions, fc.double({ min: 4.8, max: 11, noNaN: true }), (points, zoom) => {
        const indices = points.map((_, index) => index);
        const groups = clustersAt(indices, (index) => worldPoint(points[index]!), zoom);
        expect(groups.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(indices);
        for (const { members } of groups) expect(members).toEqual(members.toSorted((a, b) => a - b));
      }),
    );
  });
});
