/**
 * Which area an arrow key leads to from each area: the neighbour that lies most nearly that way, seen from label
 * point to label point, or else the nearest area that way across sea or another Land.
 */
import { neighbors } from 'topojson-client';
import type { AreaLevel } from '../domain/areaTerms';
import type { AreaTree } from '../domain/region';
import type { OverviewTopology } from './topology';

export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Where each arrow leads; null at the edge of the Land. */
export type Steps = Readonly<Record<Direction, string | null>>;
export type AreaGraph = ReadonlyMap<string, Steps>;

export interface GraphNode {
  readonly code: string;
  /** WGS84. */
  readonly at: readonly [lon: number, lat: number];
  readonly neighbours: readonly string[];
}

/** Degrees to either side within which an area lies in a direction: for a neighbour, and for one farther off. */
const NEAR_CONE = 65;
const FAR_CONE = 45;
/** Degrees counter-clockwise from east. */
const COMPASS: Readonly<Record<Direction, number>> = { north: 90, east: 0, south: -90, west: 180 };

export function graphOf(nodes: readonly GraphNode[]): AreaGraph {
  return new Map(
    nodes.map((from) => {
      const step = (direction: Direction) => nearestTowards(from, direction, nodes);
      return [
        from.code,
        { north: step('north'), east: step('east'), south: step('south'), west: step('west') },
      ];
    }),
  );
}

function nearestTowards(from: GraphNode, direction: Direction, nodes: readonly GraphNode[]): string | null {
  const others = nodes
    .filter(({ code }) => code !== from.code)
    .map((node) => ({ node, ...bearing(from.at, node.at) }))
    .map((its) => ({ ...its, off: Math.abs(angleBetween(its.angle, COMPASS[direction])) }));
  const inCone = (list: typeof others, cone: number) => list.filter(({ off }) => off <= cone);
  const near = inCone(
    others.filter(({ node }) => from.neighbours.includes(node.code)),
    NEAR_CONE,
  );
  const candidates = near.length > 0 ? near : inCone(others, FAR_CONE);
  const [best] = candidates.sort((a, b) => cost(a) - cost(b));
  return best?.node.code ?? null;
}

/** Straight ahead counts more than near by. */
function cost({ off, distance }: { off: number; distance: number }): number {
  return distance * (1 + (off / 45) ** 2);
}

/** Of eight winds, counter-clockwise from east. */
const WINDS = [
  'east',
  'north-east',
  'north',
  'north-west',
  'west',
  'south-west',
  'south',
  'south-east',
] as const;
export type Wind = (typeof WINDS)[number];

/** Where one point lies as seen from another. */
export function windTowards(from: GraphNode['at'], to: GraphNode['at']): Wind {
  return WINDS[Math.round(((bearing(from, to).angle + 360) % 360) / 45) % 8]!;
}

/** Degrees counter-clockwise from east, and a distance that only serves to compare. */
function bearing(
  [lon, lat]: GraphNode['at'],
  [toLon, toLat]: GraphNode['at'],
): { angle: number; distance: number } {
  const x = (toLon - lon) * Math.cos((lat * Math.PI) / 180);
  const y = toLat - lat;
  return { angle: (Math.atan2(y, x) * 180) / Math.PI, distance: Math.hypot(x, y) };
}

function angleBetween(a: number, b: number): number {
  return ((a - b + 540) % 360) - 180;
}

export function areaNodes(topology: OverviewTopology, areas: AreaTree, level: AreaLevel): GraphNode[] {
  const { geometries } = level === 'region' ? topology.objects.regionen : topology.objects.kreise;
  const codes = geometries.map(({ properties }) => (properties as { code: string }).code);
  const adjacent = neighbors(geometries as never);
  return codes.flatMap((code, index) => {
    const at = areas.get(code)?.label;
    return at ? [{ code, at, neighbours: adjacent[index]!.map((other) => codes[other]!) }] : [];
  });
}
