import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/geo/bounds';
import { circleAround, distanceKm, nearestKm, withinKm } from '../../../src/geo/near';
import { outlineFeature, withinOutline } from '../../../src/geo/outline';
import { arbitraryPosition } from '../../fixtures/views';

const EMDEN: Position = [7.206, 53.367];
const HANNOVER: Position = [9.732, 52.376];

describe('distance', () => {
  it('between Emden and Hannover is what an atlas says', () => {
    expect(distanceKm(EMDEN, HANNOVER)).toBeGreaterThan(201);
    expect(distanceKm(EMDEN, HANNOVER)).toBeLessThan(204);
  });

  it('to several places is that to the nearest', () => {
    expect(nearestKm(EMDEN, [HANNOVER, EMDEN])).toBe(0);
  });

  it('decides alone who lies within a circle', () => {
    fc.assert(
      fc.property(arbitraryPosition, arbitraryPosition, fc.integer({ min: 1, max: 200 }), (a, b, km) => {
        expect(withinKm(a, km)(b)).toBe(distanceKm(a, b) <= km);
      }),
    );
  });

  it('holds for every corner of the drawn circle', () => {
    for (const [lon, lat] of circleAround(EMDEN, 30).geometry.coordinates[0]!) {
      expect(distanceKm(EMDEN, [lon!, lat!])).toBeCloseTo(30, 6);
    }
  });
});

describe('an outline', () => {
  const square = (west: number, south: number, size: number): Position[] => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
  ];
  const isWithin = withinOutline([[square(7, 52, 2), square(7.5, 52.5, 1)], [square(10, 52, 1)]]);

  it.each<[string, Position, boolean]>([
    ['inside', [7.2, 52.2], true],
    ['in the hole', [8, 53], false],
    ['in the second polygon', [10.5, 52.5], true],
    ['on the edge', [7, 53], true],
    ['between the polygons', [9.5, 52.5], false],
    ['far away', [0, 0], false],
  ])('%s', (_, position, expected) => {
    expect(isWithin(position)).toBe(expected);
  });

  it('is closed in GeoJSON', () => {
    const [ring] = outlineFeature([[square(7, 52, 1)]]).geometry.coordinates[0]!;
    expect(ring).toHaveLength(5);
    expect(ring!.at(-1)).toEqual(ring![0]);
  });
});
