import { describe, expect, it } from 'vitest';
import { NO_PADDING, startPadding, usablePadding } from '../../../src/geo/startView';
import { isInSight } from '../../../src/map/camera';

const SIZE = { width: 390, height: 700 };
const SHEET = { ...NO_PADDING, bottom: 380 };

describe('usablePadding', () => {
  it.each([
    ['nothing covered', NO_PADDING, 700, NO_PADDING],
    ['a sheet over half', SHEET, 700, SHEET],
    ['a sheet over nearly all: as if there were none', { ...NO_PADDING, bottom: 640 }, 700, NO_PADDING],
  ])('%s', (_, covered, height, expected) => expect(usablePadding(covered, height)).toEqual(expected));
});

describe('startPadding', () => {
  it('leaves more air on a wide map', () =>
    expect(startPadding({ width: 1020, height: 836 }, NO_PADDING).left).toBeGreaterThan(
      startPadding(SIZE, NO_PADDING).left,
    ));

  it('begins under the control where a low map would have it over the coast', () => {
    const low = { width: 320, height: 294 };
    const free = startPadding(low, NO_PADDING).top;
    expect(free).toBe(startPadding(SIZE, NO_PADDING).top + 42);
    // Where somebody else keeps room for the control, or there is none over a sheet, nothing is added.
    expect(startPadding({ width: 320, height: 430 }, { ...NO_PADDING, top: 56 }).top).toBe(14 + 56);
    expect(startPadding({ width: 320, height: 430 }, { ...NO_PADDING, bottom: 160 }).top).toBe(14);
  });

  it('keeps clear of a sheet', () =>
    expect(startPadding(SIZE, SHEET).bottom).toBeGreaterThan(startPadding(SIZE, NO_PADDING).bottom + 380));
});

describe('isInSight', () => {
  it.each([
    ['the middle', { x: 195, y: 350 }, NO_PADDING, true],
    ['under the sheet', { x: 195, y: 400 }, SHEET, false],
    ['above the sheet', { x: 195, y: 200 }, SHEET, true],
    ['half cut off at the edge', { x: 4, y: 350 }, NO_PADDING, false],
    ['outside', { x: 195, y: -40 }, NO_PADDING, false],
  ])('%s', (_, pixel, covered, expected) => expect(isInSight(pixel, SIZE, covered)).toBe(expected));
});
