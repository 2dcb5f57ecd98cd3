import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldExtremes, fieldMatrix, fieldStatistics } from '../../../src/domain/fieldStatistics';
import { NONE } from '../../../src/domain/filter';
import { SCHEMES } from '../../../src/domain/vocabulary';
import { arbitraryProjects, project } from '../../fixtures/projects';

const sourced = { id: 'arbeit', evidence: 'Eine Werkstatt.', derivedFrom: null } as const;
const derived = { id: 'arbeit', evidence: 'Abgeleitet.', derivedFrom: 'zusammenleben' } as const;
const language = { id: 'sprache', evidence: 'Ein Kurs.', derivedFrom: null } as const;

function withFields(id: string, buendnis: (typeof sourced | typeof derived | typeof language)[]) {
  return project({ id, handlungsfelder: { programm: ['zusammenleben'], buendnis } });
}

describe('fieldStatistics', () => {
  it('counts a project in each of its fields and the others as unassigned', () => {
    const rows = fieldStatistics(
      [withFields('a', [sourced, language]), withFields('b', [derived]), withFields('c', [])],
      'buendnis',
    );
    expect(rows.filter((row) => row.projects > 0)).toEqual([
      { field: 'sprache', projects: 1, derived: 0 },
      { field: 'arbeit', projects: 2, derived: 1 },
      { field: NONE, projects: 1, derived: 0 },
    ]);
  });

  it('takes a field as sourced where a record says both', () => {
    const arbeit = (fields: (typeof sourced | typeof derived)[]) =>
      fieldStatistics([withFields('a', fields)], 'buendnis').find((row) => row.field === 'arbeit');
    expect(arbeit([sourced, derived])).toMatchObject({ projects: 1, derived: 0 });
    expect(arbeit([derived, sourced])).toMatchObject({ projects: 1, derived: 0 });
  });

  it('counts the other scheme by its own fields', () => {
    expect(fieldStatistics([withFields('a', [])], 'programm').find((row) => row.projects > 0)).toEqual({
      field: 'zusammenleben',
      projects: 1,
      derived: 0,
    });
  });

  it('loses no project', () => {
    fc.assert(
      fc.property(arbitraryProjects, fc.constantFrom(...SCHEMES), (projects, scheme) => {
        const rows = fieldStatistics(projects, scheme);
        const assignments = projects.reduce(
          (sum, { handlungsfelder }) => sum + handlungsfelder[scheme].length,
          0,
        );
        const unassigned = rows.at(-1)!;
        expect(unassigned.field).toBe(NONE);
        expect(rows.reduce((sum, row) => sum + row.projects, 0)).toBe(assignments + unassigned.projects);
        for (const row of rows) expect(row.derived).toBeLessThanOrEqual(row.projects);
      }),
    );
  });
});

describe('fieldMatrix', () => {
  it('holds the evidence, a source before a derivation', () => {
    const [row] = fieldMatrix([withFields('a', [derived, sourced])]);
    expect(row!.cells.map((cell) => cell && [cell.field, cell.evidence, cell.isDerived])).toEqual([
      null,
      ['arbeit', 'Eine Werkstatt.', false],
      null,
      null,
      null,
    ]);
  });
});

describe('fieldExtremes', () => {
  it('names the fields of all projects, of none and of most', () => {
    const projects = [withFields('a', [sourced, language]), withFields('b', [sourced])];
    expect(fieldExtremes(fieldStatistics(projects, 'buendnis'), 2)).toEqual({
      inAll: ['arbeit'],
      inNone: ['wohnen-und-leben', 'buergerschaftliches-engagement', 'gesellschaftliche-teilhabe'],
      most: ['arbeit'],
      mostProjects: 2,
    });
  });

  it('says of an empty list neither', () => {
    expect(fieldExtremes(fieldStatistics([], 'buendnis'), 0)).toMatchObject({ inAll: [], most: [] });
  });
});
