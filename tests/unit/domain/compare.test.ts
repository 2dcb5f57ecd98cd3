import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareAreas,
  difference,
  fieldProjects,
  fieldsCovered,
  publishedSum,
} from '../../../src/domain/compare';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import { keyFigures } from '../../../src/domain/statistics';
import { arbitraryProjects, grant, KREISE, place, project } from '../../fixtures/projects';

const area = (code: string, level: Area['level'], population: number | null): Area => ({
  code,
  level,
  name: code,
  art: level,
  parent: code === '03' ? null : level === 'region' ? '03' : code.slice(0, 3),
  population,
  areaKm2: null,
  label: [9, 52],
});
const REGIONS = [...new Set(KREISE.map((code) => code.slice(0, 3)))];
const AREAS = new AreaTree([
  area('03', 'land', 8_000_000),
  ...REGIONS.map((code) => area(code, 'region', 2_000_000)),
  ...KREISE.map((code) => area(code, 'kreis', 100_000)),
  area('03999', 'kreis', null),
]);
const compare = (projects: Parameters<typeof compareAreas>[0], ...codes: string[]) =>
  compareAreas(projects, NO_FILTER, AREAS, codes);

describe('the laws of a comparison', () => {
  it('the Land has every project and every grant', () => {
    fc.assert(
      fc.property(arbitraryProjects, (projects) => {
        const [land] = compare(projects, '03');
        const all = keyFigures(projects, NO_FILTER);
        expect(land).toMatchObject({ projects: all.projects, amounts: all.amounts, sharedProjects: 0 });
        expect(land!.confirmed).toBe(all.confirmed);
      }),
      { numRuns: 40 },
    );
  });

  it('the parts and what lies in several of them make the whole, grant by grant and euro by euro', () => {
    fc.assert(
      fc.property(arbitraryProjects, fc.constantFrom(REGIONS, KREISE), (projects, codes) => {
        const parts = compare(projects, ...codes);
        const size = codes[0]!.length;
        const several = projects.filter(
          ({ places }) => new Set(places.map(({ ags }) => ags.kreis.slice(0, size))).size > 1,
        );
        const between = keyFigures(several, NO_FILTER).amounts;
        const [land] = compare(projects, '03');
        for (const part of ['sum', 'known', 'rounded', 'total'] as const) {
          const sum = parts.reduce((total, { amounts }) => total + amounts[part], 0);
          expect(sum + between[part], part).toBe(land!.amounts[part]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('an area and the rest of the Land have every project between them, shared ones twice', () => {
    fc.assert(
      fc.property(arbitraryProjects, fc.constantFrom(...KREISE), (projects, code) => {
        const [here, land] = compare(projects, code, '03');
        const rest = projects.filter(({ places }) => places.some(({ ags }) => ags.kreis !== code)).length;
        expect(here!.projects + rest - here!.sharedProjects).toBe(land!.projects);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an area', () => {
  const two = project({
    id: 'zwei',
    places: [place('03402'), place('03454')],
    grants: [grant(2019, 40_000)],
  });
  const one = project({
    id: 'eins',
    places: [place('03402')],
    grants: [grant(2020, 60_000), grant(2020, null), grant(2022, 10_000, { status: 'nicht-belegt' })],
  });

  it('sums what lies wholly in it, and keeps apart what does not', () => {
    const [emden] = compare([one, two], '03402');
    expect(emden).toMatchObject({
      projects: 2,
      sharedProjects: 1,
      amounts: { sum: 60_000, known: 1, total: 3 },
      sharedAmounts: { sum: 40_000, known: 1, total: 1 },
      projectsPerHundredThousand: 2,
      eurosPerThousand: 600,
    });
    expect(emden!.rounds).toEqual([
      { year: 2019, grants: 1 },
      { year: 2020, grants: 2 },
      { year: 2022, grants: 1 },
    ]);
  });

  it('leaves unknown what nobody published', () => {
    const [emsland] = compare([project({ places: [place('03454')], grants: [grant(2019, null)] })], '03454');
    expect(publishedSum(emsland!)).toBeNull();
    expect(emsland!.eurosPerThousand).toBeNull();
    expect(fieldsCovered(emsland!)).toBeNull();
  });

  it('says zero of a field only where the fields of all its projects are known', () => {
    const held = project({
      places: [place('03402')],
      handlungsfelder: {
        programm: [],
        buendnis: [{ id: 'arbeit', evidence: 'erfunden', derivedFrom: null }],
      },
    });
    const [known] = compare([held], '03402');
    expect(fieldProjects(known!)).toEqual([0, 1, 0, 0, 0]);
    const [open] = compare([held, one], '03402');
    expect(fieldProjects(open!)).toEqual([null, 1, null, null, null]);
  });

  it('has nothing where no project is, and nothing by head where nobody is counted', () => {
    const [empty, uncounted] = compare([one], '03454', '03999');
    expect([publishedSum(empty!), fieldsCovered(empty!), empty!.projectsPerHundredThousand]).toEqual([
      0, 0, 0,
    ]);
    expect(uncounted!.projectsPerHundredThousand).toBeNull();
  });

  it('counts only the grants of the chosen rounds', () => {
    const filter = { ...NO_FILTER, runde: choiceOf(['2022']) };
    const [emden] = compareAreas([one], filter, AREAS, ['03402']);
    expect(emden!.rounds).toEqual([{ year: 2022, grants: 1 }]);
    expect(emden!.amounts).toMatchObject({ known: 0, total: 1 });
  });

  it('that no file knows is left out', () => {
    expect(compare([one], '03777', '03402').map(({ area: { code } }) => code)).toEqual(['03402']);
  });
});

it('a difference to or from the unknown is unknown', () => {
  expect([difference(3, 5), difference(null, 5), difference(3, null)]).toEqual([-2, null, null]);
});
