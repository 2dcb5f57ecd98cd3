/**
 * Boundaries as features for the map, each naming the layer that draws it. Shared borders are drawn once, by
 * the highest level that they part (`mesh`), and a level above the file's own is joined from it (`merge`).
 */
import type { FeatureCollection, Geometry, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { LayerId } from './layerOrder';
import type { DetailTopology, Gemeinde, OverviewTopology } from './topology';

/** A layer id without `-detail`: overview and detail draw the same parts. */
export type Part = Extract<
  LayerId,
  'abroad' | 'laender' | 'land' | 'river' | `border-${'abroad' | 'laender' | 'kreis' | 'region' | 'land'}`
>;
type DetailPart = Exclude<Part, 'river' | 'border-abroad'> | 'border-gemeinde';

type BasemapFeatures = FeatureCollection<Geometry, { part: Part | DetailPart; name?: string }>;

/** Both maps draw the same, and joining the areas takes its time. */
const drawn = new WeakMap<OverviewTopology | DetailTopology, BasemapFeatures>();

function drawnOnce<T extends OverviewTopology | DetailTopology>(
  draw: (topology: T) => BasemapFeatures,
): (topology: T) => BasemapFeatures {
  return (topology) => {
    const features = drawn.get(topology) ?? draw(topology);
    drawn.set(topology, features);
    return features;
  };
}

export const overviewFeatures = drawnOnce((topology: OverviewTopology): BasemapFeatures => {
  const { land, regionen, kreise, laender, ausland, grenzen, fluesse } = topology.objects;
  const part = (name: Part, geometry: Geometry) => featureOf(name, geometry);
  return {
    type: 'FeatureCollection',
    features: [
      part('abroad', joined(topology, ausland)),
      part('laender', joined(topology, laender)),
      part('land', joined(topology, land)),
      part('border-abroad', mesh(topology, grenzen)),
      part('border-laender', mesh(topology, laender)),
      part(
        'border-kreis',
        mesh(topology, kreise, (a, b) => a !== b && codeOf(a).slice(0, 3) === codeOf(b).slice(0, 3)),
      ),
      part(
        'border-region',
        mesh(topology, regionen, (a, b) => a !== b),
      ),
      part('border-land', mesh(topology, land)),
      ...feature(topology, fluesse).features.map((river) => ({
        ...river,
        properties: { part: 'river' as const, name: river.properties.name },
      })),
    ],
  };
});

export const detailFeatures = drawnOnce((topology: DetailTopology): BasemapFeatures => {
  const { gemeinden, laender, ausland } = topology.objects;
  const kreis = (object: GeometryObject) => gemeindeOf(object).kreis;
  const region = (object: GeometryObject) => kreis(object).slice(0, 3);
  const part = (name: DetailPart, geometry: Geometry) => featureOf(name, geometry);
  return {
    type: 'FeatureCollection',
    features: [
      ...(ausland ? [part('abroad', joined(topology, ausland))] : []),
      part('laender', joined(topology, laender)),
      part('land', joined(topology, gemeinden)),
      part('border-laender', mesh(topology, laender)),
      part(
        'border-gemeinde',
        mesh(topology, gemeinden, (a, b) => a !== b && kreis(a) === kreis(b)),
      ),
      part(
        'border-kreis',
        mesh(topology, gemeinden, (a, b) => kreis(a) !== kreis(b) && region(a) === region(b)),
      ),
      part(
        'border-region',
        mesh(topology, gemeinden, (a, b) => region(a) !== region(b)),
      ),
      part(
        'border-land',
        mesh(topology, gemeinden, (a, b) => a === b),
      ),
    ],
  };
});

/** The areas of a collection as one, without the borders between them. */
function joined(
  topology: OverviewTopology | DetailTopology,
  { geometries }: GeometryCollection,
): MultiPolygon {
  return merge(topology as Topology, geometries as (TopoPolygon | TopoMultiPolygon)[]);
}

function featureOf(part: Part | DetailPart, geometry: Geometry): BasemapFeatures['features'][number] {
  return { type: 'Feature', properties: { part }, geometry };
}

function gemeindeOf(object: GeometryObject): Gemeinde {
  return object.properties as Gemeinde;
}

function codeOf(object: GeometryObject): string {
  return (object.properties as { code: string }).code;
}
