/** What the file of the projects' numbers may hold. */
import * as v from 'valibot';
import { readOr } from './columnReader';
import { ProjectColumns } from './columns';
import { MOST_PROJECTS, SCHEMA_VERSION } from './dataFormat';
import { parseWith, type Parsed } from './parsed';
import { placeSchema } from './schema';
import {
  AMOUNT_KINDS,
  BUENDNIS_FELDER,
  GRANT_STATUS,
  PRECISIONS,
  PROGRAMM_FELDER,
  TRAEGER_ARTEN,
  ZIELGRUPPEN,
} from './vocabulary';

/** The file names its words, so that a page of another version never takes one for another. */
const codesSchema = v.strictObject({
  traeger: v.array(v.picklist(TRAEGER_ARTEN)),
  programm: v.array(v.picklist(PROGRAMM_FELDER)),
  buendnis: v.array(v.picklist(BUENDNIS_FELDER)),
  zielgruppen: v.array(v.picklist(ZIELGRUPPEN)),
  precision: v.array(v.picklist(PRECISIONS)),
  amountKind: v.array(v.picklist(AMOUNT_KINDS)),
  status: v.array(v.picklist(GRANT_STATUS)),
});

/** The columns themselves are checked by columnOf: a schema would make an object of each number. */
const columnsSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  projects: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PROJECTS)),
  /** How many records a file of whole records holds. */
  chunk: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  codes: codesSchema,
  ags: v.pipe(v.array(placeSchema.entries.ags), v.maxLength(65_536)),
  example: v.unknown(),
  traeger: v.unknown(),
  programm: v.unknown(),
  buendnis: v.unknown(),
  zielgruppen: v.unknown(),
  places: v.object({
    of: v.unknown(),
    lon: v.unknown(),
    lat: v.unknown(),
    precision: v.unknown(),
    ags: v.unknown(),
  }),
  grants: v.object({
    of: v.unknown(),
    year: v.unknown(),
    amount: v.unknown(),
    amountKind: v.unknown(),
    status: v.unknown(),
  }),
});
export type ColumnsFile = v.InferOutput<typeof columnsSchema>;

/** A file with one value too many, too few or out of range is refused as a whole: its rows would shift. */
export function parseColumns(json: unknown, file: string): Parsed<ProjectColumns> {
  const { value, problems } = parseWith(columnsSchema, json, file);
  return value === null ? { value, problems } : readOr(file, () => new ProjectColumns(value));
}
