/**
 * Points that stand too close together, as one. Both maps group by this, so that their numbers agree.
 *
 * A hundred thousand points fall into a few thousand fine cells in one pass; the cells are then joined, the fullest
 * first with all that lie within the radius, until no two are left that near. A cell's diagonal is shorter than the
 * radius, so that what shares a cell would be joined anyhow.
 */
import { MAX_ZOOM } from './startView';
import type { Bounds } from './bounds';
import { TILE, worldPoint } from './mercator';

/** Pixels: what is left stands farther apart than this at the zoom for which it was grouped. */
export const CLUSTER_RADIUS = 30;
const CELLS_IN_RADIUS = 4;

/** Points of the world by number. */
export interface WorldPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Cluster {
  /** The middle of its members, in the world. */
  readonly x: number;
  readonly y: number;
  /** Numbers of the points, ascending. */
  readonly members: Uint32Array;
}

/**
 * @param points numbers of the points to group, ascending
 * @param zoom of the view; groups change at whole numbers only
 * @returns in the order of their first members; every point is in one of them
 */
export function clustersAt(world: WorldPoints, points: Uint32Array, zoom: number): Cluster[] {
  const radius = CLUSTER_RADIUS / (TILE * 2 ** Math.floor(zoom));
  const { nodes, nodeOf } = cells(world, points, radius / CELLS_IN_RADIUS);
  return gathered(joined(nodes, radius), nodes.length, points, nodeOf);
}

/** Those of the points that lie within the bounds. */
export function pointsWithin({ x, y }: WorldPoints, points: Uint32Array, bounds: Bounds): Uint32Array {
  const [[west, south], [east, north]] = [worldPoint(bounds[0]), worldPoint(bounds[1])];
  return points.filter((point) => {
    const [px, py] = [x[point]!, y[point]!];
    return px >= west && px <= east && py >= north && py <= south;
  });
}

/** The nearest zoom at which these points are no longer one; null where the map's last zoom does not part them. */
export function partingZoom(world: WorldPoints, points: Uint32Array, zoom: number): number | null {
  for (let nearer = Math.floor(zoom) + 1; nearer <= MAX_ZOOM; nearer++) {
    if (clustersAt(world, points, nearer).length > 1) return nearer;
  }
  return null;
}

interface Node {
  x: number;
  y: number;
  /** How many points it stands for. */
  weight: number;
  /** The cells that it is made of. */
  readonly cells: readonly number[];
}

/** Nothing in the world has as many cells in a row. */
const ROW = 2 ** 24;

function cells({ x, y }: WorldPoints, points: Uint32Array, size: number) {
  const nodes: Node[] = [];
  const nodeOf = new Uint32Array(points.length);
  const known = new Map<number, number>();
  for (let index = 0; index < points.length; index++) {
    const [px, py] = [x[points[index]!]!, y[points[index]!]!];
    const key = Math.floor(px / size) * ROW + Math.floor(py / size);
    let cell = known.get(key);
    if (cell === undefined) {
      known.set(key, (cell = nodes.length));
      nodes.push({ x: px, y: py, weight: 1, cells: [cell] });
    } else {
      const node = nodes[cell]!;
      node.weight += 1;
      node.x += (px - node.x) / node.weight;
      node.y += (py - node.y) / node.weight;
    }
    nodeOf[index] = cell;
  }
  return { nodes, nodeOf };
}

/** Passes over the nodes until none joins another: what is joined moves to the middle, and may meet a further one. */
function joined(nodes: readonly Node[], radius: number): readonly Node[] {
  for (;;) {
    const fewer = joinedOnce(nodes, radius);
    if (fewer.length === nodes.length) return nodes;
    nodes = fewer;
  }
}

function joinedOnce(nodes: readonly Node[], radius: number): readonly Node[] {
  const cell = (value: number) => Math.floor(value / radius);
  const grid = new Map<number, Node[]>();
  for (const node of nodes) {
    const key = cell(node.x) * ROW + cell(node.y);
    const inCell = grid.get(key);
    if (inCell) inCell.push(node);
    else grid.set(key, [node]);
  }
  const isTaken = new Set<Node>();
  const result: Node[] = [];
  // Stable: of equally full ones the first in the list.
  for (const node of nodes.toSorted((a, b) => b.weight - a.weight)) {
    if (isTaken.has(node)) continue;
    isTaken.add(node);
    const near = [node];
    for (let column = cell(node.x) - 1; column <= cell(node.x) + 1; column++) {
      for (let row = cell(node.y) - 1; row <= cell(node.y) + 1; row++) {
        for (const other of grid.get(column * ROW + row) ?? []) {
          if (isTaken.has(other) || Math.hypot(other.x - node.x, other.y - node.y) > radius) continue;
          isTaken.add(other);
          near.push(other);
        }
      }
    }
    result.push(near.length === 1 ? node : middleOf(near));
  }
  return result;
}

function middleOf(nodes: readonly Node[]): Node {
  let [x, y, weight] = [0, 0, 0];
  for (const node of nodes) {
    weight += node.weight;
    x += node.x * node.weight;
    y += node.y * node.weight;
  }
  return { x: x / weight, y: y / weight, weight, cells: nodes.flatMap((node) => node.cells) };
}

function gathered(
  nodes: readonly Node[],
  cellCount: number,
  points: Uint32Array,
  cellOf: Uint32Array,
): Cluster[] {
  const clusterOf = new Uint32Array(cellCount);
  const clusters = nodes.map(({ x, y, weight, cells }, cluster) => {
    for (const cell of cells) clusterOf[cell] = cluster;
    return { x, y, members: new Uint32Array(weight) };
  });
  const ends = new Uint32Array(clusters.length);
  for (let index = 0; index < points.length; index++) {
    const cluster = clusterOf[cellOf[index]!]!;
    clusters[cluster]!.members[ends[cluster]!++] = points[index]!;
  }
  return clusters.sort((a, b) => a.members[0]! - b.members[0]!);
}
