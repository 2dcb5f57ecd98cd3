import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, NO_CHOICE, NO_FILTER } from '../../../src/domain/filter';
import { roundStatistics, roundTotals } from '../../../src/domain/roundStatistics';
import type { Round } from '../../../src/domain/schema';
import { grantsInView, keyFigures } from '../../../src/domain/statistics';
import { arbitraryProjects, grant, project } from '../../fixtures/projects';

function round(year: number, overrides: Partial<Round> = {}): Round {
  return {
    year,
    budget: 1_500_000,
    applications: null,
    selected: 17,
    announced: null,
    note: null,
    contradictions: [],
    sources: [{ url: 'https://beispiel.example/runde', publisher: 'Testquelle', says: null, date: null }],
    ...overrides,
  };
}

const grants = grantsInView(
  [
    project({ id: 'a', grants: [grant(2017, 70_000), grant(2018, null)] }),
    project({ id: 'b', grants: [grant(2017, null, { status: 'nicht-belegt' })] }),
  ],
  NO_FILTER,
);

describe('roundStatistics', () => {
  it('has a row for every round on file and every year of a grant, in order', () => {
    const rows = roundStatistics(grants, [round(2019), round(2017)], NO_CHOICE);
    expect(rows.map((row) => [row.year, row.round !== null, row.grants])).toEqual([
      [2017, true, 2],
      [2018, false, 1],
      [2019, true, 0],
    ]);
  });

  it('tells an unpublished amount from none', () => {
    const [first, second, third] = roundStatistics(grants, [round(2019)], NO_CHOICE);
    expect(first).toMatchObject({ confirmed: 1, amounts: { sum: 70_000, known: 1, total: 2 } });
    expect(second!.amounts).toMatchObject({ known: 0, total: 1 });
    expect(third!.amounts).toMatchObject({ known: 0, total: 0 });
  });

  it('works without the file of the rounds', () => {
    expect(roundStatistics(grants, null, NO_CHOICE).map((row) => row.round)).toEqual([null, null]);
  });

  it.each([
    ['no choice', NO_CHOICE, [true, true], [false, false]],
    ['one chosen', choiceOf(['2017']), [true, false], [true, false]],
    ['one left out', choiceOf([], ['2017']), [false, true], [false, false]],
  ])('marks what the reader chose: %s', (_, choice, inView, chosen) => {
    const rows = roundStatistics(grants, null, choice);
    expect(rows.map((row) => row.isInView)).toEqual(inView);
    expect(rows.map((row) => row.isChosen)).toEqual(chosen);
  });

  it('gives every grant to one round', () => {
    fc.assert(
      fc.property(arbitraryProjects, (projects) => {
        const totals = roundTotals(roundStatistics(grantsInView(projects, NO_FILTER), null, NO_CHOICE));
        const figures = keyFigures(projects, NO_FILTER);
        expect(totals).toMatchObject({
          grants: figures.grants,
          confirmed: figures.confirmed,
          amounts: figures.amounts,
        });
      }),
    );
  });
});

describe('roundTotals', () => {
  it('adds what is known and stays silent where nothing is', () => {
    const rows = roundStatistics(
      grants,
      [round(2017), round(2018, { budget: null, selected: 19 })],
      NO_CHOICE,
    );
    expect(roundTotals(rows)).toMatchObject({ selected: 36, budget: 1_500_000 });
    expect(roundTotals(roundStatistics(grants, null, NO_CHOICE))).toMatchObject({
      selected: null,
      budget: null,
    });
  });

  it('names the largest round and those without a published amount', () => {
    const totals = roundTotals(roundStatistics(grants, [round(2019)], NO_CHOICE));
    expect(totals.largest?.year).toBe(2017);
    expect(totals.unpublished).toEqual([2018]);
  });

  it('leaves out rounds that are not in view', () => {
    const rows = roundStatistics(grants, [round(2017), round(2018)], choiceOf(['2018']));
    expect(roundTotals(rows)).toMatchObject({ selected: 17, grants: 1, largest: null });
  });
});
