/**
 * Drawing an area: corners by click, tap or key. By keyboard the map moves under a cross in its middle, so that
 * nobody has to steer a pointer; while that goes on the map's other keys and clicks mean nothing else.
 */
import type { FeatureCollection } from 'geojson';
import type { Map } from 'maplibre-gl';
import type { Position } from '../geo/bounds';
import { onMapEvent } from './interaction';

/** Pixels that an arrow key moves the map; with the shift key for the fine. */
const STEP = 48;
const FINE_STEP = 6;
/** Pixels within which a click means the corner that is there. */
const CATCH = 16;
const LEAST_CORNERS = 3;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What happened, to be said. */
export type DrawEvent = 'set' | 'removed' | 'too-few' | 'too-many' | 'done' | 'cancelled';

export interface DrawOptions {
  readonly mostCorners: number;
  ontell: (event: DrawEvent, corners: number) => void;
  onfinish: (corners: readonly Position[]) => void;
  oncancel: () => void;
}

export class DrawArea {
  corners = $state.raw<readonly Position[]>([]);
  /** The reader works by keyboard: the cross is shown. */
  usesKeys = $state(false);
  /** Where the pointer is, for the line that follows it. */
  pointer = $state.raw<Position | null>(null);

  constructor(
    readonly map: Map,
    readonly options: DrawOptions,
  ) {}

  /** @returns the remover */
  listen(): () => void {
    const { map } = this;
    const container = map.getCanvasContainer();
    const keys = (event: KeyboardEvent) => this.#key(event);
    // Before the map's own listeners, which would move it by other steps, and before those of the areas.
    container.addEventListener('keydown', keys, { capture: true });
    map.doubleClickZoom.disable();
    map.getCanvas().style.cursor = 'crosshair';
    const removers = [
      onMapEvent(map, 'click', ({ lngLat, originalEvent }) => {
        this.usesKeys = false;
        // The second click of a double one closes what the first one set.
        if (originalEvent.detail > 1) this.finish();
        else this.setCorner([lngLat.lng, lngLat.lat]);
      }),
      onMapEvent(map, 'mousemove', ({ lngLat }) => {
        this.pointer = [lngLat.lng, lngLat.lat];
      }),
      onMapEvent(map, 'mouseout', () => (this.pointer = null)),
      onMapEvent(map, 'move', () => {
        if (this.usesKeys) this.pointer = this.#middle;
      }),
      () => container.removeEventListener('keydown', keys, { capture: true }),
      () => map.doubleClickZoom.enable(),
      () => (map.getCanvas().style.cursor = ''),
    ];
    return () => removers.forEach((remove) => remove());
  }

  /** Sets a corner, or closes the area where the first corner is meant. */
  setCorner(at: Position): void {
    const [first] = this.corners;
    if (first && this.corners.length >= LEAST_CORNERS && this.#isClose(first, at)) return this.finish();
    if (this.corners.length >= this.options.mostCorners) return this.#tell('too-many');
    this.corners = [...this.corners, at];
    this.#tell('set');
  }

  undo(): void {
    if (this.corners.length === 0) return;
    this.corners = this.corners.slice(0, -1);
    this.#tell('removed');
  }

  finish(): void {
    if (this.corners.length < LEAST_CORNERS) return this.#tell('too-few');
    this.#tell('done');
    this.options.onfinish(this.corners);
  }

  cancel(): void {
    this.#tell('cancelled');
    this.options.oncancel();
  }

  #tell(event: DrawEvent): void {
    this.options.ontell(event, this.corners.length);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const take = () => {
      event.preventDefault();
      event.stopPropagation();
      this.usesKeys = true;
      this.pointer = this.#middle;
    };
    if (arrow) {
      take();
      const step = event.shiftKey ? FINE_STEP : STEP;
      this.map.panBy([arrow[0] * step, arrow[1] * step], { duration: 0 });
    } else if (event.key === 'Enter' || event.key === ' ') {
      take();
      this.setCorner(this.#middle);
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      take();
      this.undo();
    } else if (event.key === 'Escape') {
      take();
      this.cancel();
    } else if (event.key === 'f' || event.key === 'F') {
      take();
      this.finish();
    }
  }

  get #middle(): Position {
    const { lng, lat } = this.map.getCenter();
    return [lng, lat];
  }

  #isClose(a: Position, b: Position): boolean {
    const [from, to] = [a, b].map(([lon, lat]) => this.map.project([lon, lat]));
    return Math.hypot(from!.x - to!.x, from!.y - to!.y) <= CATCH;
  }
}

/** What is drawn of an unfinished area: its corners, the line through them on to the pointer, and its ground. */
export function drawFeatures(corners: readonly Position[], pointer: Position | null): FeatureCollection {
  const path = [...corners, ...(pointer && corners.length > 0 ? [pointer] : [])].map(([lon, lat]) => [
    lon,
    lat,
  ]);
  const [first] = path;
  const features: FeatureCollection['features'] = [];
  const add = (geometry: FeatureCollection['features'][number]['geometry'], properties = {}) =>
    features.push({ type: 'Feature', properties, geometry });
  if (first && path.length >= LEAST_CORNERS) {
    add({ type: 'Polygon', coordinates: [[...path, first]] });
    add({ type: 'LineString', coordinates: [...path, first] });
  } else if (path.length === 2) add({ type: 'LineString', coordinates: path });
  corners.forEach(([lon, lat], index) =>
    add(
      { type: 'Point', coordinates: [lon, lat] },
      { isFirst: index === 0 && corners.length >= LEAST_CORNERS },
    ),
  );
  return { type: 'FeatureCollection', features };
}
