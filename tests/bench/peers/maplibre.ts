import 'maplibre-gl/dist/maplibre-gl.css';
import { Map, type GeoJSONSource } from 'maplibre-gl';
import { installWorker } from '../../../src/map/worker';
import { startPeer } from './peer';

installWorker();
const map = new Map({
  container: 'map',
  style: { version: 8, sources: {}, layers: [{ id: 'sea', type: 'background' }] },
  bounds: [6.62, 51.27, 11.63, 53.93],
  fadeDuration: 0,
});
const loaded = map.once('load');

void startPeer({
  load() {
    void loaded.then(() => {
      map.addSource('points', {
        type: 'geojson',
        data: { type: 'FeatureCollection', features: [] },
        cluster: true,
        clusterRadius: 30,
        clusterMaxZoom: 11,
        maxzoom: 12,
      });
      map.addLayer({
        id: 'points',
        type: 'circle',
        source: 'points',
        paint: { 'circle-color': '#1a4f8a', 'circle-radius': ['case', ['has', 'point_count'], 16, 6] },
      });
    });
  },
  show(shown, drawn) {
    void loaded.then(() => {
      const features = shown.flatMap(({ geometry, properties }) =>
        geometry.coordinates.map((coordinates) => ({
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates },
          properties: { id: properties.id },
        })),
      );
      const source = map.getSource('points') as GeoJSONSource;
      void source.setData({ type: 'FeatureCollection', features });
      // As the atlas's sign of being ready: loaded, and found in what was rendered.
      const check = () => {
        if (!map.isSourceLoaded('points')) return;
        if (shown.length > 0 && map.queryRenderedFeatures({ layers: ['points'] }).length === 0) return;
        for (const type of ['idle', 'sourcedata'] as const) map.off(type, check);
        drawn();
      };
      for (const type of ['idle', 'sourcedata'] as const) map.on(type, check);
    });
  },
});
