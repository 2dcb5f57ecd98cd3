/**
 * Numbered circles on the printed map. Where points lie closer than their circles are wide, the circles are
 * moved apart, and a line leads from each to its point.
 */
import type { ProjectSummary } from '../domain/project';
import { boundsOfPoints } from '../geo/bounds';
import { TILE } from '../geo/mercator';
import { NO_PADDING, type Size } from '../geo/startView';
import { cameraFrame, pixelAt, startFrame, worldPoint, type Frame, type Pixel } from '../staticMap/frame';

export interface NumberedMark {
  /** The place of the project in the printed table, from 1. */
  readonly number: number;
  readonly project: ProjectSummary;
  /** The point itself. */
  readonly point: Pixel;
  /** Middle of the circle. */
  readonly at: Pixel;
}

/** Pixels. */
export const MARK_RADIUS = 7.5;
/** More circles than this would cover the Land. */
export const MOST_MARKS = 200;

/** Past this the boundaries look coarse on paper. */
const LARGEST_ZOOM = 9.5;
/** Share of the map that the points of a part of the Land may take. */
const FILLED = 0.8;
/** A closer look that is hardly closer only hides where in the Land the points are. */
const LEAST_GAIN = 0.5;

/** The whole Land, or nearer where all projects lie in a part of it. */
export function printFrame(projects: readonly ProjectSummary[], size: Size): Frame {
  const whole = startFrame(size, NO_PADDING);
  const bounds = boundsOfPoints(projects.flatMap(({ places }) => places.map(({ position }) => position)));
  if (bounds === null) return whole;
  const [[west, south], [east, north]] = bounds;
  const [left, bottom] = worldPoint([west, south]);
  const [right, top] = worldPoint([east, north]);
  const world = Math.min(
    (size.width * FILLED) / Math.max(right - left, 1e-9),
    (size.height * FILLED) / Math.max(bottom - top, 1e-9),
  );
  const zoom = Math.min(LARGEST_ZOOM, Math.log2(world / TILE));
  if (zoom < whole.zoom + LEAST_GAIN) return whole;
  return cameraFrame(size, { zoom, lat: (south + north) / 2, lon: (west + east) / 2 });
}

/** One mark a place, in the order of the projects. Towns of one point give one mark a project. */
export function numberedMarks(projects: readonly ProjectSummary[], frame: Frame, size: Size): NumberedMark[] {
  const marks = projects.flatMap((project, index) => {
    const points = project.places.map(({ position }) => pixelAt(frame, worldPoint(position)));
    const distinct = points.filter(
      ({ x, y }, place) => points.findIndex((other) => other.x === x && other.y === y) === place,
    );
    return distinct.map((point) => ({ number: index + 1, project, point }));
  });
  const places = apart(
    marks.map(({ point }) => point),
    2 * MARK_RADIUS + 1,
    size,
  );
  return marks.map((mark, index) => ({ ...mark, at: places[index]! }));
}

const ROUNDS = 400;

/**
 * Moves points until no two are nearer than the distance, as little as that takes, and none leaves the map.
 * The same points give the same places.
 */
export function apart(points: readonly Pixel[], distance: number, { width, height }: Size): Pixel[] {
  // Points of one spot start on a small spiral: nothing could push them apart otherwise.
  const places = points.map(({ x, y }, index) => ({
    x: x + Math.cos(index * 2.4) * 0.01,
    y: y + Math.sin(index * 2.4) * 0.01,
  }));
  const edge = distance / 2;
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const [a, b] = [places[i]!, places[j]!];
        const gap = Math.hypot(b.x - a.x, b.y - a.y);
        if (gap >= distance - 0.01) continue;
        const push = (distance - gap) / 2 / Math.max(gap, 1e-6);
        const [dx, dy] = [(b.x - a.x) * push, (b.y - a.y) * push];
        a.x -= dx;
        a.y -= dy;
        b.x += dx;
        b.y += dy;
        hasMoved = true;
      }
    }
    for (const place of places) {
      place.x = Math.min(width - edge, Math.max(edge, place.x));
      place.y = Math.min(height - edge, Math.max(edge, place.y));
    }
    if (!hasMoved) break;
  }
  return places;
}
