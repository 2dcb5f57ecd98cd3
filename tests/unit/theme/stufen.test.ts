/** The scale of the areas: every step is seen, by whoever looks at it, and points and names stand clear of it. */
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette } from '../../../src/theme/palette';
import { contrast, linear } from './contrast';

type Rgb = readonly [r: number, g: number, b: number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const DEFICIENCIES: Record<string, readonly Rgb[]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: string, matrix: readonly Rgb[]): Rgb {
  const rgb = linear(colour);
  return matrix.map((row) =>
    Math.min(Math.max(row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2], 0), 1),
  ) as unknown as Rgb;
}

/** Distance in OKLab; 0.02 is about the least that is seen side by side. */
function distance(a: Rgb, b: Rgb): number {
  const [one, other] = [oklab(a), oklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(Object.entries(PALETTES))('scale %s', (_, palette: Palette) => {
  const { stufen, land, sea } = palette;

  it('goes one way in grey, with a step to each from the one before and from plain land', () => {
    const steps = [land, ...stufen]
      .slice(1)
      .map((colour, index) => contrast(colour, [land, ...stufen][index]!));
    for (const step of steps) expect(step).toBeGreaterThanOrEqual(1.2);
    const fromLand = stufen.map((colour) => contrast(colour, land));
    expect(fromLand).toEqual([...fromLand].sort((a, b) => a - b));
  });

  it.each(Object.entries(DEFICIENCIES))('keeps its steps apart with %s', (_, matrix) => {
    const colours = [land, ...stufen].map((colour) => seen(colour, matrix));
    colours.forEach((colour, index) => {
      for (const other of colours.slice(index + 1)) expect(distance(colour, other)).toBeGreaterThan(0.05);
      expect(distance(colour, seen(sea, matrix))).toBeGreaterThan(0.03);
    });
  });

  it('lets points be seen: their rim is clear of them, and the dark ends of both themes of the rim', () => {
    expect(contrast(palette.accent, palette.halo)).toBeGreaterThanOrEqual(3);
    for (const colour of stufen) {
      expect(
        Math.max(contrast(palette.accent, colour), contrast(palette.halo, colour)),
        colour,
      ).toBeGreaterThanOrEqual(2.5);
    }
  });

  it('lets an outline be seen on every step: its line or its ground', () => {
    for (const colour of [land, ...stufen]) {
      expect(Math.max(contrast(palette.ink, colour), contrast(palette.halo, colour))).toBeGreaterThanOrEqual(
        3,
      );
    }
  });

  it('has a hatching that is seen on plain land', () => {
    expect(contrast(palette.lineStrong, land)).toBeGreaterThanOrEqual(3);
  });
});
