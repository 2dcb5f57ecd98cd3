import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choiceOf, NO_CHOICE } from '../../../src/domain/filter';
import { overviewFeatures } from '../../../src/cartography/basemap';
import type { OverviewTopology } from '../../../src/cartography/topology';
import { inFrame, worldPoint } from '../../../src/staticMap/frame';
import { choiceOutlines, outlinesOf, pathOf, VIEW_HEIGHT, VIEW_WIDTH } from '../../../src/staticMap/outlines';

const TOPOLOGY = JSON.parse(
  readFileSync(new URL('../../../data/basemap/uebersicht.topojson', import.meta.url), 'utf8'),
) as OverviewTopology;

/** Every point of a path, absolute. */
function points(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+) (-?\d+)/g)].map(([, command, dx, dy]) => {
    if (command === 'M') [x, y] = [Number(dx), Number(dy)];
    else [x, y] = [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

describe('outlinesOf', () => {
  const outlines = outlinesOf(TOPOLOGY);

  it('draws every part', () => {
    const parts = new Set(overviewFeatures(TOPOLOGY).features.map(({ properties }) => properties.part));
    expect(new Set(Object.keys(outlines))).toEqual(parts);
  });

  it.each(Object.entries(outlines))('writes %s in whole numbers and steps', (_, path) => {
    expect(path).toMatch(/^(M-?\d+ -?\d+(l-?\d+ -?\d+)*z?)+$/);
  });

  it('closes areas and leaves borders open', () => {
    expect(outlines.land.match(/M/g)!.length).toBe(outlines.land.match(/z/g)!.length);
    expect(outlines['border-kreis']).not.toContain('z');
  });

  it('keeps the Land within the view box', () => {
    const drawn = points(outlines.land);
    expect(Math.min(...drawn.map(([x]) => x))).toBeGreaterThan(0);
    expect(Math.max(...drawn.map(([x]) => x))).toBeLessThan(VIEW_WIDTH);
    expect(Math.min(...drawn.map(([, y]) => y))).toBeGreaterThan(0);
    expect(Math.max(...drawn.map(([, y]) => y))).toBeLessThan(VIEW_HEIGHT);
  });
});

it('is off by half a unit at most, however long the line', () => {
  const coordinates = Array.from({ length: 500 }, (_, index) => [
    6.7 + index * 0.00973,
    53 + Math.sin(index) / 3,
  ]);
  const drawn = points(pathOf({ type: 'LineString', coordinates }));
  expect(drawn).toHaveLength(500);
  coordinates.forEach(([lon, lat], index) => {
    const { x, y } = inFrame(worldPoint([lon!, lat!]));
    expect(Math.abs(drawn[index]![0] - x * VIEW_WIDTH)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(drawn[index]![1] - y * VIEW_HEIGHT)).toBeLessThanOrEqual(0.5);
  });
});

describe('choiceOutlines', () => {
  it('veils nothing where nothing is chosen', () => {
    expect(choiceOutlines(TOPOLOGY, NO_CHOICE)).toBeNull();
  });

  it('veils the rest of the Land', () => {
    const { veil, outline } = choiceOutlines(TOPOLOGY, choiceOf(['034']))!;
    expect(veil).toMatch(/z$/);
    expect(outline).toMatch(/^M/);
  });

  it('shows the Kreis for a Gemeinde or Samtgemeinde, which the overview does not hold', () => {
    const kreis = choiceOutlines(TOPOLOGY, choiceOf(['03454']));
    expect(choiceOutlines(TOPOLOGY, choiceOf(['03454044']))).toEqual(kreis);
    expect(choiceOutlines(TOPOLOGY, choiceOf(['034545404']))).toEqual(kreis);
    expect(choiceOutlines(TOPOLOGY, choiceOf([], ['03454044']))).toBeNull();
  });
});
