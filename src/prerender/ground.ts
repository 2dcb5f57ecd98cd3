/** The basemap in a file of its own: a hundred pages refer to its parts by name instead of each carrying them. */
import { groundPaths } from '../staticMap/ground';
import { VIEW_HEIGHT, VIEW_WIDTH, type Outlines } from '../staticMap/outlines';
import { hashedFile } from './hashedFile';
import type { SiteFile } from './site';

export function groundFile(outlines: Outlines): SiteFile {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${VIEW_WIDTH} ${VIEW_HEIGHT}">\n${groundPaths(outlines)}\n</svg>\n`;
  return hashedFile('grundkarte', 'svg', text);
}
