import { expect, it } from 'vitest';
import type { Dataset } from '../../../src/state/loadDataset';
import { withEarlier } from '../../../src/state/withEarlier';

/** Parts that can be told from each other; what is in them does not matter here. */
function dataset(parts: Partial<Record<keyof Dataset, unknown>>): Dataset {
  const none = {
    projects: null,
    collections: null,
    areas: null,
    rounds: null,
    handlungsfelder: null,
    meta: null,
  };
  return {
    ...none,
    failures: [],
    problems: [],
    wholeProject: () => new Promise(() => undefined),
    ...parts,
  } as Dataset;
}

it('is what was loaded where nothing was there before', () => {
  const loaded = dataset({ meta: 'new' });
  expect(withEarlier(loaded, null)).toBe(loaded);
});

it('takes from the earlier attempt what did not come this time, and keeps the failures of this one', () => {
  const earlier = dataset({
    projects: 'p1',
    collections: 'c1',
    areas: 'a1',
    wholeProject: 'w1',
    failures: ['f1'],
  });
  const loaded = dataset({ areas: 'a2', meta: 'm2', wholeProject: 'w2', failures: ['f2'] });
  expect(withEarlier(loaded, earlier)).toMatchObject({
    projects: 'p1',
    collections: 'c1',
    wholeProject: 'w1',
    areas: 'a2',
    meta: 'm2',
    rounds: null,
    failures: ['f2'],
  });
});

it('never mixes the projects of two attempts', () => {
  const earlier = dataset({ projects: 'p1', collections: 'c1', wholeProject: 'w1' });
  const loaded = dataset({ projects: 'p2', collections: 'c2', wholeProject: 'w2' });
  expect(withEarlier(loaded, earlier)).toMatchObject({
    projects: 'p2',
    collections: 'c2',
    wholeProject: 'w2',
  });
});
