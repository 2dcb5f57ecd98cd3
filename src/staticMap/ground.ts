/**
 * A page made at build time holds the basemap's outlines beside everything that a script replaces, each part under
 * a name, so that the map before the script and the map after it are drawn from the same ones and neither waits
 * for a file. A part takes fill and stroke from the `use` that refers to it.
 */
import { VIEW_HEIGHT, VIEW_WIDTH, type Outlines } from './outlines';

export function groundId(part: string): string {
  return `grund-${part}`;
}

/** Whether this page holds them. */
export function isGroundInPage(): boolean {
  return typeof document === 'undefined' || document.getElementById(groundId('land')) !== null;
}

/** The parts as SVG elements. */
export function groundPaths(outlines: Outlines): string {
  return Object.entries(outlines)
    .map(([part, d]) => `<path id="${groundId(part)}" vector-effect="non-scaling-stroke" d="${d}"/>`)
    .join('\n');
}

/** For the page itself: takes no room and shows nothing but where it is referred to. */
export function groundInPage(outlines: Outlines): string {
  return `<svg class="ground" viewBox="0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}" width="0" height="0" aria-hidden="true"><defs>${groundPaths(outlines)}</defs></svg>`;
}
