/**
 * Points that stand too close together, grouped by the same steps as in MapLibre's source: from the nearest zoom
 * outwards, each zoom joining what the one before it left, in the order in which the points are given. Another
 * way of grouping would read as well, but the numbers would change when the live map takes over.
 */
import { MAX_ZOOM } from '../geo/startView';
import type { WorldPoint } from './frame';
import { CLUSTER_RADIUS } from './look';

interface Cluster<T> {
  /** The middle of its members. */
  readonly at: WorldPoint;
  /** In the order in which they were given. */
  readonly members: readonly T[];
}

interface Node {
  readonly x: number;
  readonly y: number;
  /** Indices of the points that it stands for. */
  readonly members: readonly number[];
}

const TILE = 512;

/** @param zoom of the view; groups change at whole numbers only */
export function clustersAt<T>(
  points: readonly T[],
  at: (point: T) => WorldPoint,
  zoom: number,
): Cluster<T>[] {
  let nodes = points.map((point, index): Node => {
    const [x, y] = at(point);
    return { x, y, members: [index] };
  });
  for (let z = MAX_ZOOM; z >= Math.floor(zoom); z--) nodes = joined(nodes, CLUSTER_RADIUS / (TILE * 2 ** z));
  return nodes.map(({ x, y, members }) => ({
    at: [x, y],
    members: members.toSorted((a, b) => a - b).map((index) => points[index]!),
  }));
}

function joined(nodes: readonly Node[], radius: number): Node[] {
  const grid = new Map<string, number[]>();
  const cell = (value: number) => Math.floor(value / radius);
  nodes.forEach(({ x, y }, index) => {
    const key = `${cell(x)},${cell(y)}`;
    const inCell = grid.get(key);
    if (inCell) inCell.push(index);
    else grid.set(key, [index]);
  });
  const isTaken = new Set<number>();
  const result: Node[] = [];
  nodes.forEach((node, index) => {
    if (isTaken.has(index)) return;
    isTaken.add(index);
    const near: Node[] = [];
    for (let column = cell(node.x) - 1; column <= cell(node.x) + 1; column++) {
      for (let row = cell(node.y) - 1; row <= cell(node.y) + 1; row++) {
        for (const other of grid.get(`${column},${row}`) ?? []) {
          const { x, y } = nodes[other]!;
          if (isTaken.has(other) || (x - node.x) ** 2 + (y - node.y) ** 2 > radius ** 2) continue;
          isTaken.add(other);
          near.push(nodes[other]!);
        }
      }
    }
    result.push(near.length === 0 ? node : middleOf([node, ...near]));
  });
  return result;
}

function middleOf(nodes: readonly Node[]): Node {
  const members = nodes.flatMap((node) => node.members);
  const mean = (value: (node: Node) => number) =>
    nodes.reduce((sum, node) => sum + value(node) * node.members.length, 0) / members.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y), members };
}
