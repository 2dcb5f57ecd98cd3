import { createHash } from 'node:crypto';
import type { SiteFile } from './site';

/** A file among the assets, named by its content, as the bundler names its own. */
export function hashedFile(name: string, ending: string, text: string): SiteFile {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { path: `assets/${name}-${hash}.${ending}`, text };
}
