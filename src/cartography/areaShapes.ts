/** Kreise and Regionen as shapes, from whichever boundary file is there. */
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaLevel } from '../domain/areaTerms';
import { groupBy } from '../domain/groupBy';
import type { DetailTopology, Gemeinde, OverviewTopology } from './topology';

export interface AreaShape {
  readonly code: string;
  readonly geometry: MultiPolygon;
}

const drawn = new WeakMap<OverviewTopology | DetailTopology, Map<AreaLevel, AreaShape[]>>();

/** Every area of the level, joined from the smallest areas of the file; once, for joining takes its time. */
export function areaShapes(topology: OverviewTopology | DetailTopology, level: AreaLevel): AreaShape[] {
  const known = drawn.get(topology) ?? new Map<AreaLevel, AreaShape[]>();
  drawn.set(topology, known);
  const shapes = known.get(level) ?? joined(topology, level);
  known.set(level, shapes);
  return shapes;
}

function joined(topology: OverviewTopology | DetailTopology, level: AreaLevel): AreaShape[] {
  const units = ('gemeinden' in topology.objects
    ? topology.objects.gemeinden
    : topology.objects.kreise) as unknown as GeometryCollection<Gemeinde | { code: string }>;
  const codeOf = (unit: Gemeinde | { code: string }) =>
    ('kreis' in unit ? unit.kreis : unit.code).slice(0, level === 'region' ? 3 : 5);
  const byArea = groupBy(units.geometries, ({ properties }) =>
    codeOf(properties as Gemeinde | { code: string }),
  );
  return [...byArea].map(([code, geometries]) => ({
    code,
    geometry: merge(topology as Topology, geometries as never),
  }));
}
