/**
 * Web Mercator as MapLibre has it: the world is a square of side 1, from west to east and from north to south,
 * 512 pixels wide at zoom 0 and twice as wide with each zoom.
 */
import type { Position } from './bounds';

export const TILE = 512;
const RADIANS = Math.PI / 180;

export type WorldPoint = readonly [x: number, y: number];

export function worldPoint([lon, lat]: Position): WorldPoint {
  return [0.5 + lon / 360, 0.5 - Math.log(Math.tan((Math.PI / 2 + lat * RADIANS) / 2)) / (2 * Math.PI)];
}

export function positionAt([x, y]: WorldPoint): Position {
  const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
  return [(x - 0.5) * 360, lat];
}
