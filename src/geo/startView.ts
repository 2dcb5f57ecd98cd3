/**
 * Where the Land stands before the reader moves the map. The live map and the static one both start from
 * here, so that nothing jumps when the one takes over from the other.
 */

import type { Bounds } from './bounds';

/** Niedersachsen with its islands and a little air. */
export const START_BOUNDS: Bounds = [
  [6.62, 51.27],
  [11.63, 53.93],
];

/** A phone upright has to see the whole Land, also above a sheet that is half open. */
export const MIN_ZOOM = 4.3;
/** The boundaries are good to about 100 m, which is four pixels here. */
export const MAX_ZOOM = 11;
/** As far as the neighbours are drawn; wide screens have to see the whole Land within. */
export const MAX_BOUNDS: Bounds = [
  [-2.5, 47.3],
  [20.5, 58.8],
];

/** Whether the map can stand there: an address may ask for anything. */
export function isInReach({ zoom, lat, lon }: { zoom: number; lat: number; lon: number }): boolean {
  const [[west, south], [east, north]] = MAX_BOUNDS;
  return zoom >= MIN_ZOOM && zoom <= MAX_ZOOM && lat >= south && lat <= north && lon >= west && lon <= east;
}

/** Pixels at the edges of the map that something else covers. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

const WIDE = 760;
const TALL = 760;

/** Whether there is room for two lines at each example: on a phone held sideways there is not. */
export function hasRoomForTitles({ width, height }: Size): boolean {
  return width >= WIDE && height >= 480;
}

/** Whether the open legend finds room beside the Land. */
export function hasRoomForLegend({ width, height }: Size): boolean {
  return width >= WIDE && height >= TALL;
}

/** Whether the open legend of coloured areas does, which is wide and low: in the south-west, left of the Weser. */
export function hasRoomForAreaLegend({ width, height }: Size): boolean {
  return width >= 1016 && height >= 820;
}

/** With less height than this left, what covers the map covers it as a whole: nothing is fitted into the rest. */
const LEAST_ROOM = 180;
/** Where a sheet leaves a low map, the controls stand in a row under the Land instead of beside it. */
const CONTROLS_ROW = 48;

/** On a phone's map lower than this the control in the upper corner would hide the coast, */
const LOW = 440;
/** so the Land begins under it. */
const CONTROL_HEAD = 42;

/** Air around the Land at the start, so that neither a label nor a control stands on the edge. */
export function startPadding({ width, height }: Size, covered: Padding): Padding {
  const isNarrow = width < 600;
  const air = isNarrow ? 14 : 30;
  const usable = usablePadding(covered, height);
  const isClear = covered.top === 0 && covered.bottom === 0;
  return {
    top: air + usable.top + (isNarrow && height < LOW && isClear ? CONTROL_HEAD : 0),
    right: air + usable.right,
    // The sources stand at the lower edge, on a phone in two lines.
    bottom: air + (isNarrow ? 40 : 18) + (usable.bottom > 0 ? CONTROLS_ROW : 0) + usable.bottom,
    left: air + usable.left,
  };
}

export function usablePadding(covered: Padding, height: number): Padding {
  return height - covered.top - covered.bottom < LEAST_ROOM ? NO_PADDING : covered;
}
