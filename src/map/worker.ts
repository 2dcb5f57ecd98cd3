/**
 * MapLibre does its tiling and placing of labels in a worker whose address a bundler cannot see by itself.
 * Without this line the built page shows an empty map. `?worker&url` makes a real .js file of it, which every
 * web server sends with the right type.
 */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { trustScriptUrl } from './trustedTypes';

/** Has to run before the first map. */
export function installWorker(): void {
  trustScriptUrl(workerUrl);
  setWorkerUrl(workerUrl);
}
