import type { Source } from '../domain/schema';

/** Sources that belong to one row or subject of a chart. */
export interface SourceGroup {
  readonly label: string | null;
  readonly sources: readonly ChartSource[];
}

export interface ChartSource {
  /** null where a source has no page of its own, such as a file under a licence. */
  readonly url: string | null;
  readonly publisher: string;
  /** What the page says, in our words. */
  readonly says: string | null;
}

/** Each page once, in the order of its first mention. */
export function distinctSources(sources: readonly Source[]): ChartSource[] {
  const byUrl = new Map<string, ChartSource>();
  for (const { url, publisher, says } of sources) {
    if (!byUrl.has(url)) byUrl.set(url, { url, publisher, says });
  }
  return [...byUrl.values()];
}
