import { expect, it } from 'vitest';
import { DATA_FILES, fetchJson, loadDataset } from '../../../src/state/loadDataset';
import { feature } from '../../fixtures/projects';

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
      [DATA_FILES.projects]: json({ type: 'FeatureCollection', schemaVersion: 1, features: [feature()] }),
    }),
  );
  expect(dataset.collections!.alle.projects).toHaveLength(1);
  expect(dataset.failures.map((failure) => failure.file).sort()).toEqual(
    Object.values(DATA_FILES)
      .filter((file) => file !== DATA_FILES.projects)
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
