import type { Map } from 'maplibre-gl';
import type { Choice } from '../domain/filter';
import type { ProjectSummary } from '../domain/project';
import type { AreaTree } from '../domain/region';
import type { Messages } from '../i18n/i18n.svelte';
import { detailFeatures, overviewFeatures } from '../cartography/basemap';
import type { BasemapLoader } from '../cartography/basemapLoader.svelte';
import { choiceFeatures, chosenAreas, needsDetail, type ChosenAreas } from '../cartography/choice';
import { gapAreas, gapFeatures } from '../cartography/gaps';
import { labelFeatures, placeFeatures, townsOf } from '../cartography/labels';
import { sourceOf } from './sources';
import type { DetailTopology, OverviewTopology } from '../cartography/topology';
import { DETAIL_FETCH_ZOOM } from '../cartography/zooms';

interface BasemapInputs {
  /** null while it cannot be drawn on. */
  readonly map: Map | null;
  readonly zoom: number;
  readonly region: Choice;
  readonly areas: AreaTree | null;
  /** That pass the filter. */
  readonly projects: readonly ProjectSummary[];
  readonly messages: Messages['map'];
  /** AGS of the Gemeinden that are white spots; null where none are to be shown. */
  readonly gaps: ReadonlySet<string> | null;
}

/** What follows from the files and the region filter. */
export class DrawnBasemap {
  /** The detail is to be seen, so that the overview can give way. */
  hasDetail = $state(false);
  /** The finest that is there; null where a choice needs finer ones. */
  readonly boundaries: OverviewTopology | DetailTopology | null;
  /** null where no area is chosen, or its boundaries are not there yet. */
  readonly chosen: ChosenAreas | null;

  /**
   * Hands each file to its source, as soon as both are there. To be called while a component is set up.
   * @param inputs read anew whenever they change
   */
  constructor(loader: BasemapLoader, inputs: () => BasemapInputs) {
    const map = $derived(inputs().map);
    const region = $derived(inputs().region);
    const areas = $derived(inputs().areas);
    const projects = $derived(inputs().projects);
    const messages = $derived(inputs().messages);
    const gaps = $derived(inputs().gaps);
    const wantsDetail = $derived(inputs().zoom >= DETAIL_FETCH_ZOOM || needsDetail(region) || gaps !== null);
    this.boundaries = $derived(loader.detail ?? (needsDetail(region) ? null : loader.overview));
    this.chosen = $derived(this.boundaries && chosenAreas(this.boundaries, region));

    $effect(() => {
      if (wantsDetail) void loader.wantDetail();
    });
    $effect(() => {
      if (map && loader.overview) void sourceOf(map, 'overview').setData(overviewFeatures(loader.overview));
    });
    $effect(() => {
      if (!map || !loader.detail) return;
      void sourceOf(map, 'detail').setData(detailFeatures(loader.detail));
      void map.once('idle').then(() => (this.hasDetail = true));
    });
    $effect(() => {
      if (map) void sourceOf(map, 'places').setData(placeFeatures(loader.places, townsOf(projects)));
    });
    $effect(() => {
      if (map) void sourceOf(map, 'labels').setData(labelFeatures(areas, messages));
    });
    $effect(() => {
      if (map) void sourceOf(map, 'choice').setData(choiceFeatures(this.chosen));
    });
    $effect(() => {
      if (map)
        void sourceOf(map, 'gaps').setData(
          gapFeatures(loader.detail && gaps && gapAreas(loader.detail, gaps)),
        );
    });
  }
}
