/** The static map keeps its sizes apart from the live map's layers; here the two are held together. */
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { layersFor } from '../../../src/map/layers';
import type { Look } from '../../../src/map/look';
import { CLUSTER_IMAGES } from '../../../src/map/symbolImages';
import {
  BESIDE_SYMBOL,
  GROUP_SIZES,
  LABEL_LOOKS,
  LINE_WIDTHS,
  MARKED_LABEL,
  POINT_LABEL,
  RING_RADIUS,
  SYMBOL_PADDING,
  type LabelKind,
  type LinePart,
} from '../../../src/staticMap/look';
import { PALETTES } from '../../../src/theme/palette';

const LOOK: Look = {
  palette: PALETTES.hell,
  isStrong: false,
  isWide: true,
  isClustered: false,
  hasDetail: false,
};

type Properties = Record<string, unknown>;

function layer(id: string, look: Partial<Look> = {}) {
  const {
    minzoom,
    maxzoom,
    layout = {},
    paint = {},
  } = layersFor({ ...LOOK, ...look }).find((known) => known.id === id) as SymbolLayerSpecification;
  return { minzoom, maxzoom, layout: layout as Properties, paint: paint as Properties };
}

describe('lines', () => {
  it.each(Object.entries(LINE_WIDTHS) as [LinePart, readonly [number, number]][])(
    '%s are as wide',
    (part, [far, near]) => {
      expect(layer(part).paint['line-width']).toEqual([
        'interpolate',
        ['linear'],
        ['zoom'],
        6,
        far,
        11,
        near,
      ]);
    },
  );
});

describe('labels', () => {
  const kinds = Object.keys(LABEL_LOOKS) as LabelKind[];

  it.each(kinds)('of %s come and go at the same zoom', (kind) => {
    const { layer: id, from, to } = LABEL_LOOKS[kind];
    const { minzoom, maxzoom } = layer(id);
    expect({ from, to }).toEqual({ from: minzoom, to: maxzoom });
  });

  it.each(kinds)('of %s are as large', (kind) => {
    const { layer: id, size } = LABEL_LOOKS[kind];
    const [[fromZoom, from], [toZoom, to]] = size;
    const live = layer(id).layout['text-size'];
    expect(live).toEqual(
      from === to ? from : ['interpolate', ['linear'], ['zoom'], fromZoom, from, toZoom, to],
    );
  });

  it.each(kinds)('of %s keep the same room and sides', (kind) => {
    const { layer: id, padding, maxWidth, anchors, isBold = false, isUpper = false } = LABEL_LOOKS[kind];
    const { layout } = layer(id);
    expect(padding).toBe(layout['text-padding'] ?? 2);
    expect(maxWidth).toBe(layout['text-max-width'] ?? 10);
    expect(anchors).toEqual(layout['text-variable-anchor'] ?? ['center']);
    expect(isBold).toBe(JSON.stringify(layout['text-font']).includes('Semibold'));
    expect(isUpper).toBe(layout['text-transform'] === 'uppercase');
  });

  it('stand as far from their point', () => {
    expect(layer('label-region').layout['text-radial-offset']).toBe(LABEL_LOOKS.region.distance);
    expect(layer('place-1', { isClustered: true }).layout['text-radial-offset']).toEqual(
      expect.arrayContaining([BESIDE_SYMBOL, LABEL_LOOKS['place-1'].distance]),
    );
  });

  it('have as much room between their letters', () => {
    expect(layer('label-kreis').layout['text-letter-spacing']).toBe(LABEL_LOOKS.kreis.spacing);
    expect(layer('label-region').layout['text-letter-spacing']).toBe(LABEL_LOOKS.region.spacing);
    expect(layer('label-surroundings').layout['text-letter-spacing']).toEqual(
      expect.arrayContaining([LABEL_LOOKS.water.spacing, LABEL_LOOKS.land.spacing]),
    );
  });
});

describe('points', () => {
  it('are groups of the same sizes', () => {
    expect(GROUP_SIZES.map(({ from, size }) => ({ from, size }))).toEqual(
      CLUSTER_IMAGES.map(({ from, size }) => ({ from, size })),
    );
    const [small, middle, large] = GROUP_SIZES;
    expect(layer('cluster').layout['text-size']).toEqual(
      ['step', ['get', 'count'], small.text, middle.from, middle.text, large.from, large.text], // prettier-ignore
    );
  });

  it('have labels of the same size and distance', () => {
    for (const [isWide, size] of [
      [true, POINT_LABEL.size.wide],
      [false, POINT_LABEL.size.narrow],
    ] as const) {
      const { layout } = layer('points', { isWide });
      expect(layout['text-size']).toBe(size);
      expect(layout['text-padding']).toBe(POINT_LABEL.padding);
      expect(layout['text-max-width']).toBe(POINT_LABEL.maxWidth);
      expect(layout['text-line-height']).toBe(POINT_LABEL.lineHeight);
      expect(layout['icon-padding']).toBe(SYMBOL_PADDING);
      expect(JSON.stringify(layout['text-offset'])).toContain(`[${POINT_LABEL.distance},0]`);
    }
    expect(JSON.stringify(layer('points').layout['text-field'])).toContain(
      `"font-scale":${POINT_LABEL.titleScale}`,
    );
  });

  it('that are marked have titles of the same size and distance', () => {
    const { layout } = layer('marked');
    expect(layout['text-size']).toBe(MARKED_LABEL.size);
    expect(JSON.stringify(layout['text-offset'])).toContain(`[${MARKED_LABEL.distance},0]`);
    expect(layout['text-max-width']).toBe(MARKED_LABEL.maxWidth);
    expect(layout['text-padding'] ?? 2).toBe(MARKED_LABEL.padding);
  });

  it('have rings of the same radius', () => {
    expect(layer('points-ring').paint['circle-radius']).toBe(RING_RADIUS);
  });
});
