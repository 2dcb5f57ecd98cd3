import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, FACETS, NO_FILTER, PARTS, type Facet } from '../../../src/domain/filter';
import type { SpatialTests } from '../../../src/domain/facets';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import { fold } from '../../../src/domain/search';
import { indexOf } from '../../fixtures/dataset';
import { carries, facetValues, passesFilter } from '../../fixtures/plainFilter';
import { arbitraryProjects, grant, place, project } from '../../fixtures/projects';
import { arbitraryFilter } from '../../fixtures/views';

/** Longitudes that part the places of synthetic projects. */
const arbitraryTests: fc.Arbitrary<SpatialTests> = fc
  .record({ umkreis: fc.option(fc.integer({ min: 72, max: 75 })), flaeche: fc.option(fc.boolean()) })
  .map(({ umkreis, flaeche }) => ({
    ...(umkreis !== null && { umkreis: ([lon]) => lon * 10 < umkreis + 0.5 }),
    ...(flaeche !== null && { flaeche: ([lon]) => lon > 7.25 === flaeche }),
  }));

describe('FacetIndex', () => {
  it('finds what a walk over all projects finds, in list order', () => {
    fc.assert(
      fc.property(arbitraryProjects, arbitraryFilter, arbitraryTests, (projects, filter, tests) => {
        const { rows } = indexOf(projects).apply(filter, tests);
        expect([...rows]).toEqual(
          projects.flatMap((item, row) => (passesFilter(item, filter, null, null, tests) ? [row] : [])),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('counts each value under all other filters, as a recount does', () => {
    const SPANS = ['0-99999', '100000-199999', '200000-'];
    fc.assert(
      fc.property(
        arbitraryProjects,
        arbitraryFilter,
        arbitraryTests,
        fc.constantFrom(...FACETS),
        (projects, filter, tests, facet) => {
          const index = indexOf(projects);
          const result = index.apply(filter, tests);
          const others = projects.filter((item) => passesFilter(item, filter, null, facet, tests));
          for (const value of [...index.values(facet, filter.scheme), ...(facet === 'betrag' ? SPANS : [])]) {
            expect(result.count(facet, value)).toBe(
              others.filter((item) => carries(item, facet, value, filter.scheme)).length,
            );
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('counts what remains without each part, as a recount does', () => {
    fc.assert(
      fc.property(arbitraryProjects, arbitraryFilter, arbitraryTests, (projects, filter, tests) => {
        const result = indexOf(projects).apply(filter, tests);
        for (const part of PARTS) {
          const others = projects.filter((item) => passesFilter(item, filter, null, part, tests));
          expect(result.countWithout(part)).toBe(others.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is included and what is excluded by a value make up everything', () => {
    fc.assert(
      fc.property(arbitraryProjects, fc.constantFrom(...FACETS), (projects, facet) => {
        const index = indexOf(projects);
        const spans = facet === 'betrag' ? ['0-100000', '70000-70000', '100001-'] : [];
        for (const value of [...index.values(facet, 'buendnis'), ...spans]) {
          const shown = index.apply({ ...NO_FILTER, [facet]: choiceOf([value]) }).rows;
          const left = index.apply({ ...NO_FILTER, [facet]: choiceOf([], [value]) }).rows;
          expect([...shown, ...left].sort((a, b) => a - b)).toEqual(projects.map((_, row) => row));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a value that no project carries matches none and counts zero', () => {
    const result = indexOf([project()]).apply({ ...NO_FILTER, region: choiceOf(['03999']) });
    expect([...result.rows]).toEqual([]);
    expect(result.count('region', '03999')).toBe(0);
    expect(result.countWithout('region')).toBe(1);
  });
});

it('the text finds a project by its Landkreis and Region', () => {
  const area = (code: string, name: string, art: string): Area => ({
    code,
    name,
    art,
    level: 'kreis',
    parent: null,
    population: null,
    areaKm2: null,
    label: [7, 53],
  });
  const areas = new AreaTree([area('03454', 'Emsland', 'Landkreis'), area('034', 'Weser-Ems', 'Region')]);
  const index = indexOf([project({ places: [place('03454')] }), project({ id: 'b' })], areas);
  for (const text of ['Landkreis Emsland', 'weser-ems emsland']) {
    expect([...index.apply({ ...NO_FILTER, text }).rows]).toEqual([0]);
  }
  expect([...index.apply({ ...NO_FILTER, text: 'Weser-Ems' }).rows]).toEqual([0, 1]);
});

describe('facetValues', () => {
  const inTwoKreise = project({ places: [place('03402'), place('03454')] });
  it.each<[Facet, string[]]>([
    ['region', ['034', '03402', '03402001', '03454', '03454001']],
    ['feld', ['ohne']],
    ['runde', ['ohne']],
    ['status', ['ohne']],
    ['traeger', ['verein']],
    ['zielgruppe', ['ohne']],
    ['betrag', []],
    ['genauigkeit', ['ort']],
  ])('of %s', (facet, expected) => {
    expect(facetValues(inTwoKreise, facet, 'buendnis').sort()).toEqual(expected);
  });
});

describe('amounts', () => {
  const projects = [
    project({ id: 'a', grants: [grant(2019, 50_000.5), grant(2020, null)] }),
    project({ id: 'b', grants: [grant(2019, 150_000)] }),
    // Perhaps never paid: an amount of an application is no published amount of a grant.
    project({ id: 'c', grants: [grant(2019, 100_000, { status: 'nicht-belegt' })] }),
    project({ id: 'd' }),
  ];
  it.each([
    ['both ends belong to a span', ['50000-150000'], [], [0, 1]],
    ['open above', ['50001-'], [], [1]],
    ['not published', ['unbekannt'], [], [0]],
    ['either', ['unbekannt', '150000-150000'], [], [0, 1]],
    ['excluded', [], ['unbekannt'], [1, 2, 3]],
    ['a span without what also has an unpublished one', ['0-'], ['unbekannt'], [1]],
  ])('%s', (_, include, exclude, expected) => {
    const filter = { ...NO_FILTER, betrag: choiceOf(include, exclude) };
    expect([...indexOf(projects).apply(filter).rows]).toEqual(expected);
  });

  it('know the lowest and the highest', () => {
    expect(indexOf(projects).amounts.range).toEqual({ from: 50_000, to: 150_000 });
    expect(indexOf([project()]).amounts.range).toBeNull();
  });
});

describe('fold', () => {
  it.each([
    ['Sögel', 'SOEGEL'],
    ['Hann. Münden', 'hann muenden'],
    ['Großenkneten', 'grossenkneten'],
    ['Leben.Lokal.Digital', 'leben-lokal-digital'],
    ['„Nette“-Quartier', 'nette quartier'],
    ['Café', 'cafe'],
  ])('%s and %s are the same to a search', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
});
