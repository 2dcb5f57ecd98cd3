import { describe, expect, it, vi } from 'vitest';
import { encodeProjects } from '../../../src/domain/encodeProjects';
import { fetchJson } from '../../../src/state/fetchJson';
import { DATA_FILES, loadDataset } from '../../../src/state/loadDataset';
import { feature, project } from '../../fixtures/projects';

type Answer = () => Promise<Response>;

function server(answers: Record<string, Answer>): typeof fetch {
  return (address) => {
    const file = String(address).split('/').at(-1)!;
    return answers[file]?.() ?? Promise.resolve(new Response('', { status: 404 }));
  };
}

const json =
  (value: unknown): Answer =>
  async () =>
    new Response(JSON.stringify(value));

const { columns, texts } = encodeProjects([project()]);

it.each<[string, Answer, string]>([
  ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
  ['an error answer', async () => new Response('', { status: 503 }), 'status'],
  ['a file that was cut off', async () => new Response('{"type": "Feat'), 'not-json'],
  ['a page instead of data', async () => new Response('<!doctype html>'), 'not-json'],
])('names a file with %s', async (_, answer, kind) => {
  const loaded = await fetchJson('data/', 'meta.json', server({ 'meta.json': answer }));
  expect(loaded).toMatchObject({ file: 'meta.json', kind });
});

it('shows the projects though every other file is missing, and names those', async () => {
  const dataset = await loadDataset(
    'data/',
    server({
      [DATA_FILES.columns]: json(columns),
      [DATA_FILES.texts]: json(texts),
    }),
  );
  expect(dataset.collections!.alle.projects).toHaveLength(1);
  expect(dataset.failures.map((failure) => failure.file).sort()).toEqual(
    Object.values(DATA_FILES)
      .filter((file) => file !== DATA_FILES.columns && file !== DATA_FILES.texts)
      .sort(),
  );
});

it('names the first wrong field of a file of another shape', async () => {
  const dataset = await loadDataset('data/', server({ [DATA_FILES.rounds]: json({ rounds: [] }) }));
  expect(dataset.rounds).toBeNull();
  expect(dataset.failures).toContainEqual(
    expect.objectContaining({
      file: DATA_FILES.rounds,
      kind: 'invalid',
      detail: expect.stringContaining('schemaVersion'),
    }),
  );
});

it('names no project where their numbers or their texts are missing, and says which', async () => {
  for (const [file, body] of [
    [DATA_FILES.columns, columns],
    [DATA_FILES.texts, texts],
  ] as const) {
    const dataset = await loadDataset('data/', server({ [file]: json(body) }));
    expect(dataset.collections).toBeNull();
    const missing = dataset.failures.map((failure) => failure.file);
    expect(missing).toContain(file === DATA_FILES.columns ? DATA_FILES.texts : DATA_FILES.columns);
  }
});

describe('a whole record', () => {
  const files = (chunk: Answer) =>
    server({ [DATA_FILES.columns]: json(columns), [DATA_FILES.texts]: json(texts), '0.json': chunk });
  const chunkOf = (...features: unknown[]) => json({ type: 'FeatureCollection', schemaVersion: 1, features });

  it('is fetched when it is asked for, and at once the next time', async () => {
    const chunk = vi.fn(chunkOf(feature()));
    const { wholeProject } = await loadDataset('data/', files(chunk));
    expect(chunk).not.toHaveBeenCalled();
    expect(await wholeProject(0)).toEqual(project());
    expect(wholeProject(0)).toEqual(project());
    expect(chunk).toHaveBeenCalledOnce();
  });

  it.each<[string, Answer, string]>([
    ['that is not there', async () => new Response('', { status: 404 }), 'status'],
    ['of another version of the data', chunkOf(feature({ id: 'anderes' })), 'invalid'],
    ['that is broken', chunkOf(7), 'invalid'],
  ])('in a file %s is named, and fetched again on demand', async (_, chunk, kind) => {
    const answers = [chunk, chunkOf(feature())];
    const { wholeProject } = await loadDataset(
      'data/',
      files(() => answers.shift()!()),
    );
    expect(await wholeProject(0)).toMatchObject({ file: 'projekte/0.json', kind });
    expect(await wholeProject(0)).toEqual(project());
  });
});
