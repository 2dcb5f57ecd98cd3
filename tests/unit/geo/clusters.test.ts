import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersAt, CLUSTER_RADIUS, partingZoom, type WorldPoints } from '../../../src/geo/clusters';
import type { Position } from '../../../src/geo/bounds';
import { TILE, worldPoint } from '../../../src/geo/mercator';
import { MAX_ZOOM, MIN_ZOOM } from '../../../src/geo/startView';

function worldOf(positions: readonly Position[]): WorldPoints {
  const points = positions.map(worldPoint);
  return { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
}

/** Some alone, some crowded, some on one spot. */
const positions: fc.Arbitrary<Position[]> = fc
  .array(
    fc.tuple(
      fc.double({ min: 6.6, max: 11.6, noNaN: true }),
      fc.double({ min: 51.3, max: 53.9, noNaN: true }),
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(0, 0, 0.0004, 0.01, 0.3),
    ),
    { maxLength: 40 },
  )
  .map((seeds) =>
    seeds.flatMap(([lon, lat, count, spread]) =>
      Array.from({ length: count }, (_, index): Position => [
        lon + index * spread,
        lat + index * spread * 0.4,
      ]),
    ),
  );
const zooms = fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true });
/** Some of the points, as a filter leaves them. */
const filtered = positions.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.subarray(all.map((_, point) => point)).map((some) => Uint32Array.from(some)),
    zooms,
  ),
);

describe('clustersAt', () => {
  it('has each of the points in exactly one cluster, ascending', () => {
    fc.assert(
      fc.property(filtered, ([all, some, zoom]) => {
        const clusters = clustersAt(worldOf(all), some, zoom);
        const members = clusters.flatMap((cluster) => [...cluster.members]);
        expect(members.toSorted((a, b) => a - b)).toEqual([...some]);
        for (const cluster of clusters) expect(cluster.members).toEqual(cluster.members.toSorted());
      }),
    );
  });

  it('leaves no two clusters within the radius of each other', () => {
    fc.assert(
      fc.property(filtered, ([all, some, zoom]) => {
        const pixels = TILE * 2 ** Math.floor(zoom);
        const clusters = clustersAt(worldOf(all), some, zoom);
        clusters.forEach((a, index) => {
          for (const b of clusters.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y) * pixels).toBeGreaterThan(CLUSTER_RADIUS);
          }
        });
      }),
    );
  });

  it('puts a cluster in the middle of its members', () => {
    fc.assert(
      fc.property(filtered, ([all, some, zoom]) => {
        const world = worldOf(all);
        for (const { x, y, members } of clustersAt(world, some, zoom)) {
          const mean = (values: Float64Array) =>
            members.reduce((sum, point) => sum + values[point]!, 0) / members.length;
          expect(x).toBeCloseTo(mean(world.x), 12);
          expect(y).toBeCloseTo(mean(world.y), 12);
        }
      }),
    );
  });

  it('is the same each time, and between two whole zooms', () => {
    fc.assert(
      fc.property(filtered, ([all, some, zoom]) => {
        const world = worldOf(all);
        expect(clustersAt(world, some, zoom)).toEqual(clustersAt(world, some, Math.floor(zoom)));
      }),
    );
  });
});

describe('partingZoom', () => {
  it('is the first zoom at which they are no longer one', () => {
    fc.assert(
      fc.property(filtered, ([all, some, zoom]) => {
        const world = worldOf(all);
        const parting = partingZoom(world, some, zoom);
        for (let z = Math.floor(zoom) + 1; z < (parting ?? MAX_ZOOM + 1); z++) {
          expect(clustersAt(world, some, z).length).toBeLessThanOrEqual(1);
        }
        if (parting !== null) expect(clustersAt(world, some, parting).length).toBeGreaterThan(1);
      }),
    );
  });

  it('is none for points on one spot', () => {
    expect(partingZoom(worldOf([[9, 52], [9, 52]]), Uint32Array.of(0, 1), 5)).toBeNull(); // prettier-ignore
  });
});
