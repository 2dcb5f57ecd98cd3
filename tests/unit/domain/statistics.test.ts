import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { amountsOf, confirmedOf, grantsInView, keyFigures } from '../../../src/domain/statistics';
import { arbitraryProjects, grant, project } from '../../fixtures/projects';

const NOTHING = { sum: 0, known: 0, rounded: 0, total: 0 };

describe('amountsOf', () => {
  it.each([
    ['nothing', [], NOTHING],
    ['an unknown amount, which is not zero', [grant(2019, null)], { ...NOTHING, total: 1 }],
    ['one amount', [grant(2019, 75_000)], { sum: 75_000, known: 1, rounded: 0, total: 1 }],
    [
      'known beside unknown',
      [grant(2017, null), grant(2019, 70_000, { amountKind: 'gerundet' }), grant(2020, 5.5)],
      { sum: 70_005.5, known: 2, rounded: 1, total: 3 },
    ],
    [
      'a rounded amount to an exact one',
      [grant(2018, 70_000, { amountKind: 'gerundet' }), grant(2019, 73_350)],
      { sum: 143_350, known: 2, rounded: 1, total: 2 },
    ],
    [
      'an amount of a grant that nothing proves',
      [grant(2019, 70_000, { status: 'nicht-belegt' }), grant(2019, 1, { status: 'wahrscheinlich' })],
      { ...NOTHING, total: 2 },
    ],
  ])('adds %s', (_, grants, expected) => {
    expect(amountsOf(grants)).toEqual(expected);
  });
});

describe('grantsInView', () => {
  const two = project({ grants: [grant(2017, null), grant(2019, 70_000)] });

  it.each([
    ['no choice', NO_FILTER.runde, [2017, 2019]],
    ['one round', choiceOf(['2019']), [2019]],
    ['a round left out', choiceOf([], ['2019']), [2017]],
    ['a round without grants', choiceOf(['2020']), []],
  ])('keeps the grants of %s', (_, runde, years) => {
    const filter = { ...NO_FILTER, runde };
    expect(grantsInView([two], filter).map(({ grant }) => grant.year)).toEqual(years);
  });

  it('says which project a grant belongs to', () => {
    for (const { project } of grantsInView([two], NO_FILTER)) expect(project).toBe(two);
  });
});

describe('keyFigures', () => {
  it('counts nothing in an empty list', () => {
    expect(keyFigures([], NO_FILTER)).toEqual({ projects: 0, grants: 0, confirmed: 0, amounts: NOTHING });
  });

  it('never knows more amounts than grants are documented', () => {
    fc.assert(
      fc.property(arbitraryProjects, (projects) => {
        const figures = keyFigures(projects, NO_FILTER);
        expect(figures.amounts.total).toBe(figures.grants);
        expect(figures.amounts.known).toBeLessThanOrEqual(figures.confirmed);
        expect(figures.amounts.rounded).toBeLessThanOrEqual(figures.amounts.known);
        expect(figures.confirmed).toBe(confirmedOf(projects.flatMap(({ grants }) => grants)));
      }),
    );
  });
});
