/** White spots as areas for both maps: the Gemeinden beyond, without the borders between them. */
import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { DetailTopology, Gemeinde } from './topology';

export interface GapAreas {
  readonly areas: MultiPolygon;
  readonly outline: MultiLineString;
}

/** @param codes AGS of what lies beyond */
export function gapAreas(topology: DetailTopology, codes: ReadonlySet<string>): GapAreas {
  const { gemeinden } = topology.objects;
  const isBeyond = (unit: GeometryObject) => codes.has((unit.properties as Gemeinde).ags);
  return {
    areas: merge(topology as Topology, gemeinden.geometries.filter(isBeyond) as never),
    // Against the sea and the neighbours the border of the Land is drawn already.
    outline: mesh(topology as Topology, gemeinden, (a, b) => a !== b && isBeyond(a) !== isBeyond(b)),
  };
}

export function gapFeatures(gaps: GapAreas | null): FeatureCollection {
  if (gaps === null) return { type: 'FeatureCollection', features: [] };
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { part: 'gaps' }, geometry: gaps.areas },
      { type: 'Feature', properties: { part: 'gaps-outline' }, geometry: gaps.outline },
    ],
  };
}
