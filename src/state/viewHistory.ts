import type { AtlasState } from './atlas.svelte';
import { FACETS } from '../domain/filter';
import type { View } from './view';
import { formatView, parseView } from './viewUrl';

/**
 * Whether going from one view to the other is a step that Back should undo. Typing, moving the map and
 * changing language or colours are not: a reader would have to press Back dozens of times.
 */
export function isStep(from: View, to: View): boolean {
  return (
    from.collection !== to.collection ||
    from.project !== to.project ||
    from.page !== to.page ||
    from.filter.scheme !== to.filter.scheme ||
    from.filter.near !== to.filter.near ||
    from.filter.outline !== to.filter.outline ||
    FACETS.some((facet) => from.filter[facet] !== to.filter[facet])
  );
}

/** Keeps the address and the view the same. */
export class ViewHistory {
  readonly #atlas: AtlasState;
  readonly #window: Window;
  #written: View;
  #gesture: string | null = null;

  /** Takes the view from the address. */
  constructor(atlas: AtlasState, window: Window) {
    this.#atlas = atlas;
    this.#window = window;
    this.#read();
    this.#written = atlas.view;
  }

  /** Writes a changed view into the address; to be called whenever the view was replaced. */
  write(view: View): void {
    const query = formatView(view);
    const { pathname, search, hash } = this.#window.location;
    if (view === this.#written || query === search.replace(/^\?/, '')) {
      this.#written = view;
      return;
    }
    const address = `${pathname}${query && `?${query}`}${hash}`;
    const { gesture } = this.#atlas;
    const isSameGesture = gesture !== null && gesture === this.#gesture;
    this.#gesture = gesture;
    if (isStep(this.#written, view) && !isSameGesture) this.#window.history.pushState(null, '', address);
    else this.#window.history.replaceState(null, '', address);
    this.#written = view;
  }

  /** Follows Back and Forward. @returns the remover */
  follow(): () => void {
    const onpopstate = () => {
      const before = this.#atlas.view.camera;
      this.#read();
      this.#written = this.#atlas.view;
      const { camera } = this.#atlas.view;
      if (JSON.stringify(camera) !== JSON.stringify(before)) {
        this.#atlas.order(camera === null ? { kind: 'home' } : { kind: 'camera', camera });
      }
    };
    this.#window.addEventListener('popstate', onpopstate);
    return () => this.#window.removeEventListener('popstate', onpopstate);
  }

  #read(): void {
    const { view, problems } = parseView(this.#window.location.search);
    this.#atlas.view = view;
    this.#atlas.gesture = null;
    this.#atlas.addressProblems = problems;
  }
}
