import type { Map } from 'maplibre-gl';
import { MediaQuery } from 'svelte/reactivity';
import { MAX_ZOOM } from '../geo/startView';
import type { AreaView } from '../cartography/areaView.svelte';
import type { AtlasState } from '../state/atlas.svelte';
import type { CameraKeeper } from './camera';
import { areaAt, hitAt, onMapEvent, TOLERANCE, type Hit } from './interaction';
import type { ProjectsOnMap } from './projectsOnMap';

/** A little nearer than the zoom at which a cluster falls apart, so that its members stand clear of each other. */
const PARTING_AIR = 0.3;

/** What the reader points at and chooses on the map. */
export class Pointer {
  /** What lies under the mouse. */
  hit = $state.raw<Hit | null>(null);
  /** Where the mouse is, in pixels of the map. */
  pixel = $state.raw<{ readonly x: number; readonly y: number }>({ x: 0, y: 0 });
  /** A tap also sends the events of a mouse, which then would rest on the point for good. */
  readonly #canHover = new MediaQuery('hover: hover');

  constructor(
    readonly atlas: AtlasState,
    readonly areas: AreaView,
  ) {}

  /** @returns the remover */
  listen(map: Map, projects: ProjectsOnMap, keeper: CameraKeeper): () => void {
    const pointAt = (hit: Hit | null) => {
      this.hit = hit;
      const project = hit?.kind === 'project' ? hit.project : null;
      if (this.atlas.hovered !== project) this.atlas.hovered = project;
      map.getCanvas().style.cursor = hit || this.areas.hovered ? 'pointer' : '';
    };
    const pointAtArea = (point: { readonly x: number; readonly y: number }, isFree: boolean) => {
      this.pixel = { x: point.x, y: point.y };
      this.areas.hovered = isFree && this.areas.colouring ? areaAt(map, point) : null;
    };
    const choose = (hit: Hit | null) => {
      if (hit?.kind === 'project') return this.atlas.select(hit.project);
      projects.closeFan();
      if (hit === null) return;
      const parting = projects.open(hit);
      if (parting !== null) keeper.zoomTo(hit.at, Math.min(parting + PARTING_AIR, MAX_ZOOM));
    };
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      this.areas.hovered = null;
      pointAt(null);
      projects.closeFan();
    };
    window.addEventListener('keydown', dismiss);
    const removers = [
      onMapEvent(map, 'zoomstart', () => projects.closeFan()),
      onMapEvent(map, 'zoom', () => projects.follow()),
      onMapEvent(map, 'moveend', () => projects.follow()),
      onMapEvent(map, 'mousemove', ({ point }) => {
        if (!this.#canHover.current || map.isMoving()) return;
        const hit = hitAt(map, point, TOLERANCE.hover);
        pointAtArea(point, hit === null);
        pointAt(hit);
      }),
      onMapEvent(map, 'mouseout', () => {
        this.areas.hovered = null;
        pointAt(null);
      }),
      onMapEvent(map, 'click', ({ point }) => {
        const hit = hitAt(map, point, TOLERANCE.click);
        if (hit === null && this.areas.colouring) this.areas.choose(areaAt(map, point));
        choose(hit);
      }),
      () => window.removeEventListener('keydown', dismiss),
      () => (this.areas.hovered = null),
    ];
    return () => removers.forEach((remove) => remove());
  }
}
