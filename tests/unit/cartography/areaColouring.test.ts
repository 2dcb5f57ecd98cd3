import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colouringOf } from '../../../src/cartography/areaColouring';
import { histogramRows } from '../../../src/cartography/areaHistogram';
import { areaShapes } from '../../../src/cartography/areaShapes';
import { areaNotes, areaText } from '../../../src/cartography/areaText';
import type { DetailTopology, OverviewTopology } from '../../../src/cartography/topology';
import { CLASS_METHODS, type Measure, MEASURES } from '../../../src/domain/areaTerms';
import { areaFigures } from '../../../src/domain/areaFigures';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import { de } from '../../../src/i18n/de';
import { grant, place, project } from '../../fixtures/projects';

const read = (file: string): unknown => JSON.parse(readFileSync(`data/basemap/${file}`, 'utf8'));
const AREAS = new AreaTree(read('gebiete.json') as Area[]);
const PROJECTS = [
  project({ id: 'eins', places: [place('03454')], grants: [grant(2019, 40_000)] }),
  project({ id: 'zwei', places: [place('03454')], grants: [grant(2020, null)] }),
  project({ id: 'drei', places: [place('03402')], grants: [grant(2019, 90_000)] }),
  project({ id: 'vier', places: [place('03101')], grants: [grant(2019, null)] }),
  project({ id: 'quer', places: [place('03101'), place('03454')], grants: [grant(2019, 5000)] }),
];
const figures = (measure: Measure, filter = NO_FILTER) =>
  areaFigures(PROJECTS, filter, AREAS, measure, 'kreis');

describe('colouringOf', () => {
  it('fills what is known by class, hatches what is not, and leaves the rest plain', () => {
    const { fills } = colouringOf(figures('summe'), 'jenks');
    expect([...fills]).toEqual([
      ['03454', 1],
      ['03402', 3],
      ['03101', 'unbekannt'],
    ]);
  });

  it('has every area in one row of the legend, whatever the measure and the method', () => {
    for (const measure of MEASURES) {
      for (const method of CLASS_METHODS) {
        const filter = { ...NO_FILTER, region: choiceOf(['034']) };
        const rows = histogramRows(colouringOf(figures(measure, filter), method));
        expect(rows.flatMap(({ areas }) => areas).sort()).toEqual(
          AREAS.kreise.map(({ code }) => code).sort(),
        );
        expect(rows.some(({ kind }) => kind === 'notChosen')).toBe(true);
      }
    }
  });
});

describe('areaText', () => {
  const text = (measure: Measure, code: string) => {
    const all = figures(measure);
    return areaText(
      all.figures.find(({ area }) => area.code === code)!,
      all,
      'buendnis',
      de,
    );
  };

  it.each<[Measure, string, object]>([
    [
      'summe',
      '03454',
      { name: 'Landkreis Emsland', value: '40.000\u00a0€', basis: 'Betrag belegt für 1 von 2 Förderungen' },
    ],
    ['summe', '03101', { name: 'Stadt Braunschweig', value: '2 Projekte, kein Betrag veröffentlicht' }],
    ['anzahl', '03454', { value: '3 Projekte', basis: 'Förderung belegt für 3 von 3 Projekten' }],
    ['anzahl', '03241', { name: 'Region Hannover', value: 'kein Projekt', basis: null }],
    ['abdeckung', '03402', { value: '1 Projekt, kein Handlungsfeld zugeordnet' }],
  ])('%s of %s', (measure, code, expected) => expect(text(measure, code)).toMatchObject(expected));

  it('says which records are left out or counted more than once', () => {
    expect(areaNotes(figures('summe'), de.areas.notes, 'Amt')).toEqual([
      'Nicht eingerechnet: 1 Förderung von 1 Projekt in mehreren Kreisen, zusammen 5.000\u00a0€; niemand hat die Beträge aufgeteilt.',
    ]);
    expect(areaNotes(figures('anzahl'), de.areas.notes, null)).toEqual([
      '1 Projekt liegt in mehreren Kreisen und zählt in jedem.',
    ]);
    expect(areaNotes(figures('pro-kopf'), de.areas.notes, 'Amt')).toContain('Einwohner: Amt');
  });
});

describe('areaShapes', () => {
  it.each(['uebersicht.topojson', 'detail.topojson'])('joins every area of both levels from %s', (file) => {
    const topology = read(file) as OverviewTopology | DetailTopology;
    const codes = (level: 'kreis' | 'region') =>
      areaShapes(topology, level)
        .map(({ code }) => code)
        .sort();
    expect(codes('kreis')).toEqual(AREAS.kreise.map(({ code }) => code).sort());
    expect(codes('region')).toEqual(AREAS.regions.map(({ code }) => code));
    expect(areaShapes(topology, 'kreis').every(({ geometry }) => geometry.coordinates.length > 0)).toBe(true);
  });
});
