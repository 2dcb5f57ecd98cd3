import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/geo/bounds';
import {
  MIN_ZOOM,
  NO_PADDING,
  START_BOUNDS,
  startPadding,
  type Padding,
  type Size,
} from '../../../src/geo/startView';
import { cameraFrame, pixelAt, startFrame, worldPoint } from '../../../src/staticMap/frame';

const SIZES: readonly Size[] = [
  { width: 1020, height: 780 },
  { width: 768, height: 700 },
  { width: 390, height: 560 },
  { width: 320, height: 294 },
];
const SHEET: Padding = { ...NO_PADDING, bottom: 160 };

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 6, max: 12, noNaN: true }),
  fc.double({ min: 51, max: 54.5, noNaN: true }),
);

/** The formula of MapLibre's MercatorCoordinate. */
function mercator([lon, lat]: Position): [number, number] {
  return [
    (180 + lon) / 360,
    (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360,
  ];
}

/** MapLibre's cameraForBounds and project, step by step. */
function mapLibrePixel(size: Size, covered: Padding, at: Position): [number, number] {
  const padding = startPadding(size, covered);
  const [west, south] = mercator(START_BOUNDS[0]);
  const [east, north] = mercator(START_BOUNDS[1]);
  const worldSize = Math.min(
    (size.width - padding.left - padding.right) / (east - west),
    (size.height - padding.top - padding.bottom) / (south - north),
  );
  const middle = [
    (west + east) / 2 - (padding.left - padding.right) / 2 / worldSize,
    (north + south) / 2 - (padding.top - padding.bottom) / 2 / worldSize,
  ] as const;
  const [x, y] = mercator(at);
  return [(x - middle[0]) * worldSize + size.width / 2, (y - middle[1]) * worldSize + size.height / 2];
}

describe.each(SIZES)('at $width × $height', (size) => {
  it.each([NO_PADDING, SHEET])('puts every position where MapLibre fits it, covered $bottom', (covered) => {
    const frame = startFrame(size, covered);
    fc.assert(
      fc.property(position, (at) => {
        const { x, y } = pixelAt(frame, worldPoint(at));
        const [expectedX, expectedY] = mapLibrePixel(size, covered, at);
        expect(Math.hypot(x - expectedX, y - expectedY)).toBeLessThan(0.05);
      }),
    );
  });

  it('gives the same picture from a camera at the same place', () => {
    const frame = startFrame(size, NO_PADDING);
    const inMiddle = (share: number, from: number, to: number) => from + share * (to - from);
    const [[west], [east]] = START_BOUNDS;
    const lon = inMiddle((size.width / 2 - frame.left) / frame.width, west, east);
    // The latitude at the middle of the container, by halving.
    let [south, north] = [50, 56];
    for (let step = 0; step < 60; step++) {
      const lat = (south + north) / 2;
      if (pixelAt(frame, worldPoint([lon, lat])).y > size.height / 2) south = lat;
      else north = lat;
    }
    const again = cameraFrame(size, { zoom: frame.zoom, lat: south, lon });
    expect(again.left).toBeCloseTo(frame.left, 4);
    expect(again.top).toBeCloseTo(frame.top, 4);
    expect(again.width).toBeCloseTo(frame.width, 4);
  });
});

it('never shows less than the smallest zoom of the live map', () => {
  expect(startFrame({ width: 120, height: 120 }, NO_PADDING).zoom).toBe(MIN_ZOOM);
});
