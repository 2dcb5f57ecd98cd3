import type { LayerSpecification, Map } from 'maplibre-gl';
import { areaLayers } from './areaLayers';
import { baseLayers } from './baseLayers';
import { labelLayers } from './labelLayers';
import { layerRank } from '../cartography/layerOrder';
import type { Look } from './look';
import { pointLayers } from './pointLayers';
import { scopeLayers } from './scopeLayers';

/** Every layer as it looks under these circumstances, bottom to top. Pure. */
export function layersFor(look: Look): LayerSpecification[] {
  const layers = [
    ...baseLayers(look),
    ...areaLayers(look),
    ...labelLayers(look),
    ...pointLayers(look),
    ...scopeLayers(look),
  ];
  return layers.sort((a, b) => layerRank(a.id) - layerRank(b.id));
}

/** One difference between two looks of the same layers. */
type Repaint =
  | {
      readonly layer: string;
      readonly kind: 'paint' | 'layout';
      readonly name: string;
      readonly value: unknown;
    }
  | { readonly layer: string; readonly kind: 'filter'; readonly value: unknown }
  | { readonly layer: string; readonly kind: 'zooms'; readonly value: readonly [number, number] };

/** What has to change so that layers drawn as `before` look like `after`. Pure. */
export function repaints(
  before: readonly LayerSpecification[],
  after: readonly LayerSpecification[],
): Repaint[] {
  return after.flatMap((layer, index) => {
    const old = before[index]!;
    const found: Repaint[] = [];
    for (const kind of ['paint', 'layout'] as const) {
      const [was, is] = [old[kind] ?? {}, layer[kind] ?? {}] as Record<string, unknown>[];
      for (const name of new Set([...Object.keys(was!), ...Object.keys(is!)])) {
        if (!isSame(was![name], is![name])) found.push({ layer: layer.id, kind, name, value: is![name] });
      }
    }
    if ('filter' in layer && 'filter' in old && !isSame(old.filter, layer.filter)) {
      found.push({ layer: layer.id, kind: 'filter', value: layer.filter });
    }
    const [was, is] = [zoomsOf(old), zoomsOf(layer)];
    if (!isSame(was, is)) found.push({ layer: layer.id, kind: 'zooms', value: is });
    return found;
  });
}

export function applyRepaints(map: Map, changes: readonly Repaint[]): void {
  for (const change of changes) {
    switch (change.kind) {
      case 'paint':
        map.setPaintProperty(change.layer, change.name as never, change.value as never);
        break;
      case 'layout':
        map.setLayoutProperty(change.layer, change.name as never, change.value as never);
        break;
      case 'filter':
        map.setFilter(change.layer, change.value as never);
        break;
      case 'zooms':
        map.setLayerZoomRange(change.layer, ...change.value);
        break;
    }
  }
}

function zoomsOf({ minzoom = 0, maxzoom = 24 }: LayerSpecification): readonly [number, number] {
  return [minzoom, maxzoom];
}

/** Specifications are plain JSON. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
