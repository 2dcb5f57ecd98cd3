import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseProjects } from '../../../src/domain/dataset';
import { AreaTree } from '../../../src/domain/region';
import { townOf } from '../../../src/geo/features';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import {
  labelFeatures,
  loadPlaces,
  placeFeatures,
  townsOf,
  type MapPlace,
} from '../../../src/cartography/labels';
import { LABEL_SIDES } from '../../../src/cartography/labelSides';
import { attributionsOf } from '../../../src/cartography/attribution';

const area = (
  code: string,
  name: string,
  art: string,
  level: 'land' | 'region' | 'kreis',
  parent: string | null,
) => ({ code, name, art, level, parent, population: null, areaKm2: null, label: [9, 52] }) as const;
const areas = new AreaTree([
  area('03', 'Niedersachsen', 'Land', 'land', null),
  area('034', 'Weser-Ems', 'Region', 'region', '03'),
  area('03402', 'Emden', 'kreisfreie Stadt', 'kreis', '034'),
  area('03457', 'Leer', 'Landkreis', 'kreis', '034'),
] as never);
const named = (kind: string) =>
  labelFeatures(areas, de.map)
    .features.filter(({ properties }) => properties?.kind === kind)
    .map(({ properties }) => properties?.name as string);

describe('labelFeatures', () => {
  it('names Regionen and Landkreise; a town that is its own Kreis stands among the places', () => {
    expect(named('region')).toEqual(['Weser-Ems']);
    expect(named('kreis')).toEqual(['Lkr. Leer']);
  });

  it('names the sea in the language of the reader', () => {
    expect(named('water')).toEqual(['Nordsee']);
    expect(labelFeatures(null, en.map).features.map(({ properties }) => properties?.name)).toContain(
      'North Sea',
    );
  });
});

describe('kreis', () => {
  it.each([
    ['Hildesheim', 'Lkr. Hildesheim'],
    ['Heidekreis', 'Heidekreis'],
    ['Region Hannover', 'Region Hannover'],
  ])('%s → %s', (name, label) => expect(de.map.kreis(name)).toBe(label));
});

describe('placeFeatures', () => {
  it('puts the larger place first', () => {
    const place = { lon: 9, lat: 52, rank: 1 } as const;
    const [a, b] = placeFeatures(
      [
        { ...place, name: 'A', population: 5 },
        { ...place, name: 'B', population: 9 },
      ],
      [],
    ).features;
    expect(b!.properties.order).toBeLessThan(a!.properties.order);
  });

  it('takes the dot from the town of a project, and from no other town of the same name', () => {
    const neuenkirchen = { name: 'Neuenkirchen', population: 5000, rank: 4 } as const;
    const places = [
      { ...neuenkirchen, lon: 7.37, lat: 52.24 },
      { ...neuenkirchen, lon: 9.71, lat: 53.03 },
      { ...neuenkirchen, name: 'Soltau', lon: 9.72, lat: 53.03 },
    ];
    const towns = [{ name: 'Neuenkirchen', at: [9.72, 53.02] }] as const;
    const marked = placeFeatures(places, towns).features.map(({ properties }) => properties.hasSymbol);
    expect(marked).toEqual([false, true, false]);
  });

  it('knows the town of every published project, wherever the place itself is on the map', () => {
    const file = 'data/projekte.geojson';
    const projects = parseProjects(JSON.parse(readFileSync(file, 'utf8')), file).value!;
    const places = JSON.parse(readFileSync('data/basemap/orte.json', 'utf8')) as MapPlace[];
    const names = (features: ReturnType<typeof placeFeatures>['features']) =>
      new Set(
        features.filter(({ properties }) => properties.hasSymbol).map(({ properties }) => properties.name),
      );
    const marked = names(placeFeatures(places, townsOf(projects)).features);
    for (const town of ['Hannover', 'Oldenburg', 'Emden', 'Hildesheim']) expect(marked).toContain(town);
  });
});

describe('loadPlaces', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('leaves out a place of a rank that no label is made for', async () => {
    const place = { name: 'A', lon: 9, lat: 52, population: 5, rank: 1 };
    const served = [place, { ...place, rank: 7 }, { ...place, rank: 1.5 }, { ...place, lat: null }];
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(served)));
    expect(await loadPlaces('data/')).toEqual([place]);
  });
});

describe('LABEL_SIDES', () => {
  it('decides about every example, and about nothing else', () => {
    const file = 'data/projekte.geojson';
    const towns = parseProjects(JSON.parse(readFileSync(file, 'utf8')), file)
      .value!.filter(({ example }) => example)
      .flatMap(({ places }) => places.map(({ name }) => townOf(name)));
    expect(Object.keys(LABEL_SIDES).sort()).toEqual([...new Set(towns)].sort());
  });
});

describe('attributionsOf', () => {
  const fallback = ['© GeoBasis-DE / BKG 2016', '© GeoNames'];
  it('uses the fallback without metadata, each with its link', () =>
    expect(attributionsOf(null, fallback)).toEqual([
      { text: fallback[0], href: 'https://www.bkg.bund.de/' },
      { text: fallback[1], href: 'https://www.geonames.org/' },
    ]));

  it('takes each attribution of the files on the map once, and no other file’s', () => {
    const files = [
      { file: 'regionen.topojson', attribution: '© BKG' },
      { file: 'detail.topojson', attribution: '© BKG' },
      { file: 'orte.json', attribution: 'Orte' },
      { file: 'runden.json', attribution: 'Runden' },
    ];
    expect(attributionsOf({ files } as never, fallback)).toEqual([
      { text: '© BKG', href: 'https://www.bkg.bund.de/' },
      { text: 'Orte', href: null },
    ]);
  });
});
