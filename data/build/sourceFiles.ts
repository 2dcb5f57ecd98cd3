import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root, so that the command works from any folder. */
export const root = new URL('../../', import.meta.url);

/** What the build reads, relative to the root; the first three are kept by people, the rest is derived. */
export const SOURCE_FILES = {
  projects: 'data/projekte.geojson',
  rounds: 'data/runden.json',
  handlungsfelder: 'data/handlungsfelder.json',
  areas: 'data/basemap/gebiete.json',
  centres: 'data/basemap/ortspunkte.json',
  aliases: 'data/basemap/aliase.json',
  overview: 'data/basemap/uebersicht.topojson',
  detail: 'data/basemap/detail.topojson',
  labels: 'data/basemap/orte.json',
  basemapMeta: 'data/basemap/meta.json',
} as const;

export type SourceName = keyof typeof SOURCE_FILES;
export type SourceTexts = Readonly<Record<SourceName, string>>;

export function readSourceFiles(): SourceTexts {
  const texts = Object.entries(SOURCE_FILES).map(([name, path]) => [
    name,
    readFileSync(fileURLToPath(new URL(path, root)), 'utf8'),
  ]);
  return Object.fromEntries(texts) as SourceTexts;
}
