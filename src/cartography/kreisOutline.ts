import { feature } from 'topojson-client';
import type { Outline } from '../domain/filter';
import type { OverviewTopology } from './topology';

/** The outline of a Kreis, rings open as everywhere in a filter; null where the file has none of this code. */
export function kreisOutline(topology: OverviewTopology, code: string): Outline | null {
  const kreis = feature(topology, topology.objects.kreise).features.find(
    ({ properties }) => properties.code === code,
  );
  if (kreis === undefined) return null;
  const { geometry } = kreis;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) =>
    rings.map((ring) => ring.slice(0, -1).map(([lon, lat]) => [lon!, lat!] as const)),
  );
}
