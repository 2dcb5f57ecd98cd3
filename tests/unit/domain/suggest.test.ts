import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/schema';
import { fold, queryWords } from '../../../src/domain/search';
import { namedAreas, namedInProjects, SuggestionIndex } from '../../../src/domain/suggest';
import { projectsOf } from '../../fixtures/dataset';
import { arbitraryProjects, place, project } from '../../fixtures/projects';

const area = (code: string, level: Area['level'], name: string, art: string, parent: string): Area => ({
  code,
  level,
  name,
  art,
  parent,
  population: null,
  areaKm2: null,
  label: [9, 52],
});
const AREAS = [
  area('03454', 'kreis', 'Emsland', 'Landkreis', '034'),
  area('03402', 'kreis', 'Emden', 'kreisfreie Stadt', '034'),
  area('03402000', 'gemeinde', 'Emden', 'Stadt', '03402'),
  area('034545407', 'samtgemeinde', 'Sögel', 'Samtgemeinde', '03454'),
  area('03457022', 'gemeinde', 'Weener', 'Stadt', '03457'),
];
const PROJECTS = [
  project({ id: 'a', title: 'Quartier am Emstor' }),
  project({
    id: 'b',
    title: 'Große Brücke',
    traeger: { name: 'Emsverein', art: 'verein' },
    places: [{ ...place('03454'), postcode: '49751' }],
  }),
];
const MOST = { gebiet: 9, plz: 9, projekt: 9, traeger: 9 };
const index = new SuggestionIndex([...namedAreas(AREAS), ...namedInProjects(projectsOf(PROJECTS))]);
const find = (text: string) => index.find(text, MOST).map(({ kind, value }) => `${kind} ${value}`);

describe('suggestions', () => {
  it.each([
    ['ems', ['gebiet 03454', 'traeger Emsverein', 'projekt a']],
    ['emden', ['gebiet 03402']],
    ['soegel', ['gebiet 034545407']],
    ['landkreis ems', ['gebiet 03454']],
    ['497', ['plz 49751']],
    ['GROSSE brucke', ['projekt b']],
    ['brücke große', ['projekt b']],
    // Within a word comes after its beginning.
    ['e', ['gebiet 03454', 'gebiet 03402', 'traeger Emsverein', 'projekt a', 'traeger Testverein e. V.']],
    ['', []],
    ['  -  ', []],
    ['xyz', []],
  ])('for „%s“', (text, expected) => {
    expect(find(text).slice(0, expected.length)).toEqual(expected);
    if (text.length > 1) expect(find(text)).toHaveLength(expected.length);
  });

  it('are as many of a kind as wanted', () => {
    expect(index.find('em', { gebiet: 1 })).toEqual([{ kind: 'gebiet', value: '03454', rank: 0 }]);
  });

  it('find every title that holds all words, and no other', () => {
    const text = fc.oneof(
      fc.constantFrom('bunt', 'süd', 'gros', 'große brücke', 'um', 'café test'),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(arbitraryProjects, text, (projects, query) => {
        const words = queryWords(query);
        const expected = projects.filter(
          ({ title }) => words.length > 0 && words.every((word) => fold(title).includes(word)),
        );
        const found = new SuggestionIndex(namedInProjects(projectsOf(projects))).find(query, {
          projekt: 1000,
        });
        expect(found.map(({ value }) => value).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('answer at once over a hundred thousand titles', () => {
    const titles = ['Nachbarschaft', 'Quartier', 'Treff', 'Garten', 'Brücke'];
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      kind: 'projekt' as const,
      value: `p${i}`,
      folded: fold(`${titles[i % 5]} ${i}`),
    }));
    const large = new SuggestionIndex(many);
    for (const query of ['n', 'nachbarschaft', 'quartier 99', '99999', 'garten xyz']) {
      const start = performance.now();
      large.find(query, MOST);
      expect(performance.now() - start, query).toBeLessThan(150);
    }
  });
});
