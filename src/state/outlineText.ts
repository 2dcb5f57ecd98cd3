/**
 * An outline as text for the address: coordinates in thousandths of a degree (about 100 m), each as the step from
 * the one before, in groups of five bits as in Google's encoded polylines, but written in the 64 characters that
 * a query string leaves as they are. `.` parts the rings of a polygon, `~` the polygons.
 */
import type { Outline } from '../domain/filter';
import type { Position } from '../geo/bounds';
import { MAX_BOUNDS } from '../geo/startView';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const MORE = 32;
const PER_DEGREE = 1000;
/** No coordinate needs more groups: 25 bits reach far beyond 180,000. */
const MOST_GROUPS = 5;
/** Corners over all rings; enough for a Landkreis, little enough for an address. */
export const MOST_CORNERS = 200;
const LEAST_CORNERS = 3;

export function formatOutline(outline: Outline): string {
  return outline.map((rings) => rings.map(formatRing).join('.')).join('~');
}

/** @returns null where the text is no outline, has too few or too many corners, or lies beyond the map */
export function parseOutline(text: string): Outline | null {
  const polygons = text.split('~').map((rings) => rings.split('.').map(parseRing));
  if (polygons.some((rings) => rings.includes(null))) return null;
  const outline = polygons as Position[][][];
  return countCorners(outline) > MOST_CORNERS ? null : outline;
}

export function countCorners(outline: Outline): number {
  return outline.flat().reduce((sum, ring) => sum + ring.length, 0);
}

/** A position as precise as an address carries it. */
export function roundedPosition([lon, lat]: Position): Position {
  return [Math.round(lon * PER_DEGREE) / PER_DEGREE + 0, Math.round(lat * PER_DEGREE) / PER_DEGREE + 0];
}

export function isOnMap([lon, lat]: Position): boolean {
  const [[west, south], [east, north]] = MAX_BOUNDS;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function formatRing(ring: readonly Position[]): string {
  let text = '';
  let last = [0, 0];
  for (const [lon, lat] of ring) {
    const here = [Math.round(lon * PER_DEGREE), Math.round(lat * PER_DEGREE)];
    text += formatStep(here[0]! - last[0]!) + formatStep(here[1]! - last[1]!);
    last = here;
  }
  return text;
}

function formatStep(step: number): string {
  let rest = step < 0 ? -2 * step - 1 : 2 * step;
  let text = '';
  while (rest >= MORE) {
    text += DIGITS[MORE | (rest & (MORE - 1))];
    rest >>>= 5;
  }
  return text + DIGITS[rest];
}

function parseRing(text: string): Position[] | null {
  const steps = parseSteps(text);
  if (steps === null || steps.length % 2 === 1) return null;
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    ring.push([x / PER_DEGREE, y / PER_DEGREE]);
  }
  return ring.length >= LEAST_CORNERS && ring.every(isOnMap) ? ring : null;
}

function parseSteps(text: string): number[] | null {
  const steps: number[] = [];
  let value = 0;
  let groups = 0;
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0 || groups === MOST_GROUPS) return null;
    value += (digit & (MORE - 1)) * 2 ** (5 * groups);
    groups++;
    if (digit >= MORE) continue;
    steps.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    value = 0;
    groups = 0;
  }
  return groups === 0 ? steps : null;
}
