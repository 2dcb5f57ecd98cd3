import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProjects } from '../../../src/domain/dataset';
import { ProjectPoints, townOf } from '../../../src/geo/features';

const file = 'data/projekte.geojson';
const projects = parseProjects(JSON.parse(readFileSync(file, 'utf8')), file).value!;
const points = new ProjectPoints(projects, ({ status }, { precision }) => `${status}-${precision}`);
const everyId = projects.map(({ id }) => id);

describe('ProjectPoints', () => {
  const all = points.collection(everyId).features;

  it('has a point a place, with ids from 1 without a gap', () => {
    expect(all).toHaveLength(projects.reduce((sum, { places }) => sum + places.length, 0));
    expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => index + 1));
  });

  it('carries flat properties only', () => {
    for (const { properties } of all) {
      for (const value of Object.values(properties)) expect(['string', 'number']).toContain(typeof value);
    }
  });

  it('keeps a point and its id in every subset', () => {
    fc.assert(
      fc.property(fc.subarray(everyId), (chosen) => {
        for (const feature of points.collection(chosen).features)
          expect(all[Number(feature.id) - 1]).toBe(feature);
      }),
    );
  });

  it('knows every point of a project with several places', () => {
    const { id, places } = projects.find((project) => project.places.length > 1)!;
    expect(points.idsOf(id)).toHaveLength(places.length);
    expect(points.positionsOf([id])).toEqual(places.map(({ position }) => position));
  });

  it('has nothing for an unknown project', () => {
    expect(points.idsOf('gibt-es-nicht')).toEqual([]);
    expect(points.collection(['gibt-es-nicht']).features).toEqual([]);
  });

  it('lets the examples have their labels first', () => {
    const rank = (isExample: boolean) =>
      projects
        .filter(({ example }) => example === isExample)
        .flatMap(({ id }) => points.of(id).map(({ properties }) => properties.rank));
    expect(Math.max(...rank(true))).toBeLessThan(Math.min(...rank(false)));
  });
});

describe('townOf', () => {
  it.each([
    ['Emden (Barenburg, Borssum)', 'Emden'],
    ['Dannenberg (Elbe)', 'Dannenberg'],
    ['Bad Lauterberg im Harz', 'Bad Lauterberg im Harz'],
  ])('%s → %s', (name, town) => expect(townOf(name)).toBe(town));
});
