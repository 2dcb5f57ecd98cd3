/** Where the filter looks, and the area that a reader is drawing. */
import type { LayerSpecification } from 'maplibre-gl';
import { SCOPE_TINT, SCOPE_WIDTH } from '../cartography/scopeLook';
import type { Look } from './look';

export function scopeLayers({ palette, isStrong }: Look): LayerSpecification[] {
  const width = isStrong ? SCOPE_WIDTH + 1 : SCOPE_WIDTH;
  return [
    {
      id: 'scope-fill',
      type: 'fill',
      source: 'scope',
      paint: { 'fill-color': palette.accent, 'fill-opacity': SCOPE_TINT, 'fill-antialias': false },
    },
    {
      id: 'scope-line',
      type: 'line',
      source: 'scope',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': width },
    },
    {
      id: 'draw-fill',
      type: 'fill',
      source: 'draw',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.12, 'fill-antialias': false },
    },
    {
      id: 'draw-line',
      type: 'line',
      source: 'draw',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': width, 'line-dasharray': [2, 2] },
    },
    {
      id: 'draw-corner',
      type: 'circle',
      source: 'draw',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': ['case', ['get', 'isFirst'], 8, 5],
        'circle-color': palette.halo,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 2.5,
      },
    },
  ];
}
