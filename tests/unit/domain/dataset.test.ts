import { describe, expect, it } from 'vitest';
import { parseMeta, parseProjects, parseRounds } from '../../../src/domain/dataset';
import { projectStatus } from '../../../src/domain/project';
import { collectionsOf } from '../../fixtures/dataset';
import { feature, place } from '../../fixtures/projects';

function collection(...features: unknown[]) {
  return { type: 'FeatureCollection', schemaVersion: 1, features };
}

describe('parseProjects', () => {
  it('keeps the good records when others are bad, and names the bad ones', () => {
    const bad = feature({ id: 'schlecht' });
    const { value, problems } = parseProjects(
      collection(feature({ id: 'gut' }), { ...bad, properties: { ...bad.properties, title: 7 } }, null),
      'projekte.geojson',
    );
    expect(value!.map((project) => project.id)).toEqual(['gut']);
    expect(problems.map(({ file, record, field }) => [file, record, field])).toContainEqual([
      'projekte.geojson',
      'schlecht',
      'properties.title',
    ]);
    expect(problems.some((problem) => problem.record === 'features[2]')).toBe(true);
  });

  it('refuses the second of two records with one id', () => {
    const { value, problems } = parseProjects(collection(feature(), feature()), 'projekte.geojson');
    expect(value).toHaveLength(1);
    expect(problems).toMatchObject([{ record: 'testprojekt', field: 'id' }]);
  });

  it('refuses a record whose points and places differ in number', () => {
    const odd = feature({ places: [place('03402'), place('03454')] });
    const { value, problems } = parseProjects(
      collection({ ...odd, geometry: { type: 'Point', coordinates: [7, 53] } }),
      'projekte.geojson',
    );
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ record: 'testprojekt', field: 'places' }]);
  });

  it.each([
    ['an array', []],
    ['null', null],
    ['another version', { type: 'FeatureCollection', schemaVersion: 99, features: [] }],
    ['another kind of GeoJSON', feature()],
  ])('gives nothing but a problem for %s', (_, json) => {
    const { value, problems } = parseProjects(json, 'projekte.geojson');
    expect(value).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('refuses a record with prototype keys and is not polluted by it', () => {
    const text = JSON.stringify(collection(feature())).replace('"id"', '"__proto__":{"polluted":1},"id"');
    const { value, problems } = parseProjects(JSON.parse(text), 'projekte.geojson');
    expect(value).toEqual([]);
    expect(problems).toMatchObject([{ record: 'testprojekt', field: 'properties.__proto__' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('orders by town, then title', () => {
    const { value } = parseProjects(
      collection(
        feature({ id: 'c', title: 'B', places: [{ ...place('03402'), name: 'Zeven' }] }),
        feature({ id: 'b', title: 'B', places: [{ ...place('03402'), name: 'Östlich' }] }),
        feature({ id: 'a', title: 'A', places: [{ ...place('03402'), name: 'Östlich' }] }),
      ),
      'projekte.geojson',
    );
    expect(value!.map((project) => project.id)).toEqual(['a', 'b', 'c']);
  });
});

it('the collection of examples holds the examples alone', () => {
  const { value } = parseProjects(
    collection(feature({ id: 'a', example: true }), feature({ id: 'b' })),
    'projekte.geojson',
  );
  const { beispiele, alle } = collectionsOf(value!);
  expect(beispiele.projects.map((project) => project.id)).toEqual(['a']);
  expect(alle.projects).toHaveLength(2);
});

it.each([
  [[], 'ohne'],
  [['nicht-belegt'], 'nicht-belegt'],
  [['nicht-belegt', 'belegt'], 'belegt'],
  [['nicht-belegt', 'wahrscheinlich'], 'wahrscheinlich'],
] as const)('the status of grants %j is %s', (statuses, expected) => {
  expect(projectStatus(statuses)).toBe(expected);
});

it('names the field of a bad round and of bad metadata', () => {
  expect(
    parseRounds({ schemaVersion: 1, rounds: [{ year: 'x' }], notes: [] }, 'runden.json').problems[0],
  ).toMatchObject({
    file: 'runden.json',
    field: expect.stringContaining('rounds'),
  });
  expect(parseMeta('<!doctype html>', 'meta.json').value).toBeNull();
});
