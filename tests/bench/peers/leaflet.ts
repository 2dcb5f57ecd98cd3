import L from 'leaflet';
import 'leaflet.markercluster';
import 'leaflet/dist/leaflet.css';
import 'leaflet.markercluster/dist/MarkerCluster.css';
import { startPeer, type PeerFeature } from './peer';

const map = L.map('map', { preferCanvas: true, maxZoom: 18 }).fitBounds([
  [51.27, 6.62],
  [53.93, 11.63],
]);
const groups = L.markerClusterGroup({ maxClusterRadius: 30, animate: false });
const markers = new Map<PeerFeature, L.Layer[]>();

void startPeer({
  load(features) {
    for (const feature of features) {
      const { coordinates } = feature.geometry;
      markers.set(
        feature,
        coordinates.map(([lon, lat]) => L.circleMarker([lat, lon], { radius: 6 })),
      );
    }
    map.addLayer(groups);
  },
  show(shown, drawn) {
    groups.clearLayers();
    groups.addLayers(shown.flatMap((feature) => markers.get(feature)!));
    requestAnimationFrame(drawn);
  },
});
