import { expect, it } from 'vitest';
import { choiceOf, FACETS, NO_CHOICE, NO_FILTER } from '../../../src/domain/filter';
import * as spatial from '../../../src/geo/spatial';
import { AtlasState } from '../../../src/state/atlas.svelte';
import { LOCKS, locksOf } from '../../../src/state/locks';
import { DEFAULT_VIEW } from '../../../src/state/view';

it('no order changes what is locked, and every order still changes what is not', () => {
  const filter = { ...NO_FILTER, region: choiceOf(['034']), runde: choiceOf(['2019']), text: 'bunt' };
  const atlas = new AtlasState({ spatial });
  atlas.view = { ...DEFAULT_VIEW, collection: 'alle', filter };
  atlas.locks = locksOf(['collection', 'region', 'feld']);
  const isHeld = () => {
    expect(atlas.view.collection).toBe('alle');
    expect(atlas.view.filter).toMatchObject({ region: filter.region, feld: NO_CHOICE, scheme: 'buendnis' });
  };
  for (const facet of FACETS) {
    atlas.toggle(facet, '031');
    atlas.only(facet, '031');
    atlas.drop(facet, '034');
    atlas.choose(facet, choiceOf(['arbeit']));
    isHeld();
  }
  atlas.showScheme('programm');
  atlas.showCollection('beispiele');
  atlas.show('beispiele', { ...NO_FILTER, region: choiceOf(['031']), text: 'neu' });
  isHeld();
  expect(atlas.view.filter.text).toBe('neu');
  atlas.clearFilter();
  isHeld();
  expect(atlas.view.filter).toMatchObject({ text: '', runde: NO_CHOICE });
});

it('with everything locked a view stays as it is', () => {
  const atlas = new AtlasState({ spatial });
  atlas.locks = locksOf(LOCKS);
  const before = atlas.view;
  atlas.show('alle', { ...NO_FILTER, scheme: 'programm', text: 'x', status: choiceOf(['belegt']) });
  expect(atlas.view).toEqual(before);
});
