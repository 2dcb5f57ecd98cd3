/**
 * The door through which data enters that nobody has checked: unknown JSON becomes checked records, or named problems.
 * After it no code asks whether something could be missing.
 */
import * as v from 'valibot';
import { NEARBY } from './columns';
import { MOST_PROJECTS } from './dataFormat';
import { faultsOf, LONGEST, parseWith, type Parsed } from './parsed';
import type { DataProblem } from './problem';
import { compareProjects, projectOf, type Project } from './project';
import { AreaTree } from './region';
import {
  areasSchema,
  collectionSchema,
  featureSchema,
  handlungsfelderSchema,
  metaSchema,
  municipalitiesSchema,
  roundsSchema,
  type Handlungsfelder,
  type Meta,
  type Municipalities,
  type ProjectFeature,
  type Round,
} from './schema';

export { parseColumns } from './columnsSchema';
export { parseTexts } from './textsSchema';

/** Whole projects in list order. A bad record is left out and named; the others stay. */
export function parseProjects(json: unknown, file: string): Parsed<readonly Project[]> {
  const collection = parseWith(collectionSchema, json, file);
  if (collection.value === null) return { value: null, problems: collection.problems };
  const { features } = collection.value;
  if (features.length > MOST_PROJECTS) {
    const expected = `at most ${MOST_PROJECTS} projects`;
    return {
      value: null,
      problems: [{ file, record: null, field: 'features', value: String(features.length), expected }],
    };
  }
  const problems: DataProblem[] = [];
  const projects = new Map<string, Project>();
  features.forEach((feature, index) => {
    const record = recordName(feature, index);
    const parsed = v.safeParse(featureSchema, feature, { abortEarly: true });
    if (!parsed.success) {
      problems.push(...faultsOf(featureSchema, feature, parsed.issues, file, record));
      return;
    }
    const stray = pointsOf(parsed.output).find((point) => !isNearby(point));
    const repeated = repeatedIn(parsed.output);
    if (stray !== undefined) {
      problems.push({
        file,
        record,
        field: 'geometry.coordinates',
        value: String(stray),
        expected: NEARBY_WORDS,
      });
    } else if (projects.has(record)) {
      problems.push({ file, record, field: 'id', value: record, expected: 'an id used once' });
    } else if (repeated !== null) {
      problems.push({ file, record, ...repeated, expected: 'each value once' });
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
  const parsed = parseWith(roundsSchema, json, file);
  const { value, problems } = distinct(parsed, file, 'rounds', ({ rounds }) =>
    rounds.map(({ year }) => year),
  );
  return { value: value && value.rounds.toSorted((a, b) => a.year - b.year), problems };
}

export function parseHandlungsfelder(json: unknown, file: string): Parsed<Handlungsfelder> {
  const parsed = parseWith(handlungsfelderSchema, json, file);
  return distinct(parsed, file, 'fields', ({ buendnis, programm }) => [
    ...buendnis.fields.map(({ id }) => id),
    ...programm.fields.map(({ id }) => id),
  ]);
}

export function parseAreas(json: unknown, file: string): Parsed<AreaTree> {
  const parsed = parseWith(areasSchema, json, file);
  const { value, problems } = distinct(parsed, file, 'areas', ({ areas }) => areas.map(({ code }) => code));
  const stray = value?.areas.find(({ label }) => !isNearby(label));
  if (stray !== undefined) {
    const problem = {
      file,
      record: stray.code,
      field: 'label',
      value: String(stray.label),
      expected: NEARBY_WORDS,
    };
    return { value: null, problems: [problem] };
  }
  return { value: value && new AreaTree(value.areas), problems };
}

export function parseMunicipalities(json: unknown, file: string): Parsed<Municipalities> {
  const parsed = parseWith(municipalitiesSchema, json, file);
  const { value, problems } = distinct(parsed, file, 'municipalities', ({ municipalities }) =>
    municipalities.map(({ ags }) => ags),
  );
  const stray = value?.municipalities.find(({ position }) => !isNearby(position));
  if (stray !== undefined) {
    const [record, point] = [stray.ags, String(stray.position)];
    return {
      value: null,
      problems: [{ file, record, field: 'position', value: point, expected: NEARBY_WORDS }],
    };
  }
  return { value, problems };
}

export function parseMeta(json: unknown, file: string): Parsed<Meta> {
  const parsed = parseWith(metaSchema, json, file);
  return distinct(parsed, file, 'files', ({ files }) => files.map((entry) => entry.file));
}

const NEARBY_WORDS = 'longitude (5 to 13) and latitude (50 to 56) of a point in or near Lower Saxony';

/** Swapped numbers, metres of another system and 0, 0 would otherwise be drawn where nobody looks. */
function isNearby([longitude, latitude]: readonly [number, number]): boolean {
  const { lon, lat } = NEARBY;
  return longitude >= lon[0] && longitude <= lon[1] && latitude >= lat[0] && latitude <= lat[1];
}

function pointsOf({ geometry }: ProjectFeature): readonly [number, number][] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
}

/** The first list of a record in which a value stands twice: rows and marks are told apart by these. */
function repeatedIn({ properties }: ProjectFeature): { field: string; value: string } | null {
  const { grants, handlungsfelder, zielgruppen } = properties;
  const lists: Record<string, readonly string[]> = {
    'properties.grants': grants.map(({ id }) => id),
    'properties.handlungsfelder.programm': handlungsfelder.programm,
    'properties.handlungsfelder.buendnis': handlungsfelder.buendnis.map(({ id }) => id),
    'properties.zielgruppen': zielgruppen,
  };
  for (const [field, values] of Object.entries(lists)) {
    const value = firstRepeated(values);
    if (value !== undefined) return { field, value };
  }
  return null;
}

/** Refuses a file in which a key stands twice, since its second record would hide the first. */
function distinct<T>(
  parsed: Parsed<T>,
  file: string,
  field: string,
  keysOf: (value: T) => readonly (string | number)[],
): Parsed<T> {
  const repeated = parsed.value === null ? undefined : firstRepeated(keysOf(parsed.value));
  if (repeated === undefined) return parsed;
  const problem = { file, record: null, field, value: String(repeated), expected: 'each key once' };
  return { value: null, problems: [problem] };
}

function firstRepeated<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === values.length
    ? undefined
    : values.find((value, index) => values.indexOf(value) < index);
}

const namedSchema = v.object({
  properties: v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST)) }),
});

/** A name for a record that may be anything: its id, or its place in the file. */
function recordName(feature: unknown, index: number): string {
  const parsed = v.safeParse(namedSchema, feature);
  return parsed.success ? parsed.output.properties.id : `features[${index}]`;
}
