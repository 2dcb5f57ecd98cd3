/** What the file of the projects' texts may hold. */
import * as v from 'valibot';
import { ColumnFault, readOr } from './columnReader';
import type { ProjectColumns } from './columns';
import { SCHEMA_VERSION } from './dataFormat';
import { parseWith, type Parsed } from './parsed';
import { isoDate, LONGEST_TEXT, READABLE, slug, webAddress } from './schema';
import { NO_TEXT, ProjectTexts } from './texts';

const textsSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  pool: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(4_000_000)),
  id: v.unknown(),
  title: v.unknown(),
  shortTitle: v.unknown(),
  traeger: v.unknown(),
  summary: v.object({ de: v.unknown(), en: v.unknown() }),
  /** Of each source once; then which of them each project and each grant names. */
  source: v.object({ url: v.unknown(), publisher: v.unknown(), says: v.unknown(), date: v.unknown() }),
  sources: v.object({ of: v.unknown(), source: v.unknown() }),
  places: v.object({ name: v.unknown(), street: v.unknown(), postcode: v.unknown() }),
  /** One entry a field of the alliance that a project has. */
  buendnis: v.object({ evidence: v.unknown(), derivedFrom: v.unknown() }),
  grants: v.object({ title: v.unknown(), sources: v.object({ of: v.unknown(), source: v.unknown() }) }),
});
export type TextsFile = v.InferOutput<typeof textsSchema>;

/** Checked without the schema, which would make objects of each text. */
function checkPool(values: readonly unknown[]): void {
  const bad = values.findIndex(
    (value, index) =>
      typeof value !== 'string' ||
      value.length > LONGEST_TEXT ||
      (index === NO_TEXT) !== (value === '') ||
      !READABLE.test(value),
  );
  if (bad === NO_TEXT) throw new ColumnFault('pool.0', values[0], 'an empty text');
  if (bad > 0) throw new ColumnFault(`pool.${bad}`, values[bad], `text of 1 to ${LONGEST_TEXT} characters`);
}

function checkIds(values: unknown, length: number): void {
  if (!Array.isArray(values) || values.length !== length)
    throw new ColumnFault('id', values, `a list of ${length} ids`);
  const bad = values.findIndex((value) => !v.is(slug, value));
  if (bad >= 0) throw new ColumnFault(`id.${bad}`, values[bad], 'lower-case letters, digits and hyphens');
  const ids = values as string[];
  if (new Set(ids).size === ids.length) return;
  const seen = new Set<string>();
  const again = ids.findIndex((id) => seen.size === seen.add(id).size);
  throw new ColumnFault(`id.${again}`, ids[again], 'an id used once');
}

/** @param refs each one a place in the pool */
function checkEach(
  refs: unknown,
  pool: readonly string[],
  schema: v.GenericSchema,
  field: string,
  expected: string,
): void {
  const texts = (refs as readonly number[]).map((ref) => pool[ref]);
  const bad = texts.findIndex((text) => !v.is(schema, text));
  if (bad >= 0) throw new ColumnFault(`${field}.${bad}`, texts[bad], expected);
}

export function parseTexts(json: unknown, file: string, columns: ProjectColumns): Parsed<ProjectTexts> {
  const { value, problems } = parseWith(textsSchema, json, file);
  if (value === null) return { value, problems };
  return readOr(file, () => {
    checkPool(value.pool);
    checkIds(value.id, columns.count);
    const texts = new ProjectTexts(value, columns);
    checkEach(value.source.url, texts.pool, webAddress, 'source.url', 'an http(s) address');
    checkEach(value.source.date, texts.pool, v.union([isoDate, v.literal('')]), 'source.date', 'a date');
    return texts;
  });
}
