import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM } from '../../../src/geo/startView';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { formatView, PARAMETERS, parseView, roundedCamera } from '../../../src/state/viewUrl';
import { arbitraryView } from '../../fixtures/views';

describe('parseView and formatView', () => {
  it('are inverse for every view', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 10_000 },
    );
  });

  it('are inverse at the limits of the map, also where a number had to be rounded to one', () => {
    const [[west, south], [east, north]] = MAX_BOUNDS;
    for (const zoom of [MIN_ZOOM, MIN_ZOOM - 0.004, MAX_ZOOM, MAX_ZOOM + 0.004]) {
      for (const lat of [south, south - 0.0004, north, north + 0.0004]) {
        for (const lon of [west, west - 0.0004, 0, -0.0004, east, east + 0.0004]) {
          const view = { ...DEFAULT_VIEW, camera: roundedCamera(zoom, lat, lon) };
          expect(parseView(formatView(view))).toEqual({ view, problems: [] });
          expect(parseView(`karte=${zoom}/${lat}/${lon.toFixed(4)}`).view).toEqual(view);
        }
      }
    }
  });

  it('writes nothing for the default view', () => {
    expect(formatView(DEFAULT_VIEW)).toBe('');
    expect(parseView('')).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  const cases: [query: string, expected: Partial<typeof DEFAULT_VIEW>][] = [
    ['?sammlung=alle', { collection: 'alle' }],
    ['projekt=emden-quartiersbruecken', { project: 'emden-quartiersbruecken' }],
    ['region=034,-03402', { filter: { ...NO_FILTER, region: choiceOf(['034'], ['03402']) } }],
    ['feld=arbeit,sprache', { filter: { ...NO_FILTER, feld: choiceOf(['arbeit', 'sprache']) } }],
    [
      'schema=programm&feld=stadtteilkultur',
      { filter: { ...NO_FILTER, scheme: 'programm', feld: choiceOf(['stadtteilkultur']) } },
    ],
    ['runde=2019-2021', { filter: { ...NO_FILTER, runde: choiceOf(['2019', '2020', '2021']) } }],
    [
      'betrag=50000-150000,-unbekannt',
      { filter: { ...NO_FILTER, betrag: choiceOf(['50000-150000'], ['unbekannt']) } },
    ],
    ['betrag=-50000-,0-20000', { filter: { ...NO_FILTER, betrag: choiceOf(['0-20000'], ['50000-']) } }],
    ['genauigkeit=-gebiet', { filter: { ...NO_FILTER, genauigkeit: choiceOf([], ['gebiet']) } }],
    ['ort=03402000&umkreis=30', { filter: { ...NO_FILTER, near: { place: '03402000', km: 30 } } }],
    ['ort=7.2066,53.3671', { filter: { ...NO_FILTER, near: { place: [7.207, 53.367], km: 25 } } }],
    ['q=Nachbarschaft+S%C3%BCd', { filter: { ...NO_FILTER, text: 'Nachbarschaft Süd' } }],
    ['karte=9.5/53.36/7.2', { camera: { zoom: 9.5, lat: 53.36, lon: 7.2 } }],
    [
      'ansicht=tabelle&sortierung=-betrag,titel',
      {
        page: 'tabelle',
        sorting: [
          { column: 'betrag', descending: true },
          { column: 'titel', descending: false },
        ],
      },
    ],
    ['spalten=betrag,orte', { columns: ['titel', 'orte', 'betrag'] }],
    ['spalten=titel', { columns: ['titel'] }],
    ['ansicht=auswertung&sprache=en&farben=dunkel', { page: 'auswertung', locale: 'en', theme: 'dunkel' }],
  ];
  it.each(cases)('reads %s', (query, expected) => {
    expect(parseView(query)).toEqual({ view: { ...DEFAULT_VIEW, ...expected }, problems: [] });
  });

  it.each([
    ['sammlung=viele', 'sammlung', 'viele', 'unknown-value'],
    ['wetter=schön', 'wetter', 'schön', 'unknown-parameter'],
    ['region=034,99', 'region', '99', 'unknown-value'],
    ['feld=stadtteilkultur', 'feld', 'stadtteilkultur', 'unknown-value'],
    ['runde=2022-2019', 'runde', '2022-2019', 'unknown-value'],
    ['runde=99999', 'runde', '99999', 'unknown-value'],
    ['karte=9/91/7', 'karte', '9/91/7', 'unknown-value'],
    // Where the map cannot stand: too far, too near, and beyond the neighbours.
    ['karte=4.2/53/8', 'karte', '4.2/53/8', 'unknown-value'],
    ['karte=22/53/8', 'karte', '22/53/8', 'unknown-value'],
    ['karte=9/47.2/8', 'karte', '9/47.2/8', 'unknown-value'],
    ['karte=9/53/-2.6', 'karte', '9/53/-2.6', 'unknown-value'],
    ['karte=9/53/20.501', 'karte', '9/53/20.501', 'unknown-value'],
    ['betrag=150000-50000', 'betrag', '150000-50000', 'unknown-value'],
    ['betrag=050000-', 'betrag', '050000-', 'unknown-value'],
    ['betrag=5e4-', 'betrag', '5e4-', 'unknown-value'],
    ['genauigkeit=hausnummer', 'genauigkeit', 'hausnummer', 'unknown-value'],
    ['umkreis=30', 'umkreis', '30', 'without-place'],
    ['ort=03402000&umkreis=0', 'umkreis', '0', 'unknown-value'],
    ['ort=03402000&umkreis=201', 'umkreis', '201', 'unknown-value'],
    ['ort=13.4,32.5', 'ort', '13.4,32.5', 'unknown-value'],
    ['ort=Emden', 'ort', 'Emden', 'unknown-value'],
    ['flaeche=Emden', 'flaeche', 'Emden', 'unknown-value'],
    ['sortierung=betrag,-preis', 'sortierung', '-preis', 'unknown-value'],
    ['sortierung=betrag,-betrag', 'sortierung', '-betrag', 'unknown-value'],
    ['spalten=preis', 'spalten', 'preis', 'unknown-value'],
    ['projekt=<script>', 'projekt', '<script>', 'unknown-value'],
    ['q=a&q=b', 'q', 'b', 'repeated'],
  ])('ignores what is wrong in %s and names it', (query, parameter, value, reason) => {
    const { view, problems } = parseView(query);
    expect(problems).toEqual([{ parameter, value, reason }]);
    expect(parseView(formatView(view)).problems).toEqual([]);
  });

  it('keeps what is right beside what is wrong', () => {
    const { view, problems } = parseView('sammlung=alle&region=034,quatsch&runde=2019,x');
    expect(view.collection).toBe('alle');
    expect(view.filter.region).toEqual(choiceOf(['034']));
    expect(view.filter.runde).toEqual(choiceOf(['2019']));
    expect(problems.map((problem) => problem.value)).toEqual(['quatsch', 'x']);
  });

  it('cuts a long value in the notice and refuses one past the limit', () => {
    expect(parseView(`q=${'a'.repeat(2001)}`).problems).toEqual([
      { parameter: 'q', value: `${'a'.repeat(60)}…`, reason: 'too-long' },
    ]);
  });

  it('names no more problems than a notice can hold', () => {
    const query = Array.from({ length: 100 }, (_, index) => `x${index}=1`).join('&');
    expect(parseView(`${query}&sammlung=alle`).problems).toHaveLength(20);
    expect(parseView(`${query}&sammlung=alle`).view.collection).toBe('alle');
  });

  it('never throws on hostile query strings, and what it read can be written and read again', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('%', '%E0%A4%A', '&&&', '=', '__proto__', 'constructor', '<img onerror=x>', '-', ',,,'),
    );
    const query = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), piece), piece), { maxLength: 12 })
      .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(query, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        const { view } = parseView(text);
        expect(parseView(formatView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 5_000 },
    );
  });

  it('documents each parameter in the README, and no other', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const section = readme.split('<!-- parameters -->')[1]!;
    const named = [...section.matchAll(/^\| `([a-z]+)`\s*\|/gm)].map((match) => match[1]);
    expect(named).toEqual([...PARAMETERS]);
  });
});
