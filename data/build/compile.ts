/**
 * The data build without its files: texts in, published texts or problems out. The same texts give the same
 * bytes, so that a change of the output is a change of the data.
 */
import * as v from 'valibot';
import { SCHEMA_VERSION } from '../../src/domain/dataFormat';
import { problemsOf } from '../../src/domain/parsed';
import type { DataProblem } from '../../src/domain/problem';
import {
  areaSchema,
  handlungsfelderSchema,
  roundsSchema,
  type Municipalities,
  type ProjectFeature,
} from '../../src/domain/schema';
import { CHECKSUMS_FILE } from '../../src/state/checksums';
import { boundariesOf, type DetailTopology } from './boundaries';
import { checkHandlungsfelder, checkRounds } from './checkLists';
import { checkPlaces, pointsOf, type Aliases } from './checkPlaces';
import { checkProjects, readProjects } from './checkProjects';
import { checksumsText } from './checksums';
import { deriveFields } from './deriveFields';
import { jsonSchemas } from './jsonSchemas';
import { basemapMetaSchema, metaOf } from './meta';
import { municipalitiesOf, type Centres } from './municipalities';
import { projectColumns } from './projectColumns';
import { collectionText } from './collectionText';
import { projectsCsv } from './projectsCsv';
import { publishedAreas, rounded } from './publishedAreas';
import { readJson } from './readJson';
import { SOURCE_FILES, type SourceName, type SourceTexts } from './sourceFiles';

/** Published file name → text; empty where there is a problem. */
export interface Compiled {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly DataProblem[];
}

// The other keys of an area (`verified`) are the derivation's own.
const basemapAreasSchema = v.array(v.object(areaSchema.entries));

export function compile(texts: SourceTexts): Compiled {
  const problems: DataProblem[] = [];
  const json = (name: SourceName): unknown => {
    const read = readJson(texts[name], SOURCE_FILES[name]);
    if ('json' in read) return read.json;
    problems.push(read.problem);
    return undefined;
  };
  const read = <const S extends v.GenericSchema>(name: SourceName, schema: S): v.InferOutput<S> | null => {
    const input = json(name);
    if (input === undefined) return null;
    const parsed = v.safeParse(schema, input);
    if (parsed.success) return parsed.output;
    problems.push(...problemsOf(parsed.issues, SOURCE_FILES[name], null));
    return null;
  };

  const rounds = read('rounds', roundsSchema);
  const handlungsfelder = read('handlungsfelder', handlungsfelderSchema);
  const areas = read('areas', basemapAreasSchema);
  const basemap = read('basemapMeta', basemapMetaSchema);
  const centres = json('centres') as Centres | undefined;
  const aliases = json('aliases') as Aliases | undefined;
  const detail = json('detail') as DetailTopology | undefined;
  const collection = json('projects');
  const { projects, problems: refused } =
    collection === undefined
      ? { projects: [], problems: [] }
      : readProjects(collection, SOURCE_FILES.projects);
  problems.push(...refused);

  if (rounds) {
    problems.push(...checkRounds(rounds.rounds, SOURCE_FILES.rounds));
    const years = new Set(rounds.rounds.map(({ year }) => year));
    problems.push(...checkProjects(projects, years, SOURCE_FILES.projects));
  }
  if (handlungsfelder) problems.push(...checkHandlungsfelder(handlungsfelder, SOURCE_FILES.handlungsfelder));
  if (areas && aliases && detail) {
    const boundaries = boundariesOf(detail, areas);
    problems.push(
      ...projects.flatMap((project) => checkPlaces(project, boundaries, aliases, SOURCE_FILES.projects)),
    );
  }
  if (problems.length > 0 || !rounds || !handlungsfelder || !areas || !centres || !basemap)
    return { files: {}, problems };

  const sortedRounds = rounds.rounds.toSorted((a, b) => a.year - b.year);
  const features = projects.map((project) => roundedPoints(deriveFields(project, handlungsfelder.crosswalk)));
  const data: Record<string, string> = {
    'projekte.geojson': collectionText(features),
    ...projectColumns(features),
    'projekte.csv': projectsCsv(features, areas),
    'runden.json': `${JSON.stringify({ ...rounds, rounds: sortedRounds })}\n`,
    'handlungsfelder.json': `${JSON.stringify(handlungsfelder)}\n`,
    'gebiete.json': `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, areas: publishedAreas(areas, projects) })}\n`,
    'gemeinden.json': `${JSON.stringify({
      schemaVersion: SCHEMA_VERSION,
      populationAsOf: basemap.populationAsOf,
      municipalities: municipalitiesOf(areas, centres),
    } satisfies Municipalities)}\n`,
    'regionen.topojson': texts.overview,
    'detail.topojson': texts.detail,
    'orte.json': texts.labels,
  };
  const meta = metaOf(projects, sortedRounds, basemap, data);
  const files = { ...data, 'meta.json': `${JSON.stringify(meta)}\n`, ...jsonSchemas() };
  return { files: { ...files, [CHECKSUMS_FILE]: checksumsText(files) }, problems: [] };
}

function roundedPoints(feature: ProjectFeature): ProjectFeature {
  const points = pointsOf(feature).map(rounded);
  return points.length === 1 && feature.geometry.type === 'Point'
    ? { ...feature, geometry: { type: 'Point', coordinates: points[0]! } }
    : { ...feature, geometry: { type: 'MultiPoint', coordinates: points } };
}
