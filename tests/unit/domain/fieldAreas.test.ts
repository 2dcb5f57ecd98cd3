import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaLevel } from '../../../src/domain/areaTerms';
import { emptyCells, fieldAreas, type FieldAreaState } from '../../../src/domain/fieldAreas';
import { choiceOf, NO_CHOICE, NONE } from '../../../src/domain/filter';
import type { Project } from '../../../src/domain/project';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import { FELDER, SCHEMES, type BuendnisFeld, type Scheme } from '../../../src/domain/vocabulary';
import { arbitraryProjects, KREISE, place, project } from '../../fixtures/projects';

function area(code: string, level: Area['level'], parent: string | null): Area {
  return { code, level, name: code, art: level, parent, population: null, areaKm2: null, label: [9, 52] };
}

/** One Region and one Kreis of the projects are not on file. */
const AREAS = new AreaTree([
  area('03', 'land', null),
  ...['031', '033', '034'].map((code) => area(code, 'region', '03')),
  ...[...KREISE.filter((code) => code !== '03241' && code !== '03102'), '03455'].map((code) =>
    area(code, 'kreis', code.slice(0, 3)),
  ),
]);

function held(id: string, kreise: readonly string[], fields: readonly BuendnisFeld[]): Project {
  return project({
    id,
    places: kreise.map(place),
    handlungsfelder: {
      programm: [],
      buendnis: fields.map((field) => ({ id: field, evidence: 'erfunden', derivedFrom: null })),
    },
  });
}

const ALL = [
  held('eins', ['03402'], ['sprache', 'arbeit']),
  held('zwei', ['03402', '03454'], ['sprache']),
  held('drei', ['03101'], ['arbeit']),
  held('vier', ['03454'], []),
  held('fuenf', ['03402', '03101'], ['arbeit']),
];

function cellOf(
  projects: readonly Project[],
  level: AreaLevel,
  field: BuendnisFeld | typeof NONE,
  code: string,
  choice = NO_CHOICE,
) {
  const { columns, rows } = fieldAreas(projects, 'buendnis', AREAS, level, choice);
  const at = columns.findIndex((column) => column.code === code);
  return rows.find((row) => row.field === field)!.cells[at]!;
}

describe('fieldAreas', () => {
  it.each<[AreaLevel, BuendnisFeld | typeof NONE, string, number, FieldAreaState]>([
    ['region', 'sprache', '034', 2, 'some'],
    ['region', 'arbeit', '034', 2, 'some'],
    ['region', 'arbeit', '031', 2, 'some'],
    // Of every project in 031 the fields are known, of one in 034 they are not.
    ['region', 'sprache', '031', 0, 'none'],
    ['region', 'wohnen-und-leben', '034', 0, 'unknown'],
    ['region', 'sprache', '033', 0, 'none'],
    ['region', NONE, '034', 1, 'some'],
    ['region', NONE, '031', 0, 'none'],
    ['kreis', 'sprache', '03402', 2, 'some'],
    ['kreis', 'sprache', '03454', 1, 'some'],
    ['kreis', 'arbeit', '03454', 0, 'unknown'],
    ['kreis', 'wohnen-und-leben', '03402', 0, 'none'],
    ['kreis', 'sprache', '03455', 0, 'none'],
  ])('by %s, %s in %s: %i, %s', (level, field, code, projects, state) => {
    expect(cellOf(ALL, level, field, code)).toEqual({ projects, state });
  });

  it('says of an area that was not chosen that it was left out, not that it is empty', () => {
    const choice = choiceOf(['034']);
    const inView = ALL.slice(0, 2);
    expect(cellOf(inView, 'region', 'sprache', '031', choice)).toEqual({ projects: 0, state: 'left-out' });
    expect(cellOf(inView, 'region', 'sprache', '034', choice)).toEqual({ projects: 2, state: 'some' });
    // A chosen project lies there too: that is known.
    expect(cellOf(ALL.slice(4), 'region', 'arbeit', '031', choice).state).toBe('some');
    // Its other projects are not counted, so that nothing follows from it for the other fields.
    expect(cellOf(ALL.slice(4), 'region', 'sprache', '031', choice).state).toBe('left-out');
  });

  it('keeps Kreise of one Region together, also those that are not on file', () => {
    const strays = [held('sechs', ['03241'], []), held('sieben', ['03102'], [])];
    const { columns, regions } = fieldAreas(strays, 'buendnis', AREAS, 'kreis', NO_CHOICE);
    // Written out, the Regionen with their numbers of columns are the columns.
    expect(regions.flatMap(({ code, columns }) => Array<string>(columns).fill(code))).toEqual(
      columns.map(({ region }) => region),
    );
    expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
    expect(columns.map(({ code }) => code)).toEqual(expect.arrayContaining(['03241', '03102']));
  });

  it('counts what is empty among the areas in view, and names what is nowhere', () => {
    expect(emptyCells(fieldAreas(ALL, 'buendnis', AREAS, 'region', NO_CHOICE))).toEqual({
      cells: 15,
      // 031: all but Arbeit; 033: all five.
      none: 9,
      unknown: 3,
      nowhere: ['wohnen-und-leben', 'buergerschaftliches-engagement', 'gesellschaftliche-teilhabe'],
    });
    const chosen = fieldAreas(ALL.slice(0, 2), 'buendnis', AREAS, 'region', choiceOf(['034']));
    expect(emptyCells(chosen)).toMatchObject({ cells: 5, none: 3, unknown: 0 });
  });
});

describe('against a naive count', () => {
  const fieldsOf = ({ handlungsfelder }: Project, scheme: Scheme): string[] =>
    scheme === 'programm' ? handlungsfelder.programm : handlungsfelder.buendnis.map(({ id }) => id);

  it('of generated projects', () => {
    fc.assert(
      fc.property(
        arbitraryProjects,
        fc.constantFrom(...SCHEMES),
        fc.constantFrom<AreaLevel>('region', 'kreis'),
        (projects, scheme, level) => {
          const counted = fieldAreas(projects, scheme, AREAS, level, NO_CHOICE);
          expect(counted.rows.map(({ field }) => field)).toEqual([...FELDER[scheme], NONE]);
          expect(new Set(counted.columns.map(({ code }) => code)).size).toBe(counted.columns.length);
          const named = projects.flatMap(({ places }) => places.map(({ ags }) => ags[level]));
          const codes = counted.columns.map(({ code }) => code);
          for (const code of named) expect(codes).toContain(code);
          for (const { field, projects: all, cells } of counted.rows) {
            const covers = (one: Project) =>
              field === NONE ? fieldsOf(one, scheme).length === 0 : fieldsOf(one, scheme).includes(field);
            expect(all).toBe(projects.filter(covers).length);
            for (const [at, code] of codes.entries()) {
              const here = projects.filter(({ places }) => places.some(({ ags }) => ags[level] === code));
              const count = here.filter(covers).length;
              const isOpen = field !== NONE && here.some((one) => fieldsOf(one, scheme).length === 0);
              expect(counted.columns[at]!.projects).toBe(here.length);
              expect(cells[at]).toEqual({
                projects: count,
                state: count > 0 ? 'some' : isOpen ? 'unknown' : 'none',
              });
            }
          }
          const { cells, none, unknown, nowhere } = emptyCells(counted);
          const real = counted.rows.filter(({ field }) => field !== NONE);
          const filled = real.flatMap((row) => row.cells).filter((cell) => cell.projects > 0).length;
          expect(none + unknown + filled).toBe(cells);
          expect(cells).toBe(FELDER[scheme].length * codes.length);
          for (const { field, cells: row } of real)
            expect(nowhere.includes(field as never)).toBe(row.every((cell) => cell.projects === 0));
        },
      ),
      { numRuns: 80 },
    );
  });
});
