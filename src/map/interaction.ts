/** Where the pointer meets a project or a cluster. */
import type { Point } from 'geojson';
import type { Map, MapEventType, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Position } from '../geo/bounds';
import { positionOf } from '../geo/features';
import type { LayerId } from '../cartography/layerOrder';

/** Listens until the returned function is called. */
export function onMapEvent<T extends keyof MapEventType>(
  map: Map,
  type: T,
  handler: (event: MapEventType[T]) => void,
): () => void {
  const subscription = map.on(type, handler as (event: MapEventType[T] & object) => void);
  return () => subscription.unsubscribe();
}

export type Hit =
  | { readonly kind: 'project'; readonly project: string; readonly at: Position }
  | { readonly kind: 'cluster'; readonly cluster: number; readonly count: number; readonly at: Position };

/** Topmost first. */
const TOUCHABLE = ['fan', 'marked', 'points', 'cluster'] as const satisfies readonly LayerId[];

/** Pixels around a finger and around the tip of a mouse's arrow. */
export const TOLERANCE = { click: 12, hover: 4 } as const;

interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

/** What lies at a pixel, or else within the tolerance around it: an exact hit counts before a near one. */
export function hitAt(map: Map, pixel: PixelPoint, tolerance: number): Hit | null {
  const layers = [...TOUCHABLE];
  const found = (geometry: PointLike | [PointLike, PointLike]) =>
    nearestHit(map.queryRenderedFeatures(geometry, { layers }), pixel, (at) => map.project([at[0], at[1]]));
  const { x, y } = pixel;
  return (
    found([x, y]) ??
    found([
      [x - tolerance, y - tolerance],
      [x + tolerance, y + tolerance],
    ])
  );
}

const AREAS = ['area-detail', 'area'] as const satisfies readonly LayerId[];

/** Code of the coloured area at a pixel; plain land among coloured areas counts. */
export function areaAt(map: Map, { x, y }: PixelPoint): string | null {
  const [area] = map.queryRenderedFeatures([x, y], { layers: [...AREAS] });
  return (area?.properties.code as string | undefined) ?? null;
}

/** Of the features in the topmost layer that was hit, the one whose point is nearest. */
export function nearestHit(
  features: readonly Pick<MapGeoJSONFeature, 'layer' | 'geometry' | 'properties'>[],
  pixel: PixelPoint,
  project: (at: Position) => PixelPoint,
): Hit | null {
  const rankOf = (feature: (typeof features)[number]) => TOUCHABLE.findIndex((id) => id === feature.layer.id);
  const distanceOf = (feature: (typeof features)[number]) => {
    const { x, y } = project(positionOf(feature.geometry as Point));
    return Math.hypot(x - pixel.x, y - pixel.y);
  };
  const [nearest] = features
    .filter(({ geometry }) => geometry.type === 'Point')
    .sort((a, b) => rankOf(a) - rankOf(b) || distanceOf(a) - distanceOf(b));
  if (nearest === undefined) return null;
  const at = positionOf(nearest.geometry as Point);
  const { properties } = nearest;
  return nearest.layer.id === 'cluster'
    ? { kind: 'cluster', cluster: properties.cluster, count: properties.count, at }
    : { kind: 'project', project: properties.project, at };
}
