import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProjectPoint } from '../../../src/geo/features';
import { fanFeatures, fanOffsets, isOneSpot } from '../../../src/map/fan';

const count = fc.integer({ min: 2, max: 120 });

describe('fanOffsets', () => {
  it('has a place for each, none on another and none on the cluster itself', () => {
    fc.assert(
      fc.property(count, (members) => {
        const offsets = fanOffsets(members);
        expect(offsets).toHaveLength(members);
        offsets.forEach(([x, y], index) => {
          expect(Math.hypot(x, y)).toBeGreaterThan(40);
          for (const [a, b] of offsets.slice(index + 1)) expect(Math.hypot(x - a, y - b)).toBeGreaterThan(28);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('opens two to the right and the left', () => {
    const [[right], [left]] = fanOffsets(2) as [[number, number], [number, number]];
    expect(right).toBeGreaterThan(0);
    expect(left).toBeLessThan(0);
  });
});

describe('fanFeatures', () => {
  const member = (id: number): ProjectPoint => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [9, 52] },
    properties: { project: `p-${id}`, symbol: 's', town: 'T', title: 't', rank: id },
  });
  const fan = fanFeatures([9, 52], [member(3), member(7), member(8)], (dx, dy) => [
    9 + dx / 1000,
    52 - dy / 1000,
  ]);
  const points = fan.features.filter(({ geometry }) => geometry.type === 'Point');
  const lines = fan.features.filter(({ geometry }) => geometry.type === 'LineString');

  it('keeps the ids, so that hover and selection hold there too', () =>
    expect(points.map(({ id }) => id)).toEqual([3, 7, 8]));

  it('leads a line from the spot to each', () => {
    expect(lines.map(({ geometry }) => (geometry as GeoJSON.LineString).coordinates)).toEqual(
      points.map(({ geometry }) => [[9, 52], (geometry as GeoJSON.Point).coordinates]),
    );
  });

  it('puts the label on the outer side', () => {
    for (const { geometry, properties } of points) {
      expect(properties.side).toBe((geometry as GeoJSON.Point).coordinates[0]! < 9 ? 'left' : 'right');
    }
  });
});

describe('isOneSpot', () => {
  it.each([
    [
      'the same point',
      [
        [9, 52],
        [9, 52],
      ],
      true,
    ],
    [
      'less than a metre apart',
      [
        [9, 52],
        [9.000004, 52],
      ],
      true,
    ],
    [
      'ten metres apart',
      [
        [9, 52],
        [9.0001, 52],
      ],
      false,
    ],
  ] as const)('%s', (_, positions, expected) => expect(isOneSpot(positions)).toBe(expected));
});
