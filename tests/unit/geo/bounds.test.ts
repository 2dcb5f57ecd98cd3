import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, boundsOfPoints, contains, type Position } from '../../../src/geo/bounds';
import { START_BOUNDS } from '../../../src/geo/startView';

const position = fc.tuple(
  fc.double({ min: 6, max: 12, noNaN: true }),
  fc.double({ min: 51, max: 54, noNaN: true }),
) as fc.Arbitrary<Position>;

describe('boundsOfPoints', () => {
  it('is null without points', () => expect(boundsOfPoints([])).toBeNull());

  it('holds every point, and no smaller bounds would', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1 }), (points) => {
        const bounds = boundsOfPoints(points)!;
        for (const point of points) expect(contains(bounds, point)).toBe(true);
        expect(bounds[0][0]).toBe(Math.min(...points.map(([lon]) => lon)));
        expect(bounds[1][1]).toBe(Math.max(...points.map(([, lat]) => lat)));
      }),
    );
  });
});

describe('boundsOf', () => {
  it('reads any geometry', () =>
    expect(
      boundsOf({
        type: 'LineString',
        coordinates: [
          [8, 53],
          [7, 52],
        ],
      }),
    ).toEqual([
      [7, 52],
      [8, 53],
    ]));

  it('is null where nothing is drawn', () =>
    expect(boundsOf({ type: 'MultiPolygon', coordinates: [] })).toBeNull());
});

describe('START_BOUNDS', () => {
  it.each<[string, Position, boolean]>([
    ['Borkum', [6.67, 53.59], true],
    ['Schnackenburg', [11.57, 53.04], true],
    ['Hann. Münden', [9.65, 51.42], true],
    ['Hamburg', [9.99, 53.55], true],
    ['Berlin', [13.41, 52.52], false],
  ])('%s', (_, point, isInside) => expect(contains(START_BOUNDS, point)).toBe(isInside));
});
