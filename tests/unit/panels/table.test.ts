import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Column } from '../../../src/domain/tableColumns';
import { choiceOf, NO_CHOICE, NO_FILTER } from '../../../src/domain/filter';
import { rowFigures } from '../../../src/domain/rowFigures';
import { sortedRows } from '../../../src/domain/sortRows';
import { keyFigures } from '../../../src/domain/statistics';
import { de } from '../../../src/i18n/de';
import { createFormat } from '../../../src/i18n/format';
import { cellOf, type CellContext } from '../../../src/panels/table/cell';
import { ColumnValues } from '../../../src/panels/table/sortValues';
import { projectsOf } from '../../fixtures/dataset';
import { arbitraryProjects, grant, place, project } from '../../fixtures/projects';

const CONTEXT: CellContext = {
  areas: null,
  m: de,
  format: createFormat('de'),
  scheme: 'buendnis',
  rounds: NO_CHOICE,
};

const bridge = project({
  id: 'bruecke',
  title: 'Brücke',
  traeger: { name: 'Stadt Emden', art: 'kommune' },
  places: [
    { ...place('03402'), name: 'Emden', precision: 'adresse' },
    { ...place('03454'), name: 'Sögel', precision: 'ort' },
    { ...place('03454'), name: 'Sögel', precision: 'ort' },
  ],
  handlungsfelder: {
    programm: ['stadtteilkultur'],
    buendnis: [
      { id: 'arbeit', evidence: 'erfunden', derivedFrom: null },
      { id: 'sprache', evidence: 'erfunden', derivedFrom: null },
    ],
  },
  zielgruppen: ['frauen'],
  grants: [
    grant(2019, 150_000),
    grant(2021, null),
    grant(2017, 20_000, { amountKind: 'gerundet' }),
    grant(2020, 99_999, { status: 'nicht-belegt' }),
  ],
});
const bare = project({ id: 'leer', title: 'Leer', traeger: { name: null, art: null } });

describe('a cell', () => {
  const cell = (column: Column, context: Partial<CellContext> = {}) =>
    cellOf(bridge, column, { ...CONTEXT, ...context });

  it.each<[Column, string]>([
    ['titel', 'Brücke'],
    ['orte', 'Emden, Sögel'],
    ['landkreis', 'Gebiet 03402; Gebiet 03454'],
    ['region', 'Gebiet 034'],
    ['traeger', 'Stadt Emden'],
    ['traegerart', 'Kommune'],
    ['felder', 'Sprache, Arbeit'],
    ['zielgruppen', 'Frauen'],
    ['runden', '2017, 2019, 2020, 2021'],
    ['status', 'Förderung belegt'],
    ['foerderungen', '4'],
    ['betrag', '170.000\u00a0€'],
    ['genauigkeit', 'genaue Adresse, Ortsmitte'],
  ])('%s says %s', (column, text) => {
    expect(cell(column).text).toBe(text);
  });

  it('never shows a sum without what it covers; an amount that is not documented is not in it', () => {
    expect(cell('betrag').note).toBe('belegt für 2 von 4, 1 gerundet');
  });

  it('counts grants of the chosen rounds alone', () => {
    const rounds = choiceOf(['2019', '2021']);
    expect(cell('betrag', { rounds })).toMatchObject({ text: '150.000\u00a0€', note: 'belegt für 1 von 2' });
    expect(cell('runden', { rounds }).text).toBe('2019, 2021');
    expect(cell('foerderungen', { rounds }).text).toBe('2');
    expect(cell('betrag', { rounds: choiceOf(['2021']) })).toEqual({
      text: '',
      unknown: 'nicht veröffentlicht',
    });
  });

  it('shows the fields of the scheme in view', () => {
    expect(cell('felder', { scheme: 'programm' }).text).toBe('Stadtteilkultur');
  });

  it('says in words what is unknown, and never shows it as zero', () => {
    const cells = COLUMNS.map((column) => ({ column, ...cellOf(bare, column, CONTEXT) }));
    const unknown = Object.fromEntries(
      cells.filter(({ text }) => text === '').map(({ column, unknown: words }) => [column, words]),
    );
    expect(unknown).toEqual({
      traeger: 'nicht bekannt',
      traegerart: 'nicht bekannt',
      felder: 'nicht zugeordnet',
      zielgruppen: 'nicht angegeben',
      runden: 'keine erfasst',
      betrag: 'keine Förderung erfasst',
    });
  });
});

it('figures of rows are those of their records', () => {
  const rounds = fc.constantFrom(NO_CHOICE, choiceOf(['2019', '2020']), choiceOf([], ['2021']));
  fc.assert(
    fc.property(arbitraryProjects, rounds, (list, runde) => {
      const all = projectsOf(list);
      const rows = Uint32Array.from(list.keys()).filter((row) => row % 3 !== 1);
      const { hidden, ...figures } = rowFigures(all.columns, rows, runde);
      const shown = list.filter((_, row) => row % 3 !== 1);
      expect(figures).toEqual(keyFigures(shown, { ...NO_FILTER, runde }));
      const grants = shown.reduce((count, record) => count + record.grants.length, 0);
      expect(hidden).toBe(grants - figures.grants);
    }),
    { numRuns: 50 },
  );
});

describe('what a column sorts by', () => {
  const unpublished = project({ id: 'still', title: 'Still', grants: [grant(2018, null)] });
  const projects = [
    bridge,
    bare,
    unpublished,
    project({ id: 'a', title: 'Ämter', grants: [grant(2018, 5)] }),
  ];
  const values = new ColumnValues(projectsOf(projects), CONTEXT);
  const titles = (column: Column, descending: boolean) =>
    Array.from(
      sortedRows(Uint32Array.of(0, 1, 2, 3), [{ values: values.of(column), descending }]),
      (row) => projects[row]!.title,
    );

  it.each<[Column, boolean, string[]]>([
    ['titel', false, ['Ämter', 'Brücke', 'Leer', 'Still']],
    ['betrag', true, ['Brücke', 'Ämter', 'Leer', 'Still']],
    ['betrag', false, ['Ämter', 'Brücke', 'Leer', 'Still']],
    ['runden', true, ['Still', 'Ämter', 'Brücke', 'Leer']],
    ['foerderungen', true, ['Brücke', 'Still', 'Ämter', 'Leer']],
    ['status', false, ['Brücke', 'Still', 'Ämter', 'Leer']],
    ['genauigkeit', false, ['Brücke', 'Leer', 'Still', 'Ämter']],
    ['zielgruppen', false, ['Brücke', 'Leer', 'Still', 'Ämter']],
  ])('%s, descending %s', (column, descending, expected) => {
    expect(titles(column, descending)).toEqual(expected);
  });

  it('has a number for every column and row', () => {
    for (const column of COLUMNS) expect(values.of(column)).toHaveLength(projects.length);
  });
});
