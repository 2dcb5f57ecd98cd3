import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Area } from '../../src/domain/schema';

type LonLat = readonly [longitude: number, latitude: number];
type Shape<Properties extends GeoJsonProperties = GeoJsonProperties> = Feature<
  Polygon | MultiPolygon,
  Properties
>;

/** The areas of the Land and the question in which of them a point lies. */
export interface Boundaries {
  readonly areas: ReadonlyMap<string, Area>;
  /** The Gemeinde whose land holds the point; null on water and outside the Land. */
  gemeindeAt(point: LonLat): string | null;
  /** Whether a Gemeinde is the area or lies in it. */
  isWithin(gemeinde: string, code: string): boolean;
  /** Whether the point lies on the land of another Land. */
  isInOtherLand(point: LonLat): boolean;
  /** From the point to the nearest land of the area; zero inside. */
  kilometresTo(code: string, point: LonLat): number;
}

export type DetailTopology = Topology<{
  gemeinden: GeometryCollection<{ ags: string }>;
  laender: GeometryCollection;
}>;

export function boundariesOf(detail: DetailTopology, areaList: readonly Area[]): Boundaries {
  const areas = new Map(areaList.map((area) => [area.code, area]));
  const gemeinden = shapesOf<{ ags: string }>(detail, 'gemeinden');
  const laender = shapesOf(detail, 'laender');

  const isWithin = (gemeinde: string, code: string): boolean => {
    for (let at: string | null = gemeinde; at !== null; at = areas.get(at)?.parent ?? null)
      if (at === code) return true;
    return false;
  };

  return {
    areas,
    isWithin,
    gemeindeAt: (point) => gemeinden.find((shape) => holds(shape, point))?.properties.ags ?? null,
    isInOtherLand: (point) => laender.some((shape) => holds(shape, point)),
    kilometresTo: (code, point) =>
      Math.min(
        ...gemeinden
          .filter((shape) => isWithin(shape.properties.ags, code))
          .map((shape) => Math.max(0, pointToPolygonDistance([...point], shape, { units: 'kilometers' }))),
      ),
  };
}

function shapesOf<Properties extends GeoJsonProperties>(
  detail: DetailTopology,
  name: 'gemeinden' | 'laender',
): Shape<Properties>[] {
  const collection = feature(detail, detail.objects[name]) as FeatureCollection<
    Polygon | MultiPolygon,
    Properties
  >;
  return collection.features;
}

function holds(shape: Shape, point: LonLat): boolean {
  return booleanPointInPolygon([...point], shape);
}
