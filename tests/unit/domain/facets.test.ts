import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, FACETS, NO_CHOICE, NO_FILTER, type Facet } from '../../../src/domain/filter';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import { fold } from '../../../src/domain/search';
import { indexOf } from '../../fixtures/dataset';
import { facetValues, passesFilter } from '../../fixtures/plainFilter';
import { arbitraryProjects, place, project } from '../../fixtures/projects';
import { arbitraryFilter } from '../../fixtures/views';

describe('FacetIndex', () => {
  it('finds what a walk over all projects finds, in list order', () => {
    fc.assert(
      fc.property(arbitraryProjects, arbitraryFilter, (projects, filter) => {
        const { rows } = indexOf(projects).apply(filter);
        expect([...rows]).toEqual(projects.flatMap((item, row) => (passesFilter(item, filter) ? [row] : [])));
      }),
      { numRuns: 500 },
    );
  });

  it('counts each value under all other filters, as a recount does', () => {
    fc.assert(
      fc.property(
        arbitraryProjects,
        arbitraryFilter,
        fc.constantFrom(...FACETS),
        (projects, filter, facet) => {
          const index = indexOf(projects);
          const result = index.apply(filter);
          const others = projects.filter((item) => passesFilter(item, { ...filter, [facet]: NO_CHOICE }));
          for (const value of index.values(facet, filter.scheme)) {
            expect(result.count(facet, value)).toBe(
              others.filter((item) => facetValues(item, facet, filter.scheme).includes(value)).length,
            );
          }
          expect(result.countWithout(facet)).toBe(others.length);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('what is included and what is excluded by a value make up everything', () => {
    fc.assert(
      fc.property(arbitraryProjects, fc.constantFrom(...FACETS), (projects, facet) => {
        const index = indexOf(projects);
        for (const value of index.values(facet, 'buendnis')) {
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
  ])('of %s', (facet, expected) => {
    expect(facetValues(inTwoKreise, facet, 'buendnis').sort()).toEqual(expected);
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
