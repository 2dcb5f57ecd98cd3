import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Gebiet } from '../../../data/build/basemap/gebiete';
import type { Ort } from '../../../data/build/basemap/orte';
import type { Ortspunkt } from '../../../data/build/basemap/ortspunkte';
import type { Alias } from '../../../data/build/basemap/today';

// The committed files, read as the page and the data build read them.
const folder = new URL('../../../data/basemap/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

export const uebersicht = read('uebersicht.topojson') as Topology;
export const detail = read('detail.topojson') as Topology;
export const gebiete = read('gebiete.json') as Gebiet[];
export const ortspunkte = read('ortspunkte.json') as Record<string, Ortspunkt>;
export const orte = read('orte.json') as Ort[];
export const aliase = read('aliase.json') as Record<string, Alias>;

export interface AreaProperties {
  code?: string;
  ags?: string;
  name: string;
  art?: string;
  sg?: string | null;
  kreis?: string;
  frei?: boolean;
}

export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties>;

export function features(topology: Topology, layer: string): AreaFeature[] {
  const object = topology.objects[layer] as GeometryCollection<AreaProperties>;
  return feature(topology, object).features as AreaFeature[];
}

/** How many polygons of a layer use each arc. */
export function arcUses(topology: Topology, layer: string): number[] {
  const uses = new Map<number, number>();
  const count = (arcs: unknown): void => {
    if (Array.isArray(arcs)) arcs.forEach(count);
    else if (typeof arcs === 'number')
      uses.set(arcs < 0 ? ~arcs : arcs, (uses.get(arcs < 0 ? ~arcs : arcs) ?? 0) + 1);
  };
  for (const geometry of (topology.objects[layer] as GeometryCollection).geometries) {
    if ('arcs' in geometry) count(geometry.arcs);
  }
  return [...uses.values()];
}
