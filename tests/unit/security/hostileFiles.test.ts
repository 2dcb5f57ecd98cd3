/** No file that a server may answer with breaks the page or gets a bad record onto it. */
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/domain/groupBy';
import { parseProjects } from '../../../src/domain/dataset';
import type { DataProblem } from '../../../src/domain/problem';
import type { Project } from '../../../src/domain/project';
import { fetchJson } from '../../../src/state/fetchJson';
import { DATA_FILES, loadDataset, type Dataset } from '../../../src/state/loadDataset';
import { GOOD_FILE, HOSTILE_FILES, PROJECTS, type Body } from '../../fixtures/hostileFiles';

/** Answers the named files with a body, every other with 404. */
function serving(files: readonly string[], body: () => Body): typeof fetch {
  return async (address) =>
    files.some((file) => String(address).endsWith(file))
      ? new Response(body())
      : new Response('', { status: 404 });
}

type Read = Pick<Dataset, 'failures' | 'problems'>;

/** Reads whole records as the page does when one of them is opened. */
async function readRecords(
  body: () => Body,
): Promise<Read & { readonly records: readonly Project[] | null }> {
  const loaded = await fetchJson('data/', PROJECTS, serving([PROJECTS], body));
  if ('kind' in loaded) return { failures: [loaded], problems: [], records: null };
  const { value, problems } = parseProjects(loaded.json, PROJECTS);
  if (value !== null) return { failures: [], problems, records: value };
  const detail = problems.map(({ expected }) => expected).join();
  return { failures: [{ file: PROJECTS, kind: 'invalid', detail }], problems: [], records: value };
}

/** What the page would say about a file. */
function wordsAbout(file: string, { failures, problems }: Read): (string | DataProblem)[] {
  const failed = failures.filter((failure) => failure.file === file && failure.kind !== 'status');
  return [...failed.map(({ detail }) => detail), ...problems.filter((problem) => problem.file === file)];
}

function partOf(file: string, dataset: Dataset): unknown {
  switch (file) {
    case DATA_FILES.columns:
    case DATA_FILES.texts:
      return dataset.projects;
    case DATA_FILES.areas:
      return dataset.areas;
    case DATA_FILES.rounds:
      return dataset.rounds;
    case DATA_FILES.meta:
      return dataset.meta;
    default:
      return dataset.handlungsfelder;
  }
}

const CLASSES = groupBy(HOSTILE_FILES, ({ kind }) => kind);

it('there are at least 120 hostile files in 12 classes, each of a name of its own', () => {
  expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(120);
  expect(CLASSES.size).toBe(12);
  for (const files of CLASSES.values()) expect(files.length).toBeGreaterThanOrEqual(10);
  expect(new Set(HOSTILE_FILES.map(({ kind, name }) => `${kind}: ${name}`)).size).toBe(HOSTILE_FILES.length);
});

describe.each([...CLASSES])('%s', { timeout: 60_000 }, (_, files) => {
  it.each(files)('$name: named, and nothing bad is shown', async ({ file, body, accepted }) => {
    const read =
      file === PROJECTS ? await readRecords(body) : await loadDataset('data/', serving([file], body));
    const shown = 'records' in read ? (read.records?.map(({ id }) => id) ?? null) : partOf(file, read);
    expect(shown).toEqual(accepted);
    const words = wordsAbout(file, read);
    expect(words).not.toEqual([]);
    for (const word of words) {
      if (typeof word === 'string') expect(word).not.toBe('');
      else {
        expect(word.expected).not.toBe('');
        // What is printed stays short enough to be read.
        for (const printed of [word.value, word.field, word.record!]) {
          expect(printed.length).toBeLessThanOrEqual(200);
        }
      }
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

it(
  'a hostile file in place of every file is named for each, and the page stands',
  { timeout: 60_000 },
  async () => {
    const names = Object.values(DATA_FILES);
    const files = HOSTILE_FILES.filter(({ kind, accepted }) => kind !== 'huge' && accepted === null);
    for (const { kind, name, file, body } of files) {
      const dataset = await loadDataset('data/', serving(names, body));
      for (const served of names.filter((other) => other !== file && other !== DATA_FILES.texts)) {
        expect(wordsAbout(served, dataset).length, `${kind}: ${name} as ${served}`).toBeGreaterThan(0);
        expect(partOf(served, dataset)).toBeNull();
      }
    }
  },
);

it('one byte order mark before UTF-8 is harmless', async () => {
  const { records, problems } = await readRecords(() => `\ufeff${GOOD_FILE}`);
  expect(problems).toEqual([]);
  expect(records).toHaveLength(1);
});

it('the name of WGS84 as programs write it is harmless', async () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
  const text = JSON.stringify({ ...(JSON.parse(GOOD_FILE) as object), crs });
  expect((await readRecords(() => text)).records).toHaveLength(1);
});
