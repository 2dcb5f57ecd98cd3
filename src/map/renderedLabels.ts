/**
 * Which labels are drawn and where, read back from the map by asking it pixel by pixel. Slow, and exact to the
 * step: for checking that no label stands on another one or is cut off by the edge.
 */
import type { Map, MapGeoJSONFeature } from 'maplibre-gl';
import { LAYER_ORDER, type LayerId } from '../cartography/layerOrder';

/** A label with its symbol, as drawn; pixels from the upper left corner of the map. */
export interface RenderedLabel {
  readonly layer: LayerId;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Texts of the labels that stand on the same pixels. */
  readonly meets: readonly string[];
}

type Hit = Pick<MapGeoJSONFeature, 'layer' | 'properties' | 'geometry'>;

const LABEL_LAYERS = LAYER_ORDER.filter((id) => /^(label|place)-|^(points|cluster|marked|fan)$/.test(id));

/** @param step pixels between two questions; a box may be that much too small at each side */
export function renderedLabels(map: Map, step = 3): RenderedLabel[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return collectLabels({ width, height, step }, (x, y) =>
    map.queryRenderedFeatures([x, y], { layers: LABEL_LAYERS }),
  );
}

/** @param at what is drawn at a pixel */
export function collectLabels(
  { width, height, step }: { width: number; height: number; step: number },
  at: (x: number, y: number) => readonly Hit[],
): RenderedLabel[] {
  const labels = new globalThis.Map<string, RenderedLabel>();
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const hits = new globalThis.Map(at(x, y).map((hit) => [keyOf(hit), hit]));
      for (const [key, hit] of hits) {
        const others = [...hits].filter(([other]) => other !== key).map(([, other]) => textOf(other));
        const before = labels.get(key);
        labels.set(key, {
          layer: hit.layer.id as LayerId,
          text: textOf(hit),
          left: Math.min(before?.left ?? x, x),
          top: before?.top ?? y,
          right: Math.max(before?.right ?? x, x),
          bottom: y,
          meets: [...new Set([...(before?.meets ?? []), ...others])],
        });
      }
    }
  }
  return [...labels.values()];
}

function textOf({ properties }: Hit): string {
  return String(properties.town ?? properties.name ?? properties.count ?? '');
}

/** One label may come back once for each tile that holds it. */
function keyOf(hit: Hit): string {
  const { layer, properties, geometry } = hit;
  const position = geometry.type === 'Point' ? geometry.coordinates.map((degrees) => degrees.toFixed(3)) : '';
  return [layer.id, textOf(hit), properties.project, position].join();
}
