import type { FeatureCollection } from 'geojson';
import type { Map } from 'maplibre-gl';
import { markOf } from '../cartography/areaMarks';
import { areaShapes } from '../cartography/areaShapes';
import type { AreaView } from '../cartography/areaView.svelte';
import type { BasemapLoader } from '../cartography/basemapLoader.svelte';
import { areaFeatures } from './areaLayers';
import { EMPTY, sourceOf } from './sources';

/**
 * Hands the coloured areas and their outlines to their sources. To be called while a component is set up.
 * @param mapOf null while it cannot be drawn on
 */
export function drawAreas(files: BasemapLoader, view: AreaView, mapOf: () => Map | null): void {
  const map = $derived(mapOf());
  const isColoured = $derived(view.colouring !== null);
  const overview = $derived(files.overview && areaShapes(files.overview, view.level));
  const detail = $derived(files.detail && areaShapes(files.detail, view.level));
  const marks = $derived.by((): FeatureCollection => {
    const features = (detail ?? overview ?? []).flatMap(({ code, geometry }) => {
      const mark = markOf(view.marks, code);
      return mark === null ? [] : [{ type: 'Feature' as const, properties: { mark }, geometry }];
    });
    return features.length === 0 ? EMPTY : { type: 'FeatureCollection', features };
  });

  $effect(() => {
    if (!map || !overview) return;
    void sourceOf(map, 'areas').setData(isColoured ? areaFeatures(overview, view.fills) : EMPTY);
  });
  $effect(() => {
    if (!map || !detail) return;
    void sourceOf(map, 'areas-detail').setData(isColoured ? areaFeatures(detail, view.fills) : EMPTY);
  });
  $effect(() => {
    if (map) void sourceOf(map, 'area-marks').setData(marks);
  });
}
