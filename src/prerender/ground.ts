/**
 * The basemap in a file of its own: a hundred pages refer to its parts by name instead of each carrying them. A
 * part takes fill and stroke from the element that refers to it, so the pages' colours apply.
 */
import { createHash } from 'node:crypto';
import { VIEW_HEIGHT, VIEW_WIDTH, type Outlines } from '../staticMap/outlines';

export interface Ground {
  /** Below the atlas; named by its content. */
  readonly path: string;
  readonly text: string;
}

export function groundFile(outlines: Outlines): Ground {
  const paths = Object.entries(outlines).map(
    ([part, d]) => `<path id="${part}" vector-effect="non-scaling-stroke" d="${d}"/>`,
  );
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}">\n${paths.join('\n')}\n</svg>\n`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `assets/grundkarte-${hash}.svg`, text };
}
