/**
 * Whatever stands in the file: nothing is thrown, everything refused is named, and what is accepted fits the
 * published JSON Schema, which another program checks.
 */
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../data/build/jsonSchemas';
import {
  parseAreas,
  parseHandlungsfelder,
  parseMeta,
  parseProjects,
  parseRounds,
} from '../../../src/domain/dataset';
import { describeProblem, type DataProblem } from '../../../src/domain/problem';
import { feature, grant, place } from '../../fixtures/projects';

const RUNS = { numRuns: 10_000 };
const TIMEOUT = 120_000;
const FILE = 'projekte.geojson';

const isValid = new Ajv().compile(
  JSON.parse(jsonSchemas()['schema/projekte.schema.json']!) as Record<string, unknown>,
);

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', schemaVersion: 1, features });

/** A record in which every field of the schema is filled. */
function fullFeature() {
  const full = feature({
    id: 'voll',
    example: true,
    website: 'https://beispiel.example/',
    places: [{ ...place('03402'), street: 'Teststraße 1', postcode: '26721' }, place('03454')],
    fundingNote: 'Ein Satz.',
    handlungsfelder: {
      programm: ['zusammenleben', 'stadtteilkultur'],
      buendnis: [{ id: 'arbeit', evidence: 'Ein Satz.', derivedFrom: 'zusammenleben' }],
    },
    zielgruppen: ['frauen', 'aeltere-ab-60'],
    grants: [grant(2017, 1500.5), grant(2018, null)],
    otherMoney: [
      {
        kind: 'kredit',
        amount: 20,
        amountKind: 'exakt',
        text: 'Ein Kredit.',
        sources: [{ url: 'https://a.example/', publisher: 'A', says: 'B', date: '2018-07-01' }],
      },
    ],
    facts: [{ text: 'Ein Satz.', source: 'https://beispiel.example/' }],
    contradictions: ['Ein Satz.'],
    notes: ['Ein Satz.'],
  });
  // The fixtures share their sources; what is changed below must not reach the next run.
  return structuredClone(full);
}

type Path = readonly (string | number)[];

/** Every place in a value, the value itself left out. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...pathsOf(inner, here)];
  });
}
const PATHS = pathsOf(fullFeature());

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1,
    0,
    0.5,
    undefined,
    '',
    ' ',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom<unknown>({ polluted: 1 }, [], [[]], {}, 'javascript:alert(1)', '<img src=x>', '__proto__'),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.integer({ min: 2001, max: 5000 }).map((length) => 'x'.repeat(length)),
);

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'titel', '', 'length'];
type Change = (parent: Record<string | number, unknown>, key: string | number, value: unknown) => void;
const CHANGES: Record<string, Change> = {
  replaced: (parent, key, value) => (parent[key] = value),
  removed: (parent, key) => Reflect.deleteProperty(parent, key),
  wrapped: (parent, key) => (parent[key] = [parent[key]]),
  asText: (parent, key) => (parent[key] = JSON.stringify(parent[key])),
  doubled: (parent, key) => (parent[key] = [parent[key], parent[key]].flat()),
};

function namesItsPlace({ file, record, field, value, expected }: DataProblem): void {
  expect(file).toBe(FILE);
  expect(typeof field).toBe('string');
  expect(typeof value).toBe('string');
  expect(expected).not.toBe('');
  expect(record === null || record.length > 0).toBe(true);
  expect(describeProblem({ file, record, field, value, expected })).toContain(FILE);
}

describe('parseProjects', () => {
  it('the full record is a good one', () => {
    expect(parseProjects(collection(fullFeature()), FILE).problems).toEqual([]);
    expect(PATHS.length).toBeGreaterThan(80);
  });

  it(
    'takes any JSON without throwing, and names what it refuses',
    () => {
      const json = fc.oneof(
        fc.jsonValue(),
        fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 4 }).map((features) => collection(...features)),
        fc.dictionary(fc.constantFrom('type', 'schemaVersion', 'features', ...KEYS), fc.jsonValue()),
      );
      fc.assert(
        fc.property(json, (file) => {
          const { value, problems } = parseProjects(file, FILE);
          problems.forEach(namesItsPlace);
          const records = value === null ? null : (file as { features: unknown[] }).features;
          if (records === null) expect(problems).not.toEqual([]);
          else
            expect(value!.length + new Set(problems.map(({ record }) => record)).size).toBe(records.length);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'a record with one field changed is refused with that field, or fits the JSON Schema',
    () => {
      let refused = 0;
      const changed = fc.record({
        path: fc.constantFrom(...PATHS),
        change: fc.constantFrom(...Object.keys(CHANGES)),
        value: strange,
      });
      fc.assert(
        fc.property(changed, ({ path, change, value }) => {
          const record = fullFeature() as unknown as Record<string | number, unknown>;
          const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof record, record);
          CHANGES[change]!(parent, path.at(-1)!, value);
          const good = structuredClone(feature({ id: 'gut' }));
          const file = collection(good, record);

          const parsed = parseProjects(file, FILE);
          parsed.problems.forEach(namesItsPlace);
          const ids = parsed.value!.map(({ id }) => id);
          expect(ids).toContain('gut');
          if (ids.length === 2) {
            expect(parsed.problems).toEqual([]);
            expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
            return;
          }
          refused += 1;
          const place = path.join('.');
          const isNamed = parsed.problems.some(
            ({ field }) =>
              place.startsWith(field) || field.startsWith(place) || field === 'places' || field === 'id',
          );
          expect(isNamed, `${place}: ${parsed.problems.map(describeProblem).join('; ')}`).toBe(true);
        }),
        RUNS,
      );
      expect(refused).toBeGreaterThan(RUNS.numRuns / 2);
    },
    TIMEOUT,
  );

  it(
    'a field of a name that no schema knows is refused wherever it stands, and pollutes nothing',
    () => {
      const objects = [[], ...PATHS].filter((path) => {
        const at = path.reduce<unknown>(
          (value, key) => (value as Record<string, unknown>)[key],
          fullFeature(),
        );
        return typeof at === 'object' && at !== null && !Array.isArray(at);
      });
      const name = fc.oneof(
        fc.constantFrom(...KEYS),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      );
      fc.assert(
        fc.property(fc.constantFrom(...objects), name, fc.jsonValue({ maxDepth: 2 }), (path, key, value) => {
          const record = fullFeature();
          const at = path.reduce<object>((inner, step) => Reflect.get(inner, step) as object, record);
          fc.pre(!Object.hasOwn(at, key));
          Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true });
          const { value: projects, problems } = parseProjects(collection(record), FILE);
          expect(projects).toEqual([]);
          expect(
            problems.some(({ value: named }) => named.startsWith(JSON.stringify(key).slice(0, 50))),
          ).toBe(true);
          expect(Object.keys(Object.prototype)).toEqual([]);
          expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

it.each([
  ['parseRounds', parseRounds],
  ['parseHandlungsfelder', parseHandlungsfelder],
  ['parseAreas', parseAreas],
  ['parseMeta', parseMeta],
] as const)(
  '%s takes any JSON without throwing, and names what it refuses',
  (_, parse) => {
    const key = fc.constantFrom('schemaVersion', 'rounds', 'areas', 'notes', 'files', 'buendnis', ...KEYS);
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue())), (json) => {
        const { value, problems } = parse(json, FILE);
        expect(value).toBeNull();
        expect(problems).not.toEqual([]);
        problems.forEach(namesItsPlace);
      }),
      RUNS,
    );
  },
  TIMEOUT,
);
