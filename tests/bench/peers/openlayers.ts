import 'ol/ol.css';
import Feature from 'ol/Feature.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import Map from 'ol/Map.js';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import Cluster from 'ol/source/Cluster.js';
import VectorSource from 'ol/source/Vector.js';
import { Circle, Fill, Stroke, Style, Text } from 'ol/style.js';
import View from 'ol/View.js';
import { startPeer, type PeerFeature } from './peer';

const source = new VectorSource<Feature<Point>>();
const styles: Record<number, Style> = {};
const map = new Map({
  target: 'map',
  layers: [
    new VectorLayer({
      source: new Cluster({ source, distance: 30 }),
      style: (group) => {
        const size = (group.get('features') as unknown[]).length;
        return (styles[size] ??= new Style({
          image: new Circle({
            radius: size > 1 ? 18 : 6,
            fill: new Fill({ color: '#dbe7f3' }),
            stroke: new Stroke({ color: '#1a4f8a' }),
          }),
          ...(size > 1 && { text: new Text({ text: String(size) }) }),
        }));
      },
    }),
  ],
  view: new View(),
});
map.getView().fit(transformExtent([6.62, 51.27, 11.63, 53.93], 'EPSG:4326', 'EPSG:3857'));
const points = new globalThis.Map<PeerFeature, Feature<Point>[]>();

void startPeer({
  load(features) {
    for (const feature of features) {
      const made = feature.geometry.coordinates.map((at) => new Feature(new Point(fromLonLat(at))));
      points.set(feature, made);
    }
  },
  show(shown, drawn) {
    map.once('rendercomplete', drawn);
    source.clear(true);
    source.addFeatures(shown.flatMap((feature) => points.get(feature)!));
  },
});
