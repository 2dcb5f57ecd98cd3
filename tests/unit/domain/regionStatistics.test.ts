import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, NO_CHOICE, NO_FILTER, type Choice } from '../../../src/domain/filter';
import type { Project } from '../../../src/domain/project';
import { AreaTree } from '../../../src/domain/region';
import { amountState, regionStatistics, type SharedRow } from '../../../src/domain/regionStatistics';
import type { Area } from '../../../src/domain/schema';
import { grantsInView, keyFigures } from '../../../src/domain/statistics';
import { arbitraryProjects, grant, KREISE, place, project } from '../../fixtures/projects';

function area(code: string, level: Area['level'], parent: string | null): Area {
  return { code, level, name: code, art: level, parent, population: null, areaKm2: null, label: [9, 52] };
}

const REGIONS = ['031', '032', '034'];
const AREAS = new AreaTree([
  area('03', 'land', null),
  ...REGIONS.map((code) => area(code, 'region', '03')),
  ...[...KREISE, '03455'].map((code) => area(code, 'kreis', code.slice(0, 3))),
]);

const statistics = (projects: Project[], areas = AREAS, choice: Choice = NO_CHOICE) =>
  regionStatistics(projects, grantsInView(projects, NO_FILTER), areas, choice);

const kreis = (projects: Project[], code: string, choice?: Choice) =>
  statistics(projects, AREAS, choice)
    .regions.flatMap((region) => region.kreise)
    .find((row) => row.code === code)!;

const added = (rows: readonly SharedRow[]) => ({
  sum: rows.reduce((sum, row) => sum + row.amounts.sum, 0),
  known: rows.reduce((sum, row) => sum + row.amounts.known, 0),
  total: rows.reduce((sum, row) => sum + row.amounts.total, 0),
});

const atOne = project({ id: 'eins', places: [place('03402')], grants: [grant(2019, 100)] });
const inOneRegion = project({
  id: 'inseln',
  places: [place('03402'), place('03454')],
  grants: [grant(2019, 1000)],
});
const inTwoRegions = project({
  id: 'quer',
  places: [place('03402'), place('03101')],
  grants: [grant(2019, 10_000)],
});

describe('regionStatistics', () => {
  it('counts a project in each of its Kreise and leaves its amount undivided', () => {
    const { regions, shared, total } = statistics([atOne, inOneRegion, inTwoRegions]);
    const weserEms = regions.find((region) => region.code === '034')!;
    expect(
      weserEms.kreise.map((row) => [row.code, row.projects, row.sharedProjects, row.amounts.sum]),
    ).toEqual([
      ['03402', 3, 2, 100],
      ['03454', 1, 1, 0],
      ['03455', 0, 0, 0],
    ]);
    expect(weserEms).toMatchObject({ projects: 3, sharedProjects: 1, amounts: { sum: 1100 } });
    expect(weserEms.shared).toMatchObject({ projects: 1, amounts: { sum: 1000 } });
    expect(shared).toMatchObject({ projects: 1, amounts: { sum: 10_000 } });
    expect(total).toMatchObject({ projects: 3, amounts: { sum: 11_100 } });
  });

  it('takes two places in one Kreis as one', () => {
    const twice = project({ places: [place('03402'), place('03402')], grants: [grant(2019, 100)] });
    expect(kreis([twice], '03402')).toMatchObject({ projects: 1, sharedProjects: 0, amounts: { sum: 100 } });
  });

  it('has a row for every Kreis on file, empty ones too', () => {
    const rows = statistics([]).regions.flatMap((region) => region.kreise);
    expect(rows.map((row) => row.code).sort()).toEqual([...KREISE, '03455'].sort());
    expect(rows.every((row) => row.projects === 0)).toBe(true);
  });

  it('gives a Kreis that is not on file a row of its own', () => {
    const { regions } = statistics([atOne], new AreaTree([area('03', 'land', null)]));
    expect(regions.map((row) => [row.code, row.area, row.kreise.map((kreis) => kreis.code)])).toEqual([
      ['034', null, ['03402']],
    ]);
  });

  it.each([
    ['no choice', NO_CHOICE, true, false],
    ['the Kreis itself', choiceOf(['03402']), true, true],
    ['its Region', choiceOf(['034']), true, false],
    ['a Gemeinde in it', choiceOf(['03402000']), true, false],
    ['another Region', choiceOf(['031']), false, false],
    ['all but its Region', choiceOf([], ['034']), false, false],
    ['all but a Gemeinde in it', choiceOf([], ['03402000']), true, false],
  ])('knows whether a Kreis is in view under %s', (_, choice, isInView, isChosen) => {
    expect(kreis([], '03402', choice)).toMatchObject({ isInView, isChosen });
  });

  it('adds up at every level, whatever is shared', () => {
    const areas = fc.constantFrom(AREAS, new AreaTree([]));
    fc.assert(
      fc.property(arbitraryProjects, areas, (projects, areas) => {
        const { regions, shared, total } = statistics(projects, areas);
        const { sum, known, total: count } = keyFigures(projects, NO_FILTER).amounts;
        expect(added([...regions, shared])).toEqual({ sum, known, total: count });
        expect(added([total])).toEqual({ sum, known, total: count });
        for (const region of regions) {
          expect(added([...region.kreise, region.shared])).toEqual(added([region]));
          const whole = region.kreise.reduce((n, row) => n + row.projects - row.sharedProjects, 0);
          expect(whole + region.shared.projects + region.sharedProjects).toBe(region.projects);
        }
      }),
    );
  });
});

describe('amountState', () => {
  it.each([
    ['no-project', [], '03402'],
    ['no-grant', [project({ places: [place('03402')] })], '03402'],
    ['unknown', [project({ places: [place('03402')], grants: [grant(2019, null)] })], '03402'],
    ['known', [atOne, project({ id: 'b', places: [place('03402')], grants: [grant(2019, null)] })], '03402'],
    ['shared', [inOneRegion], '03454'],
  ])('tells %s', (state, projects, code) => {
    expect(amountState(kreis(projects, code))).toBe(state);
  });
});
