import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AreaLevel, type Measure, MEASURES } from '../../../src/domain/areaTerms';
import { areaFigures } from '../../../src/domain/areaFigures';
import { choiceOf, NO_FILTER, type Filter } from '../../../src/domain/filter';
import type { Project } from '../../../src/domain/project';
import { AreaTree } from '../../../src/domain/region';
import { amountState, regionStatistics } from '../../../src/domain/regionStatistics';
import type { Area } from '../../../src/domain/schema';
import { grantsInView, keyFigures } from '../../../src/domain/statistics';
import { arbitraryProjects, grant, KREISE, place, project } from '../../fixtures/projects';

function area(code: string, level: Area['level'], parent: string | null, population: number | null): Area {
  return { code, level, name: code, art: level, parent, population, areaKm2: null, label: [9, 52] };
}

const AREAS = new AreaTree([
  area('03', 'land', null, 1_000_000),
  ...['031', '032', '034'].map((code) => area(code, 'region', '03', 300_000)),
  ...[...KREISE, '03455'].map((code) =>
    area(code, 'kreis', code.slice(0, 3), code === '03454' ? null : 50_000),
  ),
]);

function figure(
  projects: Project[],
  measure: Measure,
  code: string,
  { filter = NO_FILTER, level = 'kreis' }: { filter?: Filter; level?: AreaLevel } = {},
) {
  const { figures } = areaFigures(projects, filter, AREAS, measure, level);
  return figures.find(({ area }) => area.code === code)!;
}

const paid = project({
  id: 'eins',
  places: [place('03402')],
  grants: [grant(2019, 20_000), grant(2020, null), grant(2021, 9000, { status: 'nicht-belegt' })],
  handlungsfelder: {
    programm: ['zusammenleben'],
    buendnis: [{ id: 'sprache', evidence: 'erfunden', derivedFrom: null }],
  },
});
const unpaid = project({ id: 'zwei', places: [place('03101')], grants: [grant(2019, null)] });
const across = project({
  id: 'drei',
  places: [place('03402'), place('03241')],
  grants: [grant(2019, 7000)],
  handlungsfelder: {
    programm: [],
    buendnis: [{ id: 'arbeit', evidence: 'erfunden', derivedFrom: null }],
  },
});
const ungranted = project({ id: 'vier', places: [place('03102')] });
const ALL = [paid, unpaid, across, ungranted];

describe('areaFigures', () => {
  it.each<[Measure, string, object]>([
    ['anzahl', '03402', { state: 'known', value: 2, rank: 1, basis: { known: 2, total: 2 } }],
    ['anzahl', '03241', { state: 'known', value: 1, rank: 2 }],
    ['anzahl', '03102', { state: 'known', value: 1, rank: 2, basis: { known: 0, total: 1 } }],
    ['anzahl', '03254', { state: 'no-project' }],
    ['summe', '03402', { state: 'known', value: 20_000, rank: 1, basis: { known: 1, total: 3 } }],
    ['summe', '03101', { state: 'unknown', gap: 'amount', basis: { known: 0, total: 1 } }],
    ['summe', '03241', { state: 'unknown', gap: 'shared', basis: { known: 0, total: 0 } }],
    ['summe', '03102', { state: 'unknown', gap: 'grant' }],
    ['summe', '03254', { state: 'no-project' }],
    ['pro-kopf', '03402', { state: 'known', value: 400, rank: 1 }],
    ['abdeckung', '03402', { state: 'known', value: 2 / 5, rank: 1, basis: { known: 2, total: 2 } }],
    ['abdeckung', '03241', { state: 'known', value: 1 / 5, rank: 2 }],
    ['abdeckung', '03101', { state: 'unknown', gap: 'field', basis: { known: 0, total: 1 } }],
  ])('%s of %s', (measure, code, expected) => {
    expect(figure(ALL, measure, code)).toMatchObject(expected);
  });

  it('gives no amount per head where the number of inhabitants is not known', () => {
    const inUncounted = project({ places: [place('03454')], grants: [grant(2019, 500)] });
    expect(figure([inUncounted], 'pro-kopf', '03454')).toMatchObject({ state: 'unknown', gap: 'population' });
  });

  it('counts the fields of the scheme in view', () => {
    const filter: Filter = { ...NO_FILTER, scheme: 'programm' };
    expect(figure(ALL, 'abdeckung', '03402', { filter })).toMatchObject({ state: 'known', value: 1 / 8 });
  });

  it('tells an area that the filter leaves out from one without a project', () => {
    const filter: Filter = { ...NO_FILTER, region: choiceOf(['034']) };
    expect(figure([paid], 'anzahl', '03101', { filter }).state).toBe('not-chosen');
    expect(figure([paid], 'anzahl', '03455', { filter }).state).toBe('no-project');
  });

  it('says what no area can call its own', () => {
    expect(areaFigures(ALL, NO_FILTER, AREAS, 'summe', 'kreis')).toMatchObject({
      basis: { known: 2, total: 5 },
      shared: { projects: 1, amounts: { sum: 7000, known: 1, total: 1 } },
    });
    expect(areaFigures(ALL, NO_FILTER, AREAS, 'summe', 'region').shared.projects).toBe(1);
  });

  it('gives areas of one value one rank', () => {
    const ranks = KREISE.map((code) =>
      figure([...ALL, project({ places: [place('03241')] })], 'anzahl', code),
    );
    expect(ranks.map((its) => (its.state === 'known' ? its.rank : null))).toEqual([3, 3, 1, null, 1, null]);
  });

  it('has for every area on file the figure of the charts, and no euro is lost', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        arbitraryProjects,
        fc.constantFrom(...MEASURES),
        fc.constantFrom<AreaLevel>('kreis', 'region'),
        (projects, measure, level) => {
          const { figures, shared } = areaFigures(projects, NO_FILTER, AREAS, measure, level);
          const { regions } = regionStatistics(
            projects,
            grantsInView(projects, NO_FILTER),
            AREAS,
            NO_FILTER.region,
          );
          const rows = level === 'region' ? regions : regions.flatMap(({ kreise }) => kreise);
          expect(figures.map(({ area }) => area.code)).toEqual(rows.map(({ code }) => code).sort());
          for (const row of rows) {
            const its = figures.find(({ area }) => area.code === row.code)!;
            expect(its.projects).toBe(row.projects);
            expect(its.state === 'no-project').toBe(row.projects === 0);
            if (measure === 'anzahl' && its.state === 'known') expect(its.value).toBe(row.projects);
            if (measure === 'summe') {
              expect(its.state === 'known').toBe(amountState(row) === 'known');
              expect(its.basis).toEqual({ known: row.amounts.known, total: row.amounts.total });
            }
          }
          if (measure === 'summe') {
            const sum = figures.reduce((total, its) => total + (its.state === 'known' ? its.value : 0), 0);
            expect(sum + shared.amounts.sum).toBe(keyFigures(projects, NO_FILTER).amounts.sum);
          }
        },
      ),
    );
  });
});
