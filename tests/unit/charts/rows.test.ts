import { describe, expect, it } from 'vitest';
import { fieldRows } from '../../../src/charts/fieldRows';
import { fieldText } from '../../../src/charts/fieldText';
import { regionRows, type AreaNames } from '../../../src/charts/regionRows';
import { regionText } from '../../../src/charts/regionText';
import { roundRows } from '../../../src/charts/roundRows';
import { roundText } from '../../../src/charts/roundText';
import { fieldStatistics } from '../../../src/domain/fieldStatistics';
import { choiceOf, NO_CHOICE, NO_FILTER, type Choice } from '../../../src/domain/filter';
import type { Project } from '../../../src/domain/project';
import { AreaTree } from '../../../src/domain/region';
import { regionStatistics } from '../../../src/domain/regionStatistics';
import { roundStatistics } from '../../../src/domain/roundStatistics';
import type { Area, Round } from '../../../src/domain/schema';
import { grantsInView } from '../../../src/domain/statistics';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { createFormat } from '../../../src/i18n/format';
import { grant, place, project } from '../../fixtures/projects';

const format = createFormat('de');
/** Spaces that do not break are still spaces to a reader. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const labels = (cells: readonly (readonly { label: string }[])[]) =>
  cells.map((cell) => cell.map((bar) => plain(bar.label)));

const ROUND: Round = {
  year: 2019,
  budget: 4_000_000,
  applications: 69,
  selected: 39,
  announced: null,
  note: null,
  contradictions: ['Zwei Quellen, zwei Zahlen.'],
  sources: [{ url: 'https://beispiel.example/runde', publisher: 'Testquelle', says: null, date: null }],
};

function rounds(projects: Project[], choice: Choice = NO_CHOICE, onFile: Round[] | null = [ROUND]) {
  const rows = roundStatistics(grantsInView(projects, { ...NO_FILTER, runde: choice }), onFile, choice);
  return roundRows(rows, de.charts, format, 'wide');
}

describe('roundRows', () => {
  const known = project({ grants: [grant(2019, 70_000), grant(2019, null, { status: 'nicht-belegt' })] });

  it.each([
    ['a sum with what it covers', [known], '70.000 € (1 von 2)', '2 (1 belegt)'],
    ['an unpublished amount', [project({ grants: [grant(2019, null)] })], 'nicht veröffentlicht', '1'],
    ['no grant', [], 'keine Förderung erfasst', '0'],
  ])('labels %s', (_, projects, money, count) => {
    expect(labels(rounds(projects)[0]!.cells)).toEqual([
      ['4 Mio. € *', money],
      ['39', count],
    ]);
  });

  it('says in words what the bars show', () => {
    expect(rounds([known])[0]!.lines.map(plain)).toEqual([
      'Budget laut Quellen: 4.000.000 €',
      'Ausgewählt laut Quellen: 39 Projekte',
      'Veröffentlichte Beträge: 70.000 €, Beträge belegt für 1 von 2 Förderungen',
      'Erfasst: 2 Förderungen, davon 1 belegt',
      'Quellen widersprechen sich',
    ]);
  });

  it('does not show a round that the reader left out as zero', () => {
    const [row] = rounds([known], choiceOf(['2020']));
    expect(row).toMatchObject({ isMuted: true, isPressed: false });
    expect(labels(row!.cells)).toEqual([
      ['4 Mio. € *', ''],
      ['39', 'nicht gewählt'],
    ]);
    expect(row!.cells.flatMap((cell) => cell.map((bar) => bar.value))).toEqual([4_000_000, null, 39, null]);
  });

  it('drops the bars of the programme when its file is missing', () => {
    expect(labels(rounds([known], NO_CHOICE, null)[0]!.cells)).toEqual([
      ['70.000 € (1 von 2)'],
      ['2 (1 belegt)'],
    ]);
  });
});

describe('roundText', () => {
  const projects = [project({ grants: [grant(2018, null), grant(2019, 70_000)] })];
  const rows = roundStatistics(grantsInView(projects, NO_FILTER), [ROUND], NO_CHOICE);

  it.each([
    [
      de,
      'Unter den gezeigten Förderungen hat die Runde 2019 die größte Summe veröffentlichter Beträge: 70.000 €.',
      'Unter den gezeigten Förderungen ist für die Runde 2018 kein Betrag veröffentlicht.',
    ],
    [
      en,
      'Among the grants shown, the 2019 round has the largest sum of published amounts, €70,000.',
      'Among the grants shown, no amount is published for the 2018 round.',
    ],
  ])(
    'does not say of the whole programme what holds only for the grants shown',
    (m, largest, unpublished) => {
      const part = roundText(rows, false, m.charts).summary.map(plain);
      expect(part).toContain(largest);
      expect(part).toContain(unpublished);
      const whole = roundText(rows, true, m.charts).summary.join(' ');
      expect(whole).not.toMatch(/Unter den gezeigten Förderungen|Among the grants shown/);
    },
  );

  it('says of all grants what holds for all', () => {
    const whole = roundText(rows, true, de.charts).summary.map(plain);
    expect(whole).toContain('Die größte Summe veröffentlichter Beträge hat die Runde 2019 mit 70.000 €.');
    expect(whole).toContain('Kein Betrag ist veröffentlicht für die Runde 2018.');
  });
});

describe('fieldRows and fieldText', () => {
  const fields = (id: string, ...ids: ('arbeit' | 'wohnen-und-leben')[]) =>
    project({
      id,
      handlungsfelder: {
        programm: [],
        buendnis: ids.map((field) => ({ id: field, evidence: 'So.', derivedFrom: null })),
      },
    });

  it('writes out an empty field', () => {
    const rows = fieldStatistics([fields('a', 'arbeit')], 'buendnis');
    const language = fieldRows(rows, 1, ['sprache'], de).find((row) => row.key === 'sprache');
    expect(language).toMatchObject({
      label: 'Sprache',
      lines: ['keinem Projekt zugeordnet'],
      isPressed: true,
    });
  });

  it('marks the unassigned as not known', () => {
    const rows = fieldStatistics([fields('a', 'arbeit'), fields('b')], 'buendnis');
    expect(fieldRows(rows, 2, [], de).at(-1)).toMatchObject({
      label: 'nicht zugeordnet',
      cells: [[{ series: 'unassigned', value: 1, hatched: 1, label: '1' }]],
    });
  });

  it.each([
    [
      'what all share and none has',
      [fields('a', 'arbeit', 'wohnen-und-leben'), fields('b', 'wohnen-und-leben')],
      'In allen 2 Projekten vertreten: „Wohnen und Leben“. In keinem: „Sprache“, „Bürgerschaftliches Engagement“ und „Gesellschaftliche Teilhabe“',
    ],
    [
      'that most have none',
      [fields('a', 'arbeit'), fields('b'), fields('c')],
      '2 von 3 Projekten sind keinem Handlungsfeld des Bündnisses zugeordnet',
    ],
    [
      'the most frequent',
      [fields('a', 'arbeit'), fields('b', 'arbeit'), fields('c')],
      'Am häufigsten: „Arbeit“, 2 von 3 Projekten',
    ],
  ])('puts into the headline %s', (_, projects, headline) => {
    const rows = fieldStatistics(projects, 'buendnis');
    expect(fieldText(rows, projects.length, 'buendnis', de).headline).toBe(headline);
  });
});

describe('regionRows and regionText', () => {
  const area = (code: string, level: Area['level'], parent: string | null): Area => ({
    code,
    level,
    name: `Gebiet ${code}`,
    art: level,
    parent,
    population: null,
    areaKm2: null,
    label: [9, 52],
  });
  const areas = new AreaTree([
    area('03', 'land', null),
    area('031', 'region', '03'),
    area('034', 'region', '03'),
    ...['03101', '03102'].map((code) => area(code, 'kreis', '031')),
    ...['03402', '03454'].map((code) => area(code, 'kreis', '034')),
  ]);
  const names: AreaNames = { full: (row) => row.area!.name, short: (row) => row.code };
  const statistics = (projects: Project[], choice: Choice = NO_CHOICE) =>
    regionStatistics(projects, grantsInView(projects, NO_FILTER), areas, choice);
  const rows = (projects: Project[], hidesEmpty = false, choice: Choice = NO_CHOICE) =>
    regionRows(statistics(projects, choice), names, de.charts, format, 'wide', hidesEmpty);
  const row = (projects: Project[], key: string) => rows(projects).find((row) => row.key === key)!;

  const emden = (...grants: ReturnType<typeof grant>[]) => project({ places: [place('03402')], grants });
  const both = project({ id: 'b', places: [place('03402'), place('03454')], grants: [grant(2019, 5000)] });

  it.each([
    ['no project', [], '03402', ['0', '–']],
    ['no grant', [emden()], '03402', ['1', 'keine Förderung erfasst']],
    ['no published amount', [emden(grant(2019, null))], '03402', ['1', 'nicht veröffentlicht']],
    ['all amounts', [emden(grant(2019, 70_000))], '03402', ['1', '70.000 € (1 von 1)']],
    ['some amounts', [emden(grant(2019, 70_000), grant(2020, null))], '03402', ['1', '70.000 € (1 von 2)']],
    ['shared amounts', [both], '03402', ['1', 'siehe „mehrere Landkreise“']],
    ['the shared row', [both], '034-mehrere', ['1', '5.000 € (1 von 1)']],
  ])('labels %s', (_, projects, key, expected) => {
    expect(labels(row(projects, key).cells).flat()).toEqual(expected);
  });

  it('presses areas, not the shared row', () => {
    expect(
      rows([both])
        .filter((row) => !row.isPressable)
        .map((row) => row.key),
    ).toEqual(['034-mehrere']);
  });

  it('folds Kreise without a project into one row, but never a chosen one', () => {
    const keys = (choice?: Choice) => rows([emden()], true, choice).map((row) => row.key);
    expect(keys()).toEqual(['031', '031-leer', '034', '03402', '034-leer']);
    expect(keys(choiceOf(['03402', '03101']))).toEqual([
      '031',
      '03101',
      '031-nicht-gewaehlt',
      '034',
      '03402',
      '034-nicht-gewaehlt',
    ]);
  });

  it('does not count a Kreis that the reader left out as empty', () => {
    const folded = rows([emden()], true, choiceOf(['03402'])).filter((row) => !row.isPressable);
    expect(folded).toMatchObject([
      { key: '034-nicht-gewaehlt', label: '1 nicht gewählt', lines: ['03454'], isMuted: true },
    ]);
    expect(labels(folded[0]!.cells)).toEqual([[''], []]);
  });

  it('speaks of empty Kreise only when everything is counted', () => {
    const text = (isWhole: boolean) => regionText(statistics([emden()]), names, isWhole, de.charts).headline;
    expect(text(true)).toBe(
      'Alle Projekte dieser Auswahl liegen in der Region 034; in 3 Landkreisen und kreisfreien Städten ist keines erfasst',
    );
    expect(text(false)).toBe('Alle Projekte dieser Auswahl liegen in der Region 034');
  });
});
