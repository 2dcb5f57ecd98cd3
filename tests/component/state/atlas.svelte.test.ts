import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { holding } from '../../fixtures/dataset';
import { AreaTree } from '../../../src/domain/region';
import * as spatial from '../../../src/geo/spatial';
import { AtlasState } from '../../../src/state/atlas.svelte';
import { project } from '../../fixtures/projects';

function atlasWith(ids: readonly string[]): AtlasState {
  const atlas = new AtlasState({ spatial });
  atlas.dataset = {
    ...holding(ids.map((id) => project({ id, example: true }))),
    areas: new AreaTree([]),
    rounds: null,
    handlungsfelder: null,
    meta: null,
    failures: [],
    problems: [],
  };
  return atlas;
}

it('selecting and moving the map leave the filtered set the very same, so that the map draws nothing anew', () => {
  const atlas = atlasWith(['a', 'b']);
  let drawn = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      void atlas.projects;
      drawn += 1;
    });
  });
  flushSync();
  atlas.select('a');
  flushSync();
  atlas.cameraMoved({ zoom: 8, lat: 52, lon: 9 });
  flushSync();
  expect(drawn).toBe(1);
  atlas.search('nichts davon');
  flushSync();
  expect(drawn).toBe(2);
  stop();
});

it('near points are drawn as one in the whole programme, and among more examples than labels have room', () => {
  const ids = Array.from({ length: 13 }, (_, index) => `p${index}`);
  expect(atlasWith(ids.slice(0, 12)).isClustered).toBe(false);
  expect(atlasWith(ids).isClustered).toBe(true);
  const whole = atlasWith(ids.slice(0, 2));
  whole.showCollection('alle');
  expect(whole.isClustered).toBe(true);
});
