import { expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/domain/filter';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import * as spatial from '../../../src/geo/spatial';
import { AtlasState } from '../../../src/state/atlas.svelte';
import { holding } from '../../fixtures/dataset';
import { place, project } from '../../fixtures/projects';

const EMDEN: Area = {
  code: '03402',
  level: 'kreis',
  name: 'Emden',
  art: 'kreisfreie Stadt',
  parent: null,
  population: null,
  areaKm2: null,
  label: [7.7, 53.3],
};

/** One project at 7.2° east, one there and at each tenth up to 7.6°, all at 53.3° north. */
function atlas(): AtlasState {
  const state = new AtlasState({ spatial });
  const places = Array.from({ length: 5 }, () => place('03402'));
  state.dataset = {
    ...holding([project({ id: 'west', example: true }), project({ id: 'weit', example: true, places })]),
    areas: new AreaTree([EMDEN]),
    rounds: null,
    handlungsfelder: null,
    meta: null,
    failures: [],
    problems: [],
  };
  return state;
}

const ids = (state: AtlasState) => state.projects.map(({ id }) => id);

it('a circle takes what has a place within, nearest first', () => {
  const state = atlas();
  state.goNear({ place: '03402', km: 10 });
  expect(ids(state)).toEqual(['weit']);
  state.goNear({ place: '03402', km: 50 });
  expect(ids(state)).toEqual(['weit', 'west']);
  state.goNear({ place: [7.2, 53.3], km: 1 });
  expect(ids(state).sort()).toEqual(['weit', 'west']);
  expect(state.kmTo(state.projects[0]!)).toBe(0);
  state.loosen('umkreis');
  expect(state.kmTo(state.projects[0]!)).toBeNull();
});

it('an own area takes what has a place within', () => {
  const state = atlas();
  state.drawOutline([
    [
      [
        [7.35, 53],
        [8, 53],
        [8, 54],
      ],
    ],
  ]);
  expect(ids(state)).toEqual(['weit']);
  expect(state.ask({ ...NO_FILTER }, state.index!).countWithout('flaeche')).toBe(2);
  expect(state.isFiltered).toBe(true);
  state.clearFilter();
  expect(state.projects).toHaveLength(2);
});

it('a circle around a place that no file knows narrows nothing and is named', () => {
  const state = atlas();
  state.goNear({ place: '03999', km: 10 });
  expect(state.unknownAreas).toEqual(['03999']);
  expect(state.filter.near).toBeNull();
  expect(state.projects).toHaveLength(2);
});
