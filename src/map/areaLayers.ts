/** Areas in the colours of their values, under every border, and the outline of the one that is pointed at. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { AreaFills } from '../cartography/areaColouring';
import type { AreaShape } from '../cartography/areaShapes';
import { AREA_MARK_WIDTHS, type AreaMark } from '../cartography/areaMarks';
import type { LayerId } from '../cartography/layerOrder';
import { DETAIL_ZOOM } from '../cartography/zooms';
import type { Look } from './look';
import type { SourceId } from './sources';

export const HATCH_IMAGE = 'schraffur';

const NO_FILL = 'rgba(0,0,0,0)';

/** Plain land is among them, without colour: it has to be found under the pointer as well. */
export function areaFeatures(
  shapes: readonly AreaShape[],
  fills: AreaFills,
): FeatureCollection<MultiPolygon, { code: string; fill: string }> {
  return {
    type: 'FeatureCollection',
    features: shapes.map(({ code, geometry }) => ({
      type: 'Feature',
      properties: { code, fill: String(fills.get(code) ?? '') },
      geometry,
    })),
  };
}

export function areaLayers(look: Look): LayerSpecification[] {
  const { halo, ink, focus } = look.palette;
  return [
    ...fills(look, 'areas', 'area', 'area-unknown'),
    ...fills(look, 'areas-detail', 'area-detail', 'area-unknown-detail'),
    mark('area-mark-ground', { hovered: halo, chosen: halo, focused: halo }, AREA_MARK_WIDTHS.ground),
    mark('area-mark', { hovered: ink, chosen: ink, focused: focus }, AREA_MARK_WIDTHS.line),
  ];
}

function fills(look: Look, source: SourceId, area: LayerId, unknown: LayerId): LayerSpecification[] {
  const zooms =
    source === 'areas' ? { maxzoom: look.hasDetail ? DETAIL_ZOOM : 24 } : { minzoom: DETAIL_ZOOM };
  const shades = look.palette.stufen.flatMap((colour, index) => [String(index), colour]);
  return [
    {
      id: area,
      type: 'fill',
      source,
      ...zooms,
      paint: {
        'fill-color': ['match', ['get', 'fill'], ...shades, NO_FILL] as unknown as ExpressionSpecification,
        'fill-antialias': false,
      },
    },
    {
      id: unknown,
      type: 'fill',
      source,
      ...zooms,
      filter: ['==', ['get', 'fill'], 'unbekannt'],
      paint: { 'fill-pattern': HATCH_IMAGE },
    },
  ];
}

function mark(
  id: LayerId,
  colours: Readonly<Record<AreaMark, string>>,
  widths: Readonly<Record<AreaMark, number>>,
): LayerSpecification {
  const byMark = (values: Readonly<Record<AreaMark, string | number>>) =>
    [
      'match',
      ['get', 'mark'],
      'focused',
      values.focused,
      'chosen',
      values.chosen,
      values.hovered,
    ] as unknown as ExpressionSpecification;
  return {
    id,
    type: 'line',
    source: 'area-marks',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': byMark(colours), 'line-width': byMark(widths) },
  };
}
