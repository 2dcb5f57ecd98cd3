/** The numbers of every chart, read back from its file by a library that the atlas does not use. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberTable } from '../../../src/charts/numbers/numberTable';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { de } from '../../../src/i18n/de';
import { createFormat } from '../../../src/i18n/format';
import { chartCsv } from '../../../src/panels/picture/chartCsv';
import { chartsOf, COMPARED, type Chart } from '../../fixtures/charts';
import { grant, place, project, arbitraryProjects } from '../../fixtures/projects';
import { dataset } from '../../fixtures/published';

const i18n = { m: de, format: createFormat('de'), language: 'de' as const };
const SHOWN = {
  collection: 'alle',
  filter: { ...NO_FILTER, runde: choiceOf(['2019']) },
  areas: dataset.areas,
  meta: dataset.meta,
  address: 'https://atlas.example/?sammlung=alle&runde=2019',
} as const;
const SOURCES = [
  {
    label: null,
    sources: ['Zeitung; Süd', '=HYPERLINK("böse")'].map((publisher) => ({
      url: `https://beispiel.example/${publisher}`,
      publisher,
      says: null,
    })),
  },
];

function written({ text, numbers }: Pick<Chart, 'text' | 'numbers'>, language: 'de' | 'en' = 'de'): string {
  const chart = { text, subtitle: 'Statistik', sources: SOURCES };
  return chartCsv(numbers, chart, SHOWN, { ...i18n, language }, '2026-11-26');
}

/** Strictly: every line has to have as many cells as the first. */
function read(text: string, delimiter = ';'): string[][] {
  return parse(text, { bom: true, delimiter, relaxColumnCount: false });
}

function expectRoundTrip(chart: Pick<Chart, 'text' | 'numbers'>) {
  const { head, rows } = chart.numbers;
  const back = read(written(chart));
  expect(back[0]!.slice(0, head.length)).toEqual(head);
  rows.forEach((row, index) => {
    expect(row).toHaveLength(head.length);
    const cells = back[index + 1]!;
    row.forEach((value, at) => {
      if (value === null) expect(cells[at]).toBe('');
      else if (typeof value === 'number') expect(Number(cells[at]!.replace(',', '.'))).toBe(value);
      else expect(cells[at]!.replace(/^'/, '')).toBe(value.replace(/^'/, ''));
    });
  });
  // After the numbers an empty line, then what they are.
  expect(back[rows.length + 1]!.join('')).toBe('');
}

const CHARTS = chartsOf(dataset.collections!.alle.projects);

describe.each(Object.entries(CHARTS))('the numbers of %s', (_, chart) => {
  it('come back as they are, what is unknown as an empty cell', () => expectRoundTrip(chart));

  it('say what they are, of which selection, from whom, as of when', () => {
    const text = written(chart);
    expect(text.startsWith('\ufeff')).toBe(true);
    const about = new Map(read(text).map(([label, value]) => [label, value]));
    const words = de.numbers.about;
    expect(about.get(words.chart)).toBe(chart.text.headline);
    expect(about.get(words.selection)).toBe('Gezeigt: alle erfassten Förderungen; Runde 2019');
    expect(about.get(words.sources)).toBe('Zeitung; Süd');
    expect(about.get(words.dataDate)).toContain(dataset.meta!.version);
    expect(about.get(words.made)).toBe('2026-11-26');
    expect(about.get(words.address)).toBe(SHOWN.address);
    expect(about.get(words.licence)).toContain('CC');
    expect(about.get(words.unknown)).toBe(words.unknownText);
    // A publisher that a spreadsheet would take for a formula.
    expect(read(text).flat()).toContain(`'=HYPERLINK("böse")`);
  });
});

it('come back of generated projects too', () => {
  fc.assert(
    fc.property(arbitraryProjects, (projects) => {
      for (const chart of Object.values(chartsOf(projects))) expectRoundTrip(chart);
    }),
    { numRuns: 6 },
  );
});

it('are written for a reader of another language as that one has it', () => {
  const numbers: NumberTable = { head: ['a', 'b'], rows: [['x', 1.5]] };
  const text = written({ text: { headline: 'h', summary: [] }, numbers }, 'en');
  expect(read(text, ',')[1]).toEqual(['x', '1.5']);
});

describe('what is not known is empty, never zero', () => {
  const charts = chartsOf([
    project({ places: [place('03402')], grants: [grant(2019, null)] }),
    project({
      id: 'zwei',
      places: [place('03454')],
      grants: [grant(2020, 5000)],
      handlungsfelder: {
        programm: [],
        buendnis: [{ id: 'arbeit', evidence: 'erfunden', derivedFrom: null }],
      },
    }),
  ]);
  const cell = (kind: string, row: (cells: readonly unknown[]) => boolean, column: string) => {
    const { head, rows } = charts[kind]!.numbers;
    return rows.find(row)![head.indexOf(column)];
  };
  const { numbers: m } = de;

  it.each<[string, unknown, (cells: readonly unknown[]) => boolean, string, unknown]>([
    ['a round of unpublished amounts', 'runden', ([year]) => year === 2019, m.rounds.sum, null],
    ['how many of its amounts are known', 'runden', ([year]) => year === 2019, m.rounds.known, 0],
    ['a round with an amount', 'runden', ([year]) => year === 2020, m.rounds.sum, 5000],
    ['a Kreis of unpublished amounts', 'regionen', ([, code]) => code === '03402', m.regions.sum, null],
    ['a Kreis without a project', 'regionen', ([, code]) => code === '03401', m.regions.sum, null],
    ['the projects of that Kreis', 'regionen', ([, code]) => code === '03401', m.regions.projects, 0],
    [
      'a field where projects have none published',
      'buendnis-kreis',
      ([field, code]) => field === 'Sprache' && code === '03402',
      m.fields.projects,
      null,
    ],
    [
      'a field that no project there has',
      'buendnis-kreis',
      ([field, code]) => field === 'Sprache' && code === '03454',
      m.fields.projects,
      0,
    ],
    [
      'the sum of a compared area without an amount',
      'vergleich',
      ([label]) => label === m.compare.sum,
      'Emden',
      null,
    ],
  ])('%s', (_, kind, row, column, expected) => {
    expect(COMPARED).toContain('03402');
    expect(cell(kind as string, row, column)).toBe(expected);
  });
});
