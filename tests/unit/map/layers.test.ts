import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { LAYER_ORDER, layerRank } from '../../../src/cartography/layerOrder';
import { layersFor, repaints } from '../../../src/map/layers';
import { EMPTY, SOURCES } from '../../../src/map/sources';
import { DETAIL_ZOOM } from '../../../src/cartography/zooms';
import { LIGHT, LOOKS } from './looks';

const looks = Object.entries(LOOKS);
const symbols = (layers: LayerSpecification[]) =>
  layers.filter((layer): layer is SymbolLayerSpecification => layer.type === 'symbol');

describe('layersFor', () => {
  it.each(looks)('%s: is what MapLibre accepts', (_, look) => {
    const sources = Object.fromEntries(
      Object.entries(SOURCES).map(([id, options]) => [
        id,
        { type: 'geojson' as const, data: EMPTY, ...options },
      ]),
    );
    expect(validateStyleMin({ version: 8, sources, layers: layersFor(look) })).toEqual([]);
  });

  it.each(looks)('%s: draws every layer of the order once, in the order', (_, look) => {
    expect(layersFor(look).map(({ id }) => id)).toEqual([...LAYER_ORDER]);
  });

  it.each(looks)('%s: names a face for every label, as a style without glyphs has to', (_, look) => {
    for (const layer of symbols(layersFor(look))) expect(layer.layout?.['text-font'], layer.id).toBeDefined();
  });

  it('never lets a point go missing, and lets the labels below know of it', () => {
    for (const layer of symbols(layersFor(LIGHT)).filter(({ id }) =>
      /^(points|cluster|marked|fan)$/.test(id),
    )) {
      expect(layer.layout?.['icon-allow-overlap'], layer.id).toBe(true);
      expect(layer.layout?.['icon-ignore-placement'], layer.id).toBe(false);
    }
  });

  it('ends the overview where the detail begins, but only once the detail is there', () => {
    const land = (look = LIGHT) => layersFor(look).find(({ id }) => id === 'land')!.maxzoom;
    expect(land()).toBeGreaterThan(DETAIL_ZOOM);
    expect(land(LOOKS.detail!)).toBe(DETAIL_ZOOM);
  });
});

describe('layerRank', () => {
  it('refuses a layer that nobody gave a place', () => expect(() => layerRank('roads')).toThrow(/"roads"/));

  it.each([
    ['points', 'label-kreis'],
    ['points', 'place-1'],
    ['place-1', 'place-2'],
    ['border-land', 'border-kreis'],
    ['land-detail', 'land'],
    ['fan', 'marked'],
  ])('%s stands above %s', (above, below) => expect(layerRank(above)).toBeGreaterThan(layerRank(below)));
});

describe('repaints', () => {
  it.each(looks)('%s: changes nothing where nothing differs', (_, look) =>
    expect(repaints(layersFor(look), layersFor({ ...look }))).toEqual([]),
  );

  it.each(looks)('%s: turns the light map into this one, property by property', (_, look) => {
    const layers = structuredClone(layersFor(LIGHT)) as unknown as Record<string, Record<string, unknown>>[];
    const byId = new Map(layers.map((layer) => [String(layer.id), layer]));
    for (const change of repaints(layersFor(LIGHT), layersFor(look))) {
      const layer = byId.get(change.layer)!;
      if (change.kind === 'filter') layer.filter = change.value as never;
      else if (change.kind === 'zooms') Object.assign(layer, zooms(change.value));
      else if (change.value === undefined) Reflect.deleteProperty(layer[change.kind]!, change.name);
      else (layer[change.kind] ??= {})[change.name] = change.value;
    }
    const wanted = layersFor(look).map((layer) => ({
      ...layer,
      ...zooms([layer.minzoom ?? 0, layer.maxzoom ?? 24]),
    }));
    expect(layers.map((layer) => ({ ...zooms([0, 24]), ...layer }))).toEqual(wanted);
  });

  it('changes colours and nothing else for the dark theme', () => {
    for (const change of repaints(layersFor(LIGHT), layersFor(LOOKS.dark!))) {
      expect(change.kind === 'paint' || (change.kind === 'layout' && change.name === 'text-field')).toBe(
        true,
      );
    }
  });
});

function zooms([minzoom, maxzoom]: readonly [number, number]) {
  return { minzoom, maxzoom };
}
