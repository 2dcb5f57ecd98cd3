import type { Map } from 'maplibre-gl';
import { onMapEvent } from './interaction';

export type MapFailure = 'webgl' | 'context-lost';

/** A context that comes back by itself within this time was never missed. */
const PATIENCE_MS = 4000;

interface ContextEvents {
  /** The map holds nothing now and must not be asked for anything. */
  readonly onlost: () => void;
  /** MapLibre has put everything back but feature-state. */
  readonly onrestored: () => void;
  readonly ongone: () => void;
}

/** Follows the graphics context, which a browser may take away at any time. @returns the remover */
export function watchContext(map: Map, { onlost, onrestored, ongone }: ContextEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const removers = [
    onMapEvent(map, 'webglcontextlost', () => {
      clearTimeout(timer);
      timer = setTimeout(ongone, PATIENCE_MS);
      onlost();
    }),
    onMapEvent(map, 'webglcontextrestored', () => {
      clearTimeout(timer);
      void map.once('idle').then(onrestored);
    }),
    () => clearTimeout(timer),
  ];
  return () => removers.forEach((remove) => remove());
}
