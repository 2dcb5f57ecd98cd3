/** Which part of the Land a small map shows, and the Kreise that it marks. */
import type { Choice } from '../domain/filter';
import { chosenAreas } from '../cartography/choice';
import type { OverviewTopology } from '../cartography/topology';
import { boundsOf } from '../geo/bounds';
import { NO_PADDING, type Size } from '../geo/startView';
import { cameraFrame, startFrame, worldPoint, type Frame } from '../staticMap/frame';
import { pathOf } from '../staticMap/outlines';

export interface MapSection {
  readonly frame: Frame;
  /** Path of the marked Kreise; null where none is. */
  readonly marked: string | null;
}

/** The marked Kreise take this share of the picture, so that the reader sees what lies around them. */
const SHARE = 0.64;
const TILE = 512;
/** Farther out even a single town is no place; nearer the overview's borders are too coarse. */
const ZOOMS = { least: 6, most: 8 } as const;

export function wholeLand(size: Size): MapSection {
  return { frame: startFrame(size, NO_PADDING), marked: null };
}

/** @param kreise codes of the Kreise to mark and to show with their surroundings */
export function aroundKreise(topology: OverviewTopology, kreise: readonly string[], size: Size): MapSection {
  const choice: Choice = { include: kreise, exclude: [] };
  const inside = chosenAreas(topology, choice)?.inside;
  const bounds = inside && boundsOf(inside);
  if (!bounds) return wholeLand(size);
  const [[west, south], [east, north]] = bounds;
  const [left, bottom] = worldPoint([west, south]);
  const [right, top] = worldPoint([east, north]);
  const world = SHARE * Math.min(size.width / (right - left), size.height / (bottom - top));
  const zoom = Math.min(Math.max(Math.log2(world / TILE), ZOOMS.least), ZOOMS.most);
  const camera = { zoom, lat: (south + north) / 2, lon: (west + east) / 2 };
  return { frame: cameraFrame(size, camera), marked: pathOf(inside) };
}
