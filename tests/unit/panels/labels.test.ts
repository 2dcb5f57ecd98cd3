import { describe, expect, it } from 'vitest';
import { NO_FILTER, NONE } from '../../../src/domain/filter';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import { de } from '../../../src/i18n/de';
import { createFormat } from '../../../src/i18n/format';
import { facetOptions } from '../../../src/panels/filter/facetOptions';
import { areaName, mixedAreaName, shortAreaName } from '../../../src/i18n/areaName';
import { filterLabels } from '../../../src/panels/text/filterLabels';
import { filterWords } from '../../../src/panels/text/filterWords';
import { valueAlone, valueLabel } from '../../../src/panels/text/valueLabel';

const words = { m: de, format: createFormat('de') };

const area = (code: string, level: Area['level'], name: string, art: string): Area => ({
  code,
  level,
  name,
  art,
  parent: null,
  population: null,
  areaKm2: null,
  label: [9, 52],
});
const CITY = area('03404', 'kreis', 'Osnabrück', 'kreisfreie Stadt');
const DISTRICT = area('03459', 'kreis', 'Osnabrück', 'Landkreis');
const EMSLAND = area('03454', 'kreis', 'Emsland', 'Landkreis');

it.each([
  [area('034', 'region', 'Weser-Ems', 'Region'), 'Statistische Region Weser-Ems'],
  [EMSLAND, 'Landkreis Emsland'],
  [CITY, 'Stadt Osnabrück'],
  [area('03358', 'kreis', 'Heidekreis', 'Landkreis'), 'Heidekreis'],
  [area('03241', 'kreis', 'Region Hannover', 'Region'), 'Region Hannover'],
  [area('034545407', 'samtgemeinde', 'Sögel', 'Samtgemeinde'), 'Samtgemeinde Sögel'],
  [area('03454047', 'gemeinde', 'Sögel', 'Gemeinde'), 'Sögel'],
])('names $code', (given, name) => {
  expect(areaName(given, de.panels.filter)).toBe(name);
});

it('tells a city and the Landkreis of its name apart in a list', () => {
  const names = [CITY, DISTRICT, EMSLAND].map((one, _, all) => shortAreaName(one, all, de.panels.filter));
  expect(names).toEqual(['Osnabrück, Stadt', 'Osnabrück, Landkreis', 'Emsland']);
});

it('tells a statistische Region apart from what has its name beside it', () => {
  const region = area('033', 'region', 'Osnabrück', 'Region');
  const kreise = [CITY, DISTRICT];
  const names = [region, ...kreise].map((one, _, all) => mixedAreaName(one, all, kreise, de.panels.filter));
  expect(mixedAreaName(region, [region], kreise, de.panels.filter)).toBe('Osnabrück');
  expect(names).toEqual(['Statistische Region Osnabrück', 'Osnabrück, Stadt', 'Osnabrück, Landkreis']);
});

describe('labels of values', () => {
  const areas = new AreaTree([EMSLAND]);
  it.each([
    ['region', '03454', 'Landkreis Emsland'],
    ['region', '03999', 'Gebiet 03999'],
    ['feld', 'arbeit', 'Arbeit'],
    ['feld', NONE, 'Handlungsfeld: nicht zugeordnet'],
    ['runde', '2019', 'Runde 2019'],
    ['runde', NONE, 'keine Runde erfasst'],
    ['status', NONE, 'keine Förderung erfasst'],
    ['traeger', NONE, 'Art des Trägers: nicht bekannt'],
    ['zielgruppe', 'frauen', 'Frauen'],
  ] as const)('%s=%s alone: %s', (facet, value, label) => {
    expect(valueAlone(facet, value, words, areas)).toBe(label);
  });

  it('leaves out within its list what the list says', () => {
    expect(valueLabel('runde', '2019', words, null)).toBe('2019');
    expect(valueLabel('feld', NONE, words, null)).toBe('nicht zugeordnet');
  });
});

describe('a filter in words', () => {
  const filter = {
    ...NO_FILTER,
    text: ' Haus ',
    region: { include: ['03404', '03454'], exclude: ['03459'] },
    runde: { include: [], exclude: ['2019', '2020'] },
    near: { place: [9.73, 52.37] as const, km: 25 },
  };
  const areas = new AreaTree([CITY, DISTRICT, EMSLAND]);

  it('has a label for each choice, in the order of the filters', () => {
    expect(filterLabels(filter, words, areas).map(({ part, value }) => [part, value])).toEqual([
      ['text', null],
      ['region', '03404'],
      ['region', '03454'],
      ['region', '03459'],
      ['runde', '2019'],
      ['runde', '2020'],
      ['umkreis', null],
    ]);
  });

  it('joins what widens, and leaves apart what narrows', () => {
    expect(filterWords(filter, words, areas).slice(0, 5)).toEqual([
      '„Haus“',
      'Stadt Osnabrück oder Landkreis Emsland',
      'ohne Landkreis Osnabrück',
      'ohne Runde 2019',
      'ohne Runde 2020',
    ]);
    expect(filterWords(NO_FILTER, words, areas)).toEqual([]);
  });
});

it('offers fields in the order of their scheme and years ascending, „not known“ last', () => {
  expect(facetOptions('feld', 'buendnis', [])).toEqual([
    'sprache',
    'arbeit',
    'wohnen-und-leben',
    'buergerschaftliches-engagement',
    'gesellschaftliche-teilhabe',
    NONE,
  ]);
  expect(facetOptions('feld', 'programm', []).at(-1)).toBe(NONE);
  expect(facetOptions('runde', 'buendnis', [2019, 2017, 2018])).toEqual(['2017', '2018', '2019', NONE]);
});
