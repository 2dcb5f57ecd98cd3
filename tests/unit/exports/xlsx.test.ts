import readXlsxFile from 'read-excel-file/node';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../../src/exports/workbook';
import { columnName, xlsx, type SheetCell } from '../../../src/exports/xlsx';
import { extractOf, FEATURES } from './fixtures';

type Cells = (string | number | Date | boolean | null)[][];

/** Read back by a library that the exporter does not use. */
async function read(file: Uint8Array): Promise<{ sheet: string; data: Cells }[]> {
  return (await readXlsxFile(Buffer.from(file))) as { sheet: string; data: Cells }[];
}

async function readFirst(file: Uint8Array): Promise<Cells> {
  return (await read(file))[0]!.data;
}

const sheetOf = (rows: SheetCell[][]) => ({
  name: 'Blatt',
  widths: [20, 20, 20],
  styles: ['general', 'general', 'general'] as const,
  hasHead: false,
  rows,
});

describe('a workbook', () => {
  it('keeps texts texts, numbers numbers and days days', async () => {
    const [row] = await readFirst(xlsx([sheetOf([['=1+1', -12.5, { day: '2026-11-25' }]])]));
    expect(row).toEqual(['=1+1', -12.5, new Date('2026-11-25T00:00:00Z')]);
    const [texts] = await readFirst(xlsx([sheetOf([['03454', '<b>&"Ä"</b>', '1.5']])]));
    expect(texts).toEqual(['03454', '<b>&"Ä"</b>', '1.5']);
  });

  it('gives back any text that XML can hold', { timeout: 30_000 }, async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      // eslint-disable-next-line no-control-regex -- what XML cannot hold
      .filter((value) => value.trim() === value && !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/.test(value));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 40 }), async (texts) => {
        const rows = await readFirst(xlsx([sheetOf(texts.map((value) => [value]))]));
        expect(rows.map(([value]) => value)).toEqual(texts);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });
});

describe('the published projects', async () => {
  const file = xlsx(
    workbook(extractOf(undefined, { filterWords: ['Statistische Region Weser-Ems', 'Runde 2019'] })),
  );
  const sheets = await read(file);
  const [projects, grants, about] = sheets.map(({ data }) => data) as [Cells, Cells, Cells];
  const table = ([head, ...rows]: Cells) =>
    rows.map((row) => Object.fromEntries(head!.map((label, index) => [String(label), row[index] ?? null])));

  it('stand on three sheets', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Projekte', 'Förderungen', 'Filter und Quellen']);
  });

  it('have the sums of the raw records as numbers, unknown ones empty', () => {
    const rows = table(projects);
    expect(rows).toHaveLength(FEATURES.length);
    for (const row of rows) {
      const { properties } = FEATURES.find(
        (feature) => feature.properties.id === row['Kennung des Projekts'],
      )!;
      const published = properties.grants.filter(
        ({ amount, status }) => amount !== null && status === 'belegt',
      );
      expect(row['Summe der veröffentlichten Beträge in Euro']).toBe(
        published.length === 0 ? null : published.reduce((sum, { amount }) => sum + amount!, 0),
      );
      expect(row['Förderungen']).toBe(properties.grants.length);
      expect(row['Kreisschlüssel']).toMatch(/^03\d{3}/);
    }
  });

  it('have every grant with amount, status and sources', () => {
    const rows = table(grants);
    const raw = FEATURES.flatMap(({ properties }) =>
      properties.grants.map((grant) => ({ ...grant, project: properties.id })),
    );
    expect(rows).toHaveLength(raw.length);
    for (const row of rows) {
      const grant = raw.find(
        ({ project, year, title }) =>
          project === row['Kennung des Projekts'] &&
          year === row.Runde &&
          title === row['Titel der Förderung'],
      )!;
      expect(row['Betrag in Euro']).toBe(grant.amount);
      expect(row.Runde).toBe(grant.year);
      expect(row.Quellen).toBe([...new Set(grant.sources.map(({ url }) => url))].join(' '));
    }
  });

  it('say what was chosen, when, from where and under which licence', () => {
    const words = about.map(([name, value]) => [name, value]);
    expect(words).toContainEqual(['Datei erstellt am', new Date('2026-11-25T00:00:00Z')]);
    expect(words).toContainEqual(['Filter', 'Statistische Region Weser-Ems']);
    expect(words).toContainEqual([null, 'Runde 2019']);
    expect(words).toContainEqual(['Adresse der Ansicht', 'https://atlas.example/?sammlung=alle']);
    expect(words.flat().filter((value) => String(value).includes('CC BY 4.0')).length).toBeGreaterThan(1);
  });
});
