import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  areasSchema,
  collectionSchema,
  featureSchema,
  handlungsfelderSchema,
  metaSchema,
  municipalitiesSchema,
  roundsSchema,
} from '../../src/domain/schema';

const projectsSchema = v.strictObject({ ...collectionSchema.entries, features: v.array(featureSchema) });

const SCHEMAS = {
  projekte: projectsSchema,
  runden: roundsSchema,
  handlungsfelder: handlungsfelderSchema,
  gebiete: areasSchema,
  gemeinden: municipalitiesSchema,
  meta: metaSchema,
} as const;

/** JSON Schema (draft 7) of each published file, by file name. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `schema/${name}.schema.json`,
      // JSON has no other numbers than finite ones.
      `${JSON.stringify(toJsonSchema(schema, { ignoreActions: ['finite'] }), null, 2)}\n`,
    ]),
  );
}
