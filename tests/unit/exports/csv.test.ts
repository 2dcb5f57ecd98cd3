import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { csvOf } from '../../../src/exports/makeFile';
import { csv, DIALECTS, guarded, type CellValue, type CsvColumn } from '../../../src/files/csv';
import { DIALECT_NAMES } from '../../../src/files/dialect';
import { extractOf, FEATURES, PROJECTS } from './fixtures';

/** Read back by a library that the exporter does not use. */
function read(text: string, delimiter: string): string[][] {
  return parse(text, { bom: true, delimiter, relaxColumnCount: false });
}

function records(text: string, delimiter: string): Record<string, string>[] {
  return parse(text, { bom: true, delimiter, columns: true });
}

describe('CSV', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(2)) + 0),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc
      .tuple(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', ';', ',', '"'),
        fc.string({ maxLength: 6 }),
      )
      .map(([first, rest]) => first + rest),
  );

  it('gives back what went in, and no text begins like a formula', { timeout: 30_000 }, () => {
    // Ten lines a run, for the sake of the reader's start: 10,000 lines in all.
    const lines = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 10, maxLength: 10 }),
      );
    fc.assert(
      fc.property(fc.constantFrom(...DIALECT_NAMES), lines, (name, rows) => {
        const dialect = DIALECTS[name];
        const columns = rows[0]!.map((_, index): CsvColumn<CellValue[]> => ({
          label: `Spalte ${index}`,
          valueOf: (row) => row[index]!,
        }));
        const [, ...back] = read(csv(columns, rows, dialect), dialect.separator);
        expect(back).toHaveLength(rows.length);
        rows.forEach((values, line) =>
          values.forEach((value, index) => {
            const text = back[line]![index]!;
            if (value === null) expect(text).toBe('');
            else if (typeof value === 'number')
              expect(Number(text.replace(dialect.decimal, '.'))).toBe(value);
            else {
              expect(text).toBe(guarded(value));
              expect(text.replace(/^'/, '')).toBe(value.replace(/^'/, ''));
              expect(text).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
            }
          }),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('is UTF-8 with a byte order mark, and its lines end as RFC 4180 has it', () => {
    const text = csvOf(extractOf(), { rows: 'projects', dialect: 'deutsch' });
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.split('\r\n')).toHaveLength(PROJECTS.length + 2);
  });

  it('leaves negative numbers numbers and guards texts that look like them', () => {
    const column: CsvColumn<CellValue> = { label: 'a', valueOf: (value) => value };
    expect(csv([column], [-1.5, '-1,5'], DIALECTS.deutsch)).toBe('\ufeffa\r\n-1,5\r\n"\'-1,5"\r\n');
  });
});

describe.each(DIALECT_NAMES)('the published projects, %s', (name) => {
  const { separator, decimal } = DIALECTS[name];
  const number = (text: string) => Number(text.replace(decimal, '.'));

  it('come back: one row a project, with the sums of the raw records', () => {
    const rows = records(csvOf(extractOf(), { rows: 'projects', dialect: name }), separator);
    expect(rows).toHaveLength(FEATURES.length);
    for (const row of rows) {
      const { properties, geometry } = FEATURES.find(
        (feature) => feature.properties.id === row['Kennung des Projekts'],
      )!;
      expect(row.Projekt).toBe(properties.title);
      expect(row['Träger']).toBe(properties.traeger.name ?? '');
      expect(row['Kreisschlüssel']!.split('; ').sort()).toEqual(
        [...new Set(properties.places.map(({ ags }) => ags.kreis))].sort(),
      );
      const published = properties.grants.filter(
        ({ amount, status }) => amount !== null && status === 'belegt',
      );
      const sum = row['Summe der veröffentlichten Beträge in Euro']!;
      if (published.length === 0) expect(sum).toBe('');
      else
        expect(number(sum)).toBeCloseTo(
          published.reduce((total, { amount }) => total + amount!, 0),
          2,
        );
      expect(row['davon mit veröffentlichtem Betrag']).toBe(String(published.length));
      const first = geometry.type === 'Point' ? geometry.coordinates : geometry.coordinates[0]!;
      expect([number(row['Längengrad (erster Ort)']!), number(row['Breitengrad (erster Ort)']!)]).toEqual(
        first,
      );
      expect(row['Seite des Projekts']).toBe(`https://atlas.example/projekt/${properties.id}/`);
    }
  });

  it('come back: one row a grant, unknown amounts empty', () => {
    const rows = records(csvOf(extractOf(), { rows: 'grants', dialect: name }), separator);
    const grants = FEATURES.flatMap(({ properties }) =>
      properties.grants.map((grant) => ({ ...grant, project: properties.id })),
    );
    expect(rows).toHaveLength(grants.length);
    for (const row of rows) {
      const grant = grants.find(
        ({ project, year, title }) =>
          project === row['Kennung des Projekts'] &&
          String(year) === row.Runde &&
          title === row['Titel der Förderung'],
      )!;
      expect(row.Runde).toBe(String(grant.year));
      expect(row['Titel der Förderung']).toBe(grant.title);
      expect(row['Betrag in Euro'] === '' ? null : number(row['Betrag in Euro']!)).toBe(grant.amount);
      expect(row.Quellen!.split(' ')).toEqual([...new Set(grant.sources.map(({ url }) => url))]);
    }
  });
});

it('grants of rounds that are not chosen are left out', () => {
  const filter = { ...NO_FILTER, runde: choiceOf(['2019']) };
  const projects = PROJECTS.filter(({ grants }) => grants.some(({ year }) => year === 2019));
  const rows = records(csvOf(extractOf(projects, { filter }), { rows: 'grants', dialect: 'deutsch' }), ';');
  expect(new Set(rows.map((row) => row.Runde))).toEqual(new Set(['2019']));
  const byProject = records(
    csvOf(extractOf(projects, { filter }), { rows: 'projects', dialect: 'deutsch' }),
    ';',
  );
  expect(new Set(byProject.map((row) => row.Runden))).toEqual(new Set(['2019']));
  expect(byProject.reduce((sum, row) => sum + Number(row['Förderungen']), 0)).toBe(rows.length);
});
