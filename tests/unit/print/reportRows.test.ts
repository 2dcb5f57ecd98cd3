import { describe, expect, it } from 'vitest';
import { choiceOf, NO_CHOICE } from '../../../src/domain/filter';
import { MOST_ROWS, reportRows } from '../../../src/print/reportRows';
import { grant, project } from '../../fixtures/projects';

const source = (name: string) => ({
  url: `https://beispiel.example/${name}`,
  publisher: name,
  says: null,
  date: null,
});
const projects = [
  project({
    id: 'a',
    grants: [
      grant(2019, 5, { sources: [source('eins'), source('zwei')] }),
      grant(2020, null, { sources: [source('drei')] }),
    ],
  }),
  project({ id: 'b', grants: [grant(2020, null, { sources: [source('drei'), source('eins')] })] }),
  project({ id: 'c' }),
];

describe('rows of the report', () => {
  it('number projects and sources as they first occur, each source once', () => {
    const { rows, sources } = reportRows(projects, NO_CHOICE);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(rows.map((row) => row.sources)).toEqual([[1, 2, 3], [1, 3], []]);
    expect(sources.map(({ number, publisher }) => [number, publisher])).toEqual([
      [1, 'eins'],
      [2, 'zwei'],
      [3, 'drei'],
    ]);
  });

  it('name the sources of the chosen rounds alone', () => {
    const { rows, sources } = reportRows(projects, choiceOf(['2020']));
    expect(rows.map((row) => row.sources)).toEqual([[1], [1, 2], []]);
    expect(sources.map(({ publisher }) => publisher)).toEqual(['drei', 'eins']);
  });

  it('end where a book would begin', () => {
    const many = Array.from({ length: MOST_ROWS + 1 }, (_, index) => project({ id: `p-${index}` }));
    expect(reportRows(many, NO_CHOICE).rows).toHaveLength(MOST_ROWS);
  });
});
