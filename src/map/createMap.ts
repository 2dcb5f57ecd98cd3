/** The one map of the page: how it may be moved, and what is in it before any data. */
import { Map } from 'maplibre-gl';
import type { Messages } from '../i18n/i18n.svelte';
import type { Camera } from '../state/view';
import { MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM, START_BOUNDS, startPadding, type Padding } from '../geo/startView';
import { fontsReady } from './fonts';
import { addSources } from './sources';
import { installWorker } from './worker';

interface MapStart {
  readonly container: HTMLElement;
  /** null for the whole Land. */
  readonly camera: Camera | null;
  readonly covered: Padding;
  readonly messages: Messages['map'];
  /** What to tell a reader who scrolls over a map that leaves scrolling to the page; null for a map that takes it. */
  readonly gestures: Messages['embed']['gestures'] | null;
}

/** @throws where WebGL 2 cannot be had */
export function createMap({ container, camera, covered, messages, gestures }: MapStart): Map {
  installWorker();
  const [southWest, northEast] = START_BOUNDS;
  const { clientWidth: width, clientHeight: height } = container;
  const start = camera
    ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
    : {
        bounds: [...southWest, ...northEast] as [number, number, number, number],
        fitBoundsOptions: { padding: startPadding({ width, height }, covered) },
      };
  const map = new Map({
    container,
    ...start,
    style: { version: 8, sources: {}, layers: [] },
    cooperativeGestures: gestures !== null,
    locale: {
      'Map.Title': messages.canvas,
      ...(gestures && {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': gestures.mobile,
      }),
    },
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxBounds: MAX_BOUNDS.flat() as [number, number, number, number],
    maxPitch: 0,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Waits for what may only come once, `load` and the faces of the labels, and adds the empty sources. */
export async function furnish(map: Map): Promise<void> {
  await Promise.all([map.once('load'), fontsReady()]);
  addSources(map);
}
