/**
 * The camera belongs to the map. Orders go in, and where it comes to stand is reported; the start view is
 * reported as null, and stays the start view when the page changes its size.
 */
import type { Map } from 'maplibre-gl';
import { boundsOfPoints, type Bounds, type Position } from '../geo/bounds';
import {
  NO_PADDING,
  START_BOUNDS,
  startPadding,
  usablePadding,
  type Padding,
  type Size,
} from '../geo/startView';
import type { CameraCommand } from '../state/atlas.svelte';
import type { Camera } from '../state/view';
import { roundedCamera } from '../state/viewUrl';
import { onMapEvent } from './interaction';
import { DETAIL_ZOOM } from '../cartography/zooms';

/** A point this close to the edge counts as hidden: half of its symbol would be cut off. */
const EDGE = 24;
/** Several points are never shown nearer than this, so that the reader still sees where they are. */
const FIT_ZOOM = DETAIL_ZOOM + 1;

/** Whether a pixel lies in the part of the map that is seen. */
export function isInSight(
  { x, y }: { x: number; y: number },
  { width, height }: Size,
  covered: Padding,
): boolean {
  const { top, right, bottom, left } = usablePadding(covered, height);
  return x >= left + EDGE && x <= width - right - EDGE && y >= top + EDGE && y <= height - bottom - EDGE;
}

export class CameraKeeper {
  #isHome: boolean;
  #covered = NO_PADDING;
  readonly #removers: (() => void)[];

  constructor(
    readonly map: Map,
    start: Camera | null,
    report: (camera: Camera | null) => void,
  ) {
    this.#isHome = start === null;
    this.#removers = [
      // Only what the reader does himself ends the start view; our own fitting does not.
      onMapEvent(map, 'movestart', ({ originalEvent }) => {
        if (originalEvent) this.#isHome = false;
      }),
      onMapEvent(map, 'moveend', () => {
        const { lat, lng } = map.getCenter();
        report(this.#isHome ? null : roundedCamera(map.getZoom(), lat, lng));
      }),
      onMapEvent(map, 'resize', () => {
        if (this.#isHome) this.#fitStart(false);
      }),
    ];
  }

  /** Says what is covered from now on; the start view moves out from under it. */
  cover(covered: Padding): void {
    if (JSON.stringify(covered) === JSON.stringify(this.#covered)) return;
    this.#covered = covered;
    if (this.#isHome) this.#fitStart(true);
  }

  carryOut(command: CameraCommand): void {
    switch (command.kind) {
      case 'home':
        this.home();
        break;
      case 'camera': {
        const { zoom, lat, lon } = command.camera;
        this.#isHome = false;
        this.map.easeTo({ center: [lon, lat], zoom });
        break;
      }
    }
  }

  home(): void {
    this.#isHome = true;
    this.#fitStart(true);
  }

  fit([southWest, northEast]: Bounds): void {
    this.#isHome = false;
    this.map.fitBounds([...southWest, ...northEast] as [number, number, number, number], {
      padding: this.#around(60),
      maxZoom: FIT_ZOOM,
    });
  }

  zoomBy(step: number): void {
    this.#isHome = false;
    this.map.easeTo({ zoom: this.map.getZoom() + step, offset: this.#offset() });
  }

  zoomTo(center: Position, zoom: number): void {
    this.#isHome = false;
    this.map.easeTo({ center: [...center], zoom, offset: this.#offset() });
  }

  /** Moves only where none of the points can be seen, and never changes the zoom for a single one. */
  reveal(points: readonly Position[]): void {
    // The start view shows the whole Land, whatever covers the rest of the map.
    if (this.#isHome || points.length === 0 || points.some((point) => this.isVisible(point))) return;
    const [first] = points;
    const bounds = boundsOfPoints(points);
    if (points.length > 1 && bounds) this.fit(bounds);
    else {
      this.#isHome = false;
      this.map.easeTo({ center: [...first!], offset: this.#offset() });
    }
  }

  isVisible([lon, lat]: Position): boolean {
    return isInSight(this.map.project([lon, lat]), this.#size, this.#covered);
  }

  remove(): void {
    for (const remove of this.#removers) remove();
  }

  #fitStart(isAnimated: boolean): void {
    if (this.#size.width === 0) return;
    const [southWest, northEast] = START_BOUNDS;
    this.map.fitBounds([...southWest, ...northEast] as [number, number, number, number], {
      padding: startPadding(this.#size, this.#covered),
      animate: isAnimated,
    });
  }

  get #size(): Size {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    return { width, height };
  }

  #around(air: number): Padding {
    const { top, right, bottom, left } = usablePadding(this.#covered, this.#size.height);
    return { top: top + air, right: right + air, bottom: bottom + air, left: left + air };
  }

  /** From the middle of the map to the middle of what is seen of it. */
  #offset(): [number, number] {
    const { top, right, bottom, left } = usablePadding(this.#covered, this.#size.height);
    return [(left - right) / 2, (top - bottom) / 2];
  }
}
