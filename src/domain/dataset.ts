/**
 * The door through which data enters: unknown JSON becomes checked records, or named problems. After it no
 * code asks whether something could be missing.
 */
import * as v from 'valibot';
import { FacetIndex } from './facets';
import { problemsOf, type DataProblem } from './problem';
import { compareProjects, projectOf, type Project } from './project';
import { AreaTree } from './region';
import {
  areasSchema,
  collectionSchema,
  featureSchema,
  handlungsfelderSchema,
  metaSchema,
  roundsSchema,
  type Handlungsfelder,
  type Meta,
  type Round,
} from './schema';

/** What was read from a file: null where nothing of it can be used. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly problems: readonly DataProblem[];
}

/** Projects in list order. A bad record is left out and named; the others stay. */
export function parseProjects(json: unknown, file: string): Parsed<readonly Project[]> {
  const collection = parseWith(collectionSchema, json, file);
  if (collection.value === null) return { value: null, problems: collection.problems };
  const problems: DataProblem[] = [];
  const projects = new Map<string, Project>();
  collection.value.features.forEach((feature, index) => {
    const record = recordName(feature, index);
    const parsed = v.safeParse(featureSchema, feature);
    if (!parsed.success) problems.push(...problemsOf(parsed.issues, file, record));
    else if (projects.has(parsed.output.properties.id)) {
      problems.push({ file, record, field: 'id', value: record, expected: 'an id used once' });
    } else {
      try {
        projects.set(record, projectOf(parsed.output));
      } catch (error) {
        problems.push({ file, record, field: 'places', value: String(error), expected: 'as many as points' });
      }
    }
  });
  return { value: [...projects.values()].sort(compareProjects), problems };
}

export function parseRounds(json: unknown, file: string): Parsed<readonly Round[]> {
  const { value, problems } = parseWith(roundsSchema, json, file);
  return { value: value && value.rounds.toSorted((a, b) => a.year - b.year), problems };
}

export function parseHandlungsfelder(json: unknown, file: string): Parsed<Handlungsfelder> {
  return parseWith(handlungsfelderSchema, json, file);
}

export function parseAreas(json: unknown, file: string): Parsed<AreaTree> {
  const { value, problems } = parseWith(areasSchema, json, file);
  return { value: value && new AreaTree(value.areas), problems };
}

export function parseMeta(json: unknown, file: string): Parsed<Meta> {
  return parseWith(metaSchema, json, file);
}

/** The two collections that a reader can switch between, each with its facet index. */
export interface Collections {
  readonly beispiele: FacetIndex;
  readonly alle: FacetIndex;
}

export function collectionsOf(projects: readonly Project[]): Collections {
  return {
    beispiele: new FacetIndex(projects.filter((project) => project.example)),
    alle: new FacetIndex(projects),
  };
}

function parseWith<const Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  file: string,
): Parsed<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, json);
  return parsed.success
    ? { value: parsed.output, problems: [] }
    : { value: null, problems: problemsOf(parsed.issues, file, null) };
}

/** A name for a record that may be anything: its id, or its place in the file. */
function recordName(feature: unknown, index: number): string {
  const parsed = v.safeParse(v.object({ properties: v.object({ id: v.string() }) }), feature);
  return parsed.success ? parsed.output.properties.id : `features[${index}]`;
}
