/** Projects by column say the same as the records that they were made of, and a bad file of them is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseColumns } from '../../../src/domain/columnsSchema';
import { encodeProjects, type EncodedProjects } from '../../../src/domain/encodeProjects';
import type { Project } from '../../../src/domain/project';
import { parseTexts } from '../../../src/domain/textsSchema';
import { FELDER, ZIELGRUPPEN } from '../../../src/domain/vocabulary';
import { projectsOf } from '../../fixtures/dataset';
import { arbitraryProjects, grant, place, project } from '../../fixtures/projects';

/** What a list keeps of a record: fields and target groups in the order of their lists, less of each grant. */
function summary(record: Project) {
  const { id, title, shortTitle, example, status, traeger, places, zielgruppen, sources } = record;
  const { programm, buendnis } = record.handlungsfelder;
  return {
    id,
    title,
    shortTitle,
    example,
    status,
    traeger,
    places,
    handlungsfelder: {
      programm: FELDER.programm.filter((field) => programm.includes(field)),
      buendnis: FELDER.buendnis.flatMap((field) => buendnis.filter((entry) => entry.id === field)),
    },
    zielgruppen: ZIELGRUPPEN.filter((value) => zielgruppen.includes(value)),
    grants: record.grants.map(({ year, title, amount, amountKind, status, sources }) => ({
      year,
      title,
      amount,
      amountKind,
      status,
      sources,
    })),
    sources,
  };
}

describe('columns', () => {
  it('give back the records that they were made of', () => {
    fc.assert(
      fc.property(arbitraryProjects, (records) => {
        const projects = projectsOf(records);
        expect(records.map((_, row) => projects.at(row))).toEqual(records.map(summary));
        for (const [row, { id }] of records.entries()) expect(projects.rowOf(id)).toBe(row);
      }),
      { numRuns: 60 },
    );
  });

  it('survive being written as text', () => {
    const cents = project({ grants: [grant(2018, 1234.56), grant(2019, null)], places: [place('03402')] });
    const there = JSON.parse(JSON.stringify(encodeProjects([cents]))) as EncodedProjects;
    expect(parseColumns(there.columns, 'spalten').value!.amount).toEqual(Float64Array.of(1234.56, NaN));
  });
});

const RECORDS = [
  project({ id: 'a', grants: [grant(2018, 1), grant(2019, null)], zielgruppen: ['frauen'] }),
  project({
    id: 'b',
    places: [place('03402'), place('03454')],
    handlungsfelder: {
      programm: ['zusammenleben'],
      buendnis: [{ id: 'arbeit', evidence: 'Satz', derivedFrom: null }],
    },
  }),
];

type Change = (file: Record<string, never>) => void;
type Json = Record<string, Record<string, unknown[]> & unknown[]>;
const set =
  (path: string, value: unknown): Change =>
  (file) => {
    const keys = path.split('.');
    const last = keys.pop()!;
    let part: unknown = file;
    for (const key of keys) part = (part as Record<string, unknown>)[key];
    (part as Record<string, unknown>)[last] = value;
  };
const cut =
  (path: string): Change =>
  (file) => {
    let part: unknown = file;
    for (const key of path.split('.')) part = (part as Record<string, unknown>)[key];
    (part as unknown[]).pop();
  };

function changed(file: keyof EncodedProjects, change: Change) {
  const encoded = structuredClone(encodeProjects(RECORDS)) as unknown as Record<string, Json>;
  change(encoded[file] as never);
  const columns = parseColumns(encoded.columns, 'spalten');
  return file === 'columns' ? columns : parseTexts(encoded.texts, 'texte', columns.value!);
}

const HOSTILE: readonly [file: keyof EncodedProjects, field: string, change: Change][] = [
  ['columns', 'schemaVersion', set('schemaVersion', 2)],
  ['columns', 'projects', set('projects', 100_001)],
  ['columns', 'projects', set('projects', -1)],
  ['columns', 'chunk', set('chunk', 0)],
  ['columns', 'example', set('projects', 3)],
  ['columns', 'example', cut('example')],
  ['columns', 'example', set('example', 'x')],
  ['columns', 'example', set('example', { length: 2 })],
  ['columns', 'example.1', set('example.1', 2)],
  ['columns', 'example.0', set('example.0', true)],
  ['columns', 'traeger.0', set('traeger.0', 7)],
  ['columns', 'traeger.0', set('traeger.0', '1')],
  ['columns', 'codes.traeger.0', set('codes.traeger.0', '__proto__')],
  ['columns', 'programm.1', set('programm.1', 2 ** 8)],
  ['columns', 'buendnis.1', set('buendnis.1', 1.5)],
  ['columns', 'zielgruppen.0', set('zielgruppen.0', -1)],
  ['columns', 'ags.0.kreis', set('ags.0.kreis', '3402')],
  ['columns', 'places', set('places', null)],
  ['columns', 'places.of.0', set('places.of.0', 0)],
  ['columns', 'places.of.0', set('places.of.0', 4_000_000_000)],
  ['columns', 'places.lon', cut('places.lon')],
  ['columns', 'places.lon.0', set('places.lon.0', NaN)],
  ['columns', 'places.lon.0', set('places.lon.0', null)],
  ['columns', 'places.lon.1', set('places.lon.1', 5_330_000)],
  ['columns', 'places.lat.0', set('places.lat.0', 720_000)],
  ['columns', 'places.lat.0', set('places.lat.0', 53.3)],
  ['columns', 'places.precision.2', set('places.precision.2', 4)],
  ['columns', 'places.ags.2', set('places.ags.2', 9)],
  ['columns', 'grants.of', cut('grants.of')],
  ['columns', 'grants.year', set('grants.of.1', 1)],
  ['columns', 'grants.year.0', set('grants.year.0', 1)],
  ['columns', 'grants.amount.0', set('grants.amount.0', 0)],
  ['columns', 'grants.amount.0', set('grants.amount.0', Infinity)],
  ['columns', 'grants.amount.1', set('grants.amount.1', '1.500')],
  ['columns', 'grants.amountKind.0', set('grants.amountKind.0', 3)],
  ['columns', 'grants.status.0', set('grants.status.0', -1)],
  ['texts', 'schemaVersion', set('schemaVersion', '1')],
  ['texts', 'pool', set('pool', [])],
  ['texts', 'pool.0', set('pool.0', 'x')],
  ['texts', 'pool.1', set('pool.1', '')],
  ['texts', 'pool.1', set('pool.1', ' \t ')],
  ['texts', 'pool.1', set('pool.1', 7)],
  ['texts', 'pool.1', set('pool.1', 'a\u0000b')],
  ['texts', 'pool.2', set('pool.2', '\u202egpj.exe')],
  ['texts', 'pool.2', set('pool.2', '\ud83d')],
  ['texts', 'pool.2', set('pool.2', 'x'.repeat(2001))],
  ['texts', 'id', cut('id')],
  ['texts', 'id.1', set('id.1', 'a')],
  ['texts', 'id.1', set('id.1', '__proto__')],
  ['texts', 'id.1', set('id.1', null)],
  ['texts', 'title.0', set('title.0', 0)],
  ['texts', 'title.0', set('title.0', 1e9)],
  ['texts', 'title', cut('title')],
  ['texts', 'shortTitle.1', set('shortTitle.1', 0.5)],
  ['texts', 'summary.de', set('summary.de', null)],
  ['texts', 'places.name', cut('places.name')],
  ['texts', 'places.postcode.0', set('places.postcode.0', -1)],
  ['texts', 'grants.title.1', set('grants.title.1', 0)],
  ['texts', 'grants.sources.of', cut('grants.sources.of')],
  ['texts', 'grants.sources.source.0', set('grants.sources.source.0', 99)],
  ['texts', 'buendnis.evidence', cut('buendnis.evidence')],
  ['texts', 'buendnis.derivedFrom.0', set('buendnis.derivedFrom.0', 9)],
  ['texts', 'source.url.0', set('source.url.0', 1)],
  ['texts', 'source.date.0', set('source.date.0', 1)],
  ['texts', 'sources.of.0', set('sources.of.0', 1001)],
];

describe('a bad file', () => {
  it.each(HOSTILE)('of %s is named at %s', (file, field, change) => {
    const { value, problems } = changed(file, change);
    expect(value).toBeNull();
    expect(problems.map((problem) => problem.field)).toContain(field);
    for (const { expected, value: printed } of problems) {
      expect(expected).not.toBe('');
      expect(printed.length).toBeLessThanOrEqual(200);
    }
  });

  it('with one value of any kind in place of another is refused or read, and never throws', () => {
    const paths = Object.entries(encodeProjects(RECORDS)).flatMap(([file, json]) =>
      pathsIn(json).map((path) => [file as keyof EncodedProjects, path] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), ([file, path], value) => {
        const read = changed(file, set(path, value));
        expect(read.value !== null || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  }, 120_000);
});

function pathsIn(value: unknown, path: readonly string[] = []): string[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, held]) => pathsIn(held, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path.join('.'), ...inner];
}
