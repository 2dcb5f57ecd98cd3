import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  areaNodes,
  DIRECTIONS,
  graphOf,
  windTowards,
  type AreaGraph,
  type GraphNode,
} from '../../../src/cartography/areaGraph';
import type { OverviewTopology } from '../../../src/cartography/topology';
import { AREA_LEVELS } from '../../../src/domain/areaTerms';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/basemap/${file}`, 'utf8'));
const TOPOLOGY = read('uebersicht.topojson') as OverviewTopology;
const AREAS = new AreaTree(read('gebiete.json') as Area[]);

function reachedFrom(graph: AreaGraph, start: string): Set<string> {
  const reached = new Set([start]);
  for (const code of reached) {
    for (const next of Object.values(graph.get(code)!)) if (next !== null) reached.add(next);
  }
  return reached;
}

describe.each(AREA_LEVELS)('steps between areas of level %s', (level) => {
  const nodes = areaNodes(TOPOLOGY, AREAS, level);
  const graph = graphOf(nodes);

  it('know every area', () => {
    const wanted = level === 'region' ? AREAS.regions : AREAS.kreise;
    expect([...graph.keys()].sort()).toEqual(wanted.map(({ code }) => code).sort());
  });

  it('lead from every area to every other', () => {
    for (const code of graph.keys()) expect(reachedFrom(graph, code).size, code).toBe(graph.size);
  });

  it('lead where the arrow points, and never to the area itself', () => {
    const at = new Map(nodes.map((node) => [node.code, node.at]));
    for (const [code, steps] of graph) {
      for (const direction of DIRECTIONS) {
        const next = steps[direction];
        if (next === null) continue;
        expect(next).not.toBe(code);
        expect(windTowards(at.get(code)!, at.get(next)!), `${code} ${direction} ${next}`).toMatch(
          new RegExp(direction),
        );
      }
    }
  });
});

describe('graphOf', () => {
  const node = (code: string, lon: number, lat: number, neighbours: string[] = []): GraphNode => ({
    code,
    at: [lon, lat],
    neighbours,
  });

  it('takes a neighbour before a nearer area that is none, and that one where no neighbour lies that way', () => {
    const graph = graphOf([
      node('a', 9, 52, ['far']),
      node('near', 9.2, 52),
      node('far', 9.5, 52, ['a']),
      node('island', 9, 53),
    ]);
    expect(graph.get('a')).toEqual({ north: 'island', east: 'far', south: null, west: null });
    expect(graph.get('island')!.south).toBe('a');
  });

  it('counts straight ahead more than near by', () => {
    const graph = graphOf([
      node('a', 9, 52, ['side', 'ahead']),
      node('side', 9.3, 52.25),
      node('ahead', 9, 52.4),
    ]);
    expect(graph.get('a')!.north).toBe('ahead');
  });
});

it.each([
  [[9, 53], 'north'],
  [[10, 52.6], 'north-east'],
  [[8, 52], 'west'],
  [[8.4, 51.6], 'south-west'],
  [[9.1, 51], 'south'],
] as const)('names where %s lies', (to, wind) => expect(windTowards([9, 52], to)).toBe(wind));
