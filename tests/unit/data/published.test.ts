import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../data/build/compile';
import {
  parseAreas,
  parseHandlungsfelder,
  parseMeta,
  parseMunicipalities,
  parseProjects,
  parseRounds,
} from '../../../src/domain/dataset';
import type { Area, Meta, Municipality } from '../../../src/domain/schema';
import { collection, texts, type Collection } from './kept';

const { files } = compile(texts);
const json = (name: string): unknown => JSON.parse(files[name]!) as unknown;
const published = (json('projekte.geojson') as Collection).features;
const kept = collection().features;

test('the published files', () => {
  expect(Object.keys(files)).toEqual([
    'projekte.geojson',
    'projekte-spalten.json',
    'projekte-texte.json',
    'projekte/0.json',
    'projekte/1.json',
    'projekte.csv',
    'runden.json',
    'handlungsfelder.json',
    'gebiete.json',
    'gemeinden.json',
    'regionen.topojson',
    'detail.topojson',
    'orte.json',
    'meta.json',
    'schema/projekte.schema.json',
    'schema/runden.schema.json',
    'schema/handlungsfelder.schema.json',
    'schema/gebiete.schema.json',
    'schema/gemeinden.schema.json',
    'schema/meta.schema.json',
    'SHA256SUMS',
  ]);
});

describe('the same data give the same bytes', () => {
  test('on every run', () => {
    expect(compile(texts).files).toEqual(files);
  });

  test('in whatever order and spacing the records stand', () => {
    const file = collection();
    file.features.reverse();
    expect(compile({ ...texts, projects: JSON.stringify(file) }).files).toEqual(files);
  });

  test('and other data give another version', () => {
    const file = collection();
    file.features[0]!.properties.title += ' neu';
    const changed = JSON.parse(
      compile({ ...texts, projects: JSON.stringify(file) }).files['meta.json']!,
    ) as Meta;
    const { version } = json('meta.json') as Meta;
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(changed.version).not.toBe(version);
  });
});

describe('the JSON Schema of each file', () => {
  test.each([
    ['projekte', 'projekte.geojson'],
    ['runden', 'runden.json'],
    ['handlungsfelder', 'handlungsfelder.json'],
    ['gebiete', 'gebiete.json'],
    ['gemeinden', 'gemeinden.json'],
    ['meta', 'meta.json'],
  ])('%s accepts what is published and refuses an unknown field', (name, file) => {
    const validate = new Ajv().compile(json(`schema/${name}.schema.json`) as object);
    const data = json(file) as object;
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...data, unknown: 1 })).toBe(false);
  });
});

test('the browser reads every file without a problem', () => {
  expect(parseProjects(json('projekte.geojson'), 'projekte.geojson').problems).toEqual([]);
  expect(parseRounds(json('runden.json'), 'runden.json').problems).toEqual([]);
  expect(parseHandlungsfelder(json('handlungsfelder.json'), 'handlungsfelder.json').problems).toEqual([]);
  expect(parseAreas(json('gebiete.json'), 'gebiete.json').problems).toEqual([]);
  expect(parseMunicipalities(json('gemeinden.json'), 'gemeinden.json').problems).toEqual([]);
  expect(parseMeta(json('meta.json'), 'meta.json').problems).toEqual([]);
});

describe('projects', () => {
  test('are in order of id and otherwise as kept, apart from derived fields', () => {
    const withoutFields = ({ properties: { handlungsfelder, ...rest } }: (typeof kept)[number]) => ({
      ...rest,
      programm: handlungsfelder.programm,
    });
    expect(published.map(withoutFields)).toEqual(kept.map(withoutFields));
    expect(published.map(({ geometry }) => geometry)).toEqual(kept.map(({ geometry }) => geometry));
  });

  test('keep their own evidence, and get derived fields only where they have none', () => {
    const derived = published.filter(({ properties }) =>
      properties.handlungsfelder.buendnis.some(({ derivedFrom }) => derivedFrom !== null),
    );
    expect(derived.map(({ properties }) => properties.id)).toEqual([
      'bad-lauterberg-haus-der-begegnung',
      'celle-frauentraeume',
      'cuxhaven-christliches-sozialwerk',
      'dissen-dissen-aktiv',
      'goettingen-goettinger-quartiere',
    ]);
    expect(derived.every(({ properties }) => !properties.example)).toBe(true);
  });

  test('name a derived field once, with the field and the reason of its row', () => {
    const goettingen = published.find(
      ({ properties }) => properties.id === 'goettingen-goettinger-quartiere',
    )!;
    expect(goettingen.properties.handlungsfelder.buendnis).toEqual([
      {
        id: 'gesellschaftliche-teilhabe',
        evidence: expect.stringContaining('Treffpunkte') as string,
        derivedFrom: 'soziale-aktivitaeten-und-soziale-infrastruktur',
      },
      {
        id: 'wohnen-und-leben',
        evidence: expect.stringContaining('Nachbarschaften') as string,
        derivedFrom: 'zusammenleben',
      },
    ]);
  });

  test('have points of at most five decimals', () => {
    const file = collection();
    file.features[0]!.geometry = {
      type: 'MultiPoint',
      coordinates: [
        [7.4843123456, 53.4713123456],
        [7.2064, 53.5957],
      ],
    };
    const output = compile({ ...texts, projects: JSON.stringify(file) }).files['projekte.geojson']!;
    expect(output).toContain('[7.48431,53.47131]');
  });
});

describe('areas', () => {
  const { areas } = json('gebiete.json') as { areas: Area[] };
  const codes = new Set(areas.map(({ code }) => code));

  test('are Land, four Regionen, 45 Kreise and the smaller areas of the projects', () => {
    const count = (level: Area['level']): number => areas.filter((area) => area.level === level).length;
    expect([count('land'), count('region'), count('kreis')]).toEqual([1, 4, 45]);
    const used = new Set(
      kept.flatMap(({ properties }) =>
        properties.places.flatMap(({ ags }) =>
          [ags.gemeinde, ags.samtgemeinde].filter((code) => code !== null),
        ),
      ),
    );
    expect(count('gemeinde') + count('samtgemeinde')).toBe(used.size);
  });

  test('have every parent, and inhabitants', () => {
    for (const { code, parent, population, level } of areas) {
      if (parent !== null) expect(codes.has(parent), code).toBe(true);
      if (level === 'kreis' || level === 'region' || level === 'land')
        expect(population, code).toBeGreaterThan(0);
    }
  });
});

describe('municipalities', () => {
  const { municipalities } = json('gemeinden.json') as { municipalities: Municipality[] };

  test('are the 939 Gemeinden and 25 gemeindefreie Gebiete with everybody who lives in the Land', () => {
    const count = (isUnincorporated: boolean) =>
      municipalities.filter((municipality) => municipality.isUnincorporated === isUnincorporated).length;
    expect([count(false), count(true)]).toEqual([939, 25]);
    const { areas } = json('gebiete.json') as { areas: Area[] };
    const land = areas.find(({ level }) => level === 'land')!;
    expect(municipalities.reduce((sum, { population }) => sum + population, 0)).toBe(land.population);
  });

  test('have their point at the main place where it is known', () => {
    expect(municipalities.filter(({ isCentre }) => isCentre)).toHaveLength(683);
    const emden = municipalities.find(({ ags }) => ags === '03402000');
    expect(emden).toMatchObject({ name: 'Emden', population: 49_913, isCentre: true });
  });
});

test('meta.json describes every data file beside it once', () => {
  const described = (json('meta.json') as Meta).files.map(({ file }) => file);
  // The projects once more, in the form that the page reads.
  const isSameData = (name: string) => /^projekte[-/]/.test(name);
  const data = Object.keys(files).filter(
    (name) => !/^(schema\/.*|meta\.json|SHA256SUMS)$/.test(name) && !isSameData(name),
  );
  expect(described.toSorted()).toEqual(data.toSorted());
});
