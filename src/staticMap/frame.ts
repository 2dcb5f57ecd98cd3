/** Web Mercator in the pixels of a container: the same picture that MapLibre gives of the same size and camera. */
import { TILE, worldPoint, type WorldPoint } from '../geo/mercator';
import { MIN_ZOOM, START_BOUNDS, startPadding, type Padding, type Size } from '../geo/startView';
import type { Camera } from '../state/view';

export { worldPoint, type WorldPoint };

export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Frame {
  readonly zoom: number;
  /** Pixels from the container's upper left corner to the corner of START_BOUNDS, and how large these are. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const [SOUTH_WEST, NORTH_EAST] = START_BOUNDS.map(worldPoint) as [WorldPoint, WorldPoint];
const WORLD_WIDTH = NORTH_EAST[0] - SOUTH_WEST[0];
const WORLD_HEIGHT = SOUTH_WEST[1] - NORTH_EAST[1];

/** How wide START_BOUNDS are for one unit of height. */
export const FRAME_RATIO = WORLD_WIDTH / WORLD_HEIGHT;

/** The whole Land within the padding, as large as it gets, in the middle. */
export function startFrame(size: Size, covered: Padding): Frame {
  const { top, right, bottom, left } = startPadding(size, covered);
  const world = Math.max(
    Math.min((size.width - left - right) / WORLD_WIDTH, (size.height - top - bottom) / WORLD_HEIGHT),
    TILE * 2 ** MIN_ZOOM,
  );
  const [width, height] = [world * WORLD_WIDTH, world * WORLD_HEIGHT];
  return {
    zoom: Math.log2(world / TILE),
    left: (size.width + left - right - width) / 2,
    top: (size.height + top - bottom - height) / 2,
    width,
    height,
  };
}

/** As the live map shows it from a camera; what covers the map does not move it. */
export function cameraFrame(size: Size, { zoom, lat, lon }: Camera): Frame {
  const world = TILE * 2 ** zoom;
  const [x, y] = worldPoint([lon, lat]);
  return {
    zoom,
    left: size.width / 2 - (x - SOUTH_WEST[0]) * world,
    top: size.height / 2 - (y - NORTH_EAST[1]) * world,
    width: world * WORLD_WIDTH,
    height: world * WORLD_HEIGHT,
  };
}

/** Shares of the frame from its upper left corner; outside START_BOUNDS below 0 or above 1. */
export function inFrame([x, y]: WorldPoint): Pixel {
  return { x: (x - SOUTH_WEST[0]) / WORLD_WIDTH, y: (y - NORTH_EAST[1]) / WORLD_HEIGHT };
}

export function pixelAt(frame: Frame, at: WorldPoint): Pixel {
  const { x, y } = inFrame(at);
  return { x: frame.left + x * frame.width, y: frame.top + y * frame.height };
}
