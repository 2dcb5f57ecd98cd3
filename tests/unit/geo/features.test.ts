import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProjects } from '../../../src/domain/dataset';
import { ProjectPoints, townOf } from '../../../src/geo/features';
import { positionAt } from '../../../src/geo/mercator';
import { projectsOf } from '../../fixtures/dataset';

const file = 'data/projekte.geojson';
const projects = parseProjects(JSON.parse(readFileSync(file, 'utf8')), file).value!;
const points = new ProjectPoints(projectsOf(projects), ({ status, precision }) => `${status}-${precision}`);
const everyRow = Uint32Array.from(projects.keys());

describe('ProjectPoints', () => {
  const all = Array.from(points.of(everyRow), (point) => points.feature(point));

  it('has a point a place, in list order, with ids from 1 without a gap', () => {
    expect(all.map(({ geometry }) => geometry.coordinates)).toEqual(
      projects.flatMap(({ places }) => places.map(({ position }) => position)),
    );
    expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => index + 1));
    expect(all.map(({ properties }) => properties.project)).toEqual(
      projects.flatMap(({ id, places }) => places.map(() => id)),
    );
  });

  it('carries flat properties only', () => {
    for (const { properties } of all) {
      for (const value of Object.values(properties)) expect(['string', 'number']).toContain(typeof value);
    }
  });

  it('knows every point of a project with several places, and whose it is', () => {
    const row = projects.findIndex((project) => project.places.length > 1);
    const { places } = projects[row]!;
    expect(points.positionsOf([row])).toEqual(places.map(({ position }) => position));
    for (const point of points.of([row])) expect(points.rowOf(point)).toBe(row);
  });

  it('keeps where points are in the world', () => {
    const { x, y } = points.world;
    all.forEach(({ geometry }, point) => {
      const [lon, lat] = positionAt([x[point]!, y[point]!]);
      expect(lon).toBeCloseTo(geometry.coordinates[0]!, 9);
      expect(lat).toBeCloseTo(geometry.coordinates[1]!, 9);
    });
  });

  it('lets the examples have their labels first', () => {
    const rank = (isExample: boolean) =>
      projects.flatMap(({ example }, row) =>
        example === isExample
          ? Array.from(points.of([row]), (point) => points.feature(point).properties.rank)
          : [],
      );
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
