import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { SCHEMA_VERSION } from '../../src/domain/dataFormat';
import type { Meta, ProjectFeature, Round } from '../../src/domain/schema';

/** When the facts were last compiled; raise it with every round that is added. */
export const DATA_DATE = '2026-11';

const basemapSourceSchema = v.object({
  title: v.string(),
  publisher: v.string(),
  licence: v.string(),
  attribution: v.string(),
});

/** What the build needs of `data/basemap/meta.json`. */
export const basemapMetaSchema = v.object({
  boundariesAsOf: v.string(),
  boundariesSource: v.string(),
  populationAsOf: v.string(),
  areaAsOf: v.string(),
  sources: v.object({
    vg250: basemapSourceSchema,
    naturalEarth: basemapSourceSchema,
    geonames: basemapSourceSchema,
    destatis: basemapSourceSchema,
    gemeindeverzeichnis: basemapSourceSchema,
  }),
});
export type BasemapMeta = v.InferOutput<typeof basemapMetaSchema>;

type FileMeta = Meta['files'][number];

export function metaOf(
  projects: readonly ProjectFeature[],
  rounds: readonly Round[],
  basemap: BasemapMeta,
  files: Readonly<Record<string, string>>,
): Meta {
  return {
    schemaVersion: SCHEMA_VERSION,
    dataDate: DATA_DATE,
    version: versionOf(files),
    counts: countsOf(projects, rounds),
    files: fileMetas(basemap),
  };
}

export function countsOf(projects: readonly ProjectFeature[], rounds: readonly Round[]): Meta['counts'] {
  const grants = projects.flatMap(({ properties }) => properties.grants);
  return {
    projects: projects.length,
    examples: projects.filter(({ properties }) => properties.example).length,
    grants: grants.length,
    amounts: grants.filter(({ amount }) => amount !== null).length,
    confirmed: grants.filter(({ status }) => status === 'belegt').length,
    rounds: rounds.length,
    selected: rounds.reduce((sum, { selected }) => sum + (selected ?? 0), 0),
  };
}

/** The same data give the same twelve digits, whenever and wherever they are built. */
export function versionOf(files: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(files).sort()) hash.update(`${name}\n${files[name]}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** One entry a file, in German as the page prints it. */
function fileMetas(basemap: BasemapMeta): FileMeta[] {
  const { sources, boundariesAsOf, boundariesSource, populationAsOf, areaAsOf } = basemap;
  const ours = (file: string, source: string): FileMeta => ({
    file,
    source,
    publisher: 'Quartiersatlas Niedersachsen',
    date: DATA_DATE,
    licence: 'CC BY 4.0',
    attribution: '© Quartiersatlas Niedersachsen, CC BY 4.0',
    changes: null,
  });
  const theirs = (
    file: string,
    from: readonly (keyof BasemapMeta['sources'])[],
    date: string,
    changes: string,
  ): FileMeta => {
    const joined = (field: 'title' | 'publisher' | 'licence' | 'attribution'): string =>
      [...new Set(from.map((name) => sources[name][field]))].join('; ');
    return {
      file,
      source: joined('title'),
      publisher: joined('publisher'),
      date,
      licence: joined('licence'),
      attribution: joined('attribution'),
      changes,
    };
  };

  const borders = `Grenzen ${boundariesSource}, Gebietsstand ${boundariesAsOf}`;
  const land = 'nur Landflächen, auf den heutigen Gebietsstand zusammengefasst, vereinfacht';
  return [
    ours('projekte.geojson', 'Tatsachen aus öffentlichen Seiten; jede Angabe nennt ihre Quelle'),
    ours('projekte.csv', 'Auszug aus projekte.geojson als Tabelle, eine Zeile je Projekt'),
    ours('runden.json', 'Tatsachen aus öffentlichen Seiten; jede Runde nennt ihre Quellen'),
    ours('handlungsfelder.json', 'Handlungsfelder laut den genannten Quellen; Zuordnung vom Quartiersatlas'),
    theirs(
      'gebiete.json',
      ['vg250', 'gemeindeverzeichnis', 'destatis'],
      `${borders}, Einwohner ${populationAsOf}, Fläche ${areaAsOf}`,
      'Namen gekürzt, Einwohner der Gemeinden und Fläche der Kreise nach oben summiert, Beschriftungspunkte berechnet oder von Hand gesetzt',
    ),
    theirs(
      'gemeinden.json',
      ['gemeindeverzeichnis', 'geonames', 'vg250'],
      `Einwohner ${populationAsOf}, Gebietsstand ${boundariesAsOf}`,
      'Einwohner auf den heutigen Gebietsstand summiert; Punkt ist die Ortsmitte, wo keine bekannt ist ein Punkt in der Mitte der Fläche',
    ),
    theirs('regionen.topojson', ['vg250', 'naturalEarth'], borders, `${land} (300 m)`),
    theirs('detail.topojson', ['vg250', 'naturalEarth'], borders, `${land} (100 m)`),
    theirs(
      'orte.json',
      ['geonames'],
      'ohne Datum',
      'Orte ausgewählt, Namen gekürzt, nach Einwohnern gereiht',
    ),
  ];
}
