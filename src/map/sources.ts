import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceSpecification, Map } from 'maplibre-gl';
import { MAX_ZOOM } from '../geo/startView';

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Borders are shared, so anything coarser than this lets neighbours drift apart by a pixel. */
const SHAPES = { tolerance: 0.15, maxzoom: MAX_ZOOM } as const;

/** Everything that is drawn. All are made once, empty, and are then given data. */
export const SOURCES = {
  overview: { ...SHAPES },
  detail: { ...SHAPES },
  choice: { ...SHAPES },
  gaps: { ...SHAPES },
  scope: {},
  draw: {},
  areas: { ...SHAPES },
  'areas-detail': { ...SHAPES },
  'area-marks': { ...SHAPES },
  labels: {},
  places: {},
  // Grouped before they come here, anew for each zoom.
  points: {},
  marked: {},
  fan: {},
} as const satisfies Record<string, Partial<GeoJSONSourceSpecification>>;

export type SourceId = keyof typeof SOURCES;

export function addSources(map: Map): void {
  for (const [id, options] of Object.entries(SOURCES)) {
    map.addSource(id, { type: 'geojson', data: EMPTY, ...options });
  }
}

export function sourceOf(map: Map, id: SourceId): GeoJSONSource {
  return map.getSource(id) as GeoJSONSource;
}
