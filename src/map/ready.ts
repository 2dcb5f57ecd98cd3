/**
 * Says on the map's container when the points are really drawn. `idle` alone would also come where the worker
 * never answered; the points themselves have to be found in what was rendered.
 *
 *   data-map-ready="true"   the points of the present filter are drawn; absent while they are not
 *   data-map-points         how many points the filter leaves
 *   kartebereit             bubbling CustomEvent each time the first becomes true; its detail tells where
 *                           things are drawn, for whoever wants to point at them (see ReadyDetail)
 */
import type { Map } from 'maplibre-gl';
import type { Bounds, Position } from '../geo/bounds';
import { onMapEvent } from './interaction';
import { renderedLabels, type RenderedLabel } from './renderedLabels';
import type { LayerId } from '../cartography/layerOrder';

export interface ReadyDetail {
  /** Pixels from the container's upper left corner. */
  readonly project: (position: Position) => readonly [x: number, y: number];
  /** Every label that is drawn now, with its box in the same pixels. */
  readonly labels: () => RenderedLabel[];
}

const DRAWN: LayerId[] = ['points', 'cluster'];

export class ReadySign {
  readonly #removers: (() => void)[];
  #isAnyIn: ((seen: Bounds) => boolean) | null = null;

  constructor(
    readonly map: Map,
    readonly container: HTMLElement,
  ) {
    const check = () => this.#check();
    this.#removers = (['idle', 'moveend', 'sourcedata'] as const).map((type) => onMapEvent(map, type, check));
  }

  /** The points were handed over; from now on they have to be found, as far as any of them can be seen. */
  expect(count: number, isAnyIn: (seen: Bounds) => boolean): void {
    this.#isAnyIn = isAnyIn;
    this.container.dataset.mapPoints = String(count);
    delete this.container.dataset.mapReady;
    this.map.triggerRepaint();
  }

  remove(): void {
    for (const remove of this.#removers) remove();
    delete this.container.dataset.mapReady;
    delete this.container.dataset.mapPoints;
  }

  #check(): void {
    const { map, container } = this;
    if (this.#isAnyIn === null || container.dataset.mapReady) return;
    if (!map.isSourceLoaded('points') || !this.#isDrawn(this.#isAnyIn)) return;
    container.dataset.mapReady = 'true';
    const detail: ReadyDetail = {
      project: ([lon, lat]) => {
        const { x, y } = map.project([lon, lat]);
        return [x, y];
      },
      labels: () => renderedLabels(map),
    };
    container.dispatchEvent(new CustomEvent('kartebereit', { bubbles: true, detail }));
  }

  #isDrawn(isAnyIn: (seen: Bounds) => boolean): boolean {
    return (
      !isAnyIn(this.map.getBounds().toArray()) || this.map.queryRenderedFeatures({ layers: DRAWN }).length > 0
    );
  }
}
