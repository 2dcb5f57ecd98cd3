import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { choiceOf, NO_CHOICE } from '../../../src/domain/filter';
import { boundsOf } from '../../../src/geo/bounds';
import { detailFeatures, overviewFeatures } from '../../../src/cartography/basemap';
import { choiceFeatures, chosenAreas, needsDetail } from '../../../src/cartography/choice';
import {
  loadDetail,
  loadOverview,
  missingIn,
  type DetailTopology,
  type Gemeinde,
  type Kreis,
  type OverviewTopology,
} from '../../../src/cartography/topology';

const EMPTY = { type: 'GeometryCollection', geometries: [] };
const read = (name: string) => JSON.parse(readFileSync(`data/basemap/${name}`, 'utf8')) as unknown;
const overview = read('uebersicht.topojson') as OverviewTopology;
const detail = read('detail.topojson') as DetailTopology;
const partsOf = (features: ReturnType<typeof overviewFeatures>) =>
  new Set(features.features.map((f) => f.properties.part));

describe('overviewFeatures', () => {
  it('has every part, and no geometry is empty', () => {
    const features = overviewFeatures(overview);
    expect(partsOf(features)).toEqual(
      new Set([
        'abroad',
        'laender',
        'land',
        'river',
        'border-abroad',
        'border-laender',
        'border-kreis',
        'border-region',
        'border-land',
      ]),
    );
    for (const feature of features.features)
      expect(boundsOf(feature), feature.properties.part).not.toBeNull();
  });
});

describe('detailFeatures', () => {
  const features = detailFeatures(detail);

  it('has what replaces the overview, and the Gemeinden', () => {
    for (const part of [
      'laender',
      'land',
      'border-gemeinde',
      'border-kreis',
      'border-region',
      'border-land',
    ] as const) {
      expect(partsOf(features)).toContain(part);
    }
  });

  it('draws the same Land', () => {
    const land = (from: typeof features) =>
      boundsOf(from.features.find((f) => f.properties.part === 'land')!)!;
    const [coarse, fine] = [land(overviewFeatures(overview)).flat(), land(features).flat()];
    fine.forEach((degrees, index) => expect(degrees).toBeCloseTo(coarse[index]!, 1));
  });
});

describe('needsDetail', () => {
  it.each([
    [[], false],
    [['034', '03402'], false],
    [['034545402'], true],
    [['03454045'], true],
  ])('%s', (codes, expected) => expect(needsDetail(choiceOf(codes))).toBe(expected));
});

describe('chosenAreas', () => {
  it('is nothing without a choice', () => {
    expect(chosenAreas(overview, NO_CHOICE)).toBeNull();
    expect(choiceFeatures(null).features).toEqual([]);
  });

  it.each([
    ['overview', overview],
    ['detail', detail],
  ] as const)('%s: a Region and its Kreise choose the same', (_, topology) => {
    const kreise = overview.objects.kreise.geometries
      .map((kreis) => (kreis.properties as Kreis).code)
      .filter((code) => code.startsWith('034'));
    expect(chosenAreas(topology, choiceOf(kreise))).toEqual(chosenAreas(topology, choiceOf(['034'])));
  });

  it('takes what is excluded out of the Land', () => {
    const without = chosenAreas(overview, choiceOf([], ['034']))!;
    const only = chosenAreas(overview, choiceOf(['034']))!;
    expect(without.outside).toEqual(only.inside);
  });

  it('finds a Samtgemeinde in the detail', () => {
    const gemeinden = detail.objects.gemeinden.geometries.map((unit) => unit.properties as Gemeinde);
    const { sg, kreis } = gemeinden.find((gemeinde) => gemeinde.sg !== null)!;
    const chosen = boundsOf(chosenAreas(detail, choiceOf([sg!]))!.inside)!;
    const around = boundsOf(chosenAreas(detail, choiceOf([kreis]))!.inside)!;
    expect(chosen[0][0]).toBeGreaterThanOrEqual(around[0][0]);
    expect(chosen[1][1]).toBeLessThanOrEqual(around[1][1]);
  });
});

describe('missingIn', () => {
  it.each([
    ['nothing', null, 'expected a Topology'],
    ['another kind of JSON', { type: 'FeatureCollection', features: [] }, 'expected a Topology'],
    [
      'a topology without the object',
      { type: 'Topology', arcs: [], objects: { a: EMPTY } },
      'expected objects b',
    ],
    [
      'an object without geometries',
      { type: 'Topology', arcs: [], objects: { a: EMPTY, b: { type: 'GeometryCollection' } } },
      'expected objects b',
    ],
    [
      'an object of another type',
      { type: 'Topology', arcs: [], objects: { a: { ...EMPTY, type: 'Polygon' }, b: null } },
      'expected objects a, b',
    ],
    ['arcs that are none', { type: 'Topology', arcs: [null], objects: {} }, 'expected arcs of positions'],
    [
      'an arc that is not there',
      {
        type: 'Topology',
        arcs: [[[0, 0]]],
        objects: { a: { ...EMPTY, geometries: [{ type: 'Polygon', arcs: [[0, ~1]] }] }, b: EMPTY },
      },
      'expected the arcs of a',
    ],
    ['what is wanted', { type: 'Topology', arcs: [], objects: { a: EMPTY, b: EMPTY } }, null],
  ])('%s', (_, json, expected) => expect(missingIn(json, ['a', 'b'])).toBe(expected));
});

describe('a boundary file of another shape ends as a named failure, and throws nowhere', () => {
  afterEach(() => vi.unstubAllGlobals());

  const changed = (name: string, change: (topology: OverviewTopology & DetailTopology) => void) => {
    const topology = read(name) as OverviewTopology & DetailTopology;
    change(topology);
    return JSON.stringify(topology);
  };
  const served = (text: string) => vi.stubGlobal('fetch', async () => new Response(text));
  const without = { type: 'Polygon', arcs: [[0]] } as never;

  it.each([
    ['a Kreis without properties', ({ objects }) => (objects.kreise.geometries[0] = without)],
    ['rings of another depth', ({ objects }) => Object.assign(objects.land.geometries[0]!, { arcs: [0] })],
    ['a null among the geometries', ({ objects }) => (objects.laender.geometries[0] = null as never)],
    ['a transform without numbers', (topology) => Object.assign(topology, { transform: {} })],
  ] as [string, (topology: OverviewTopology) => unknown][])('overview: %s', async (_, change) => {
    served(changed('uebersicht.topojson', change));
    expect(await loadOverview('data/')).toMatchObject({ file: 'regionen.topojson', kind: 'invalid' });
  });

  it.each([
    ['a Gemeinde without properties', ({ objects }) => (objects.gemeinden.geometries[0] = without)],
    [
      'a Gemeinde without a Kreis',
      ({ objects }) => (objects.gemeinden.geometries[0]!.properties = {} as never),
    ],
  ] as [string, (topology: DetailTopology) => unknown][])('detail: %s', async (_, change) => {
    served(changed('detail.topojson', change));
    expect(await loadDetail('data/')).toMatchObject({ file: 'detail.topojson', kind: 'invalid' });
  });

  it('a file that nests without end', async () => {
    const deep = '['.repeat(5e4) + ']'.repeat(5e4);
    served(
      `{"type":"Topology","arcs":[],"objects":{"land":{"type":"GeometryCollection","geometries":[],"arcs":${deep}}}}`,
    );
    expect(await loadOverview('data/')).toMatchObject({ file: 'regionen.topojson' });
  });

  it('lets the published files through', async () => {
    served(JSON.stringify(overview));
    expect(await loadOverview('data/')).toEqual(overview);
    served(JSON.stringify(detail));
    expect(await loadDetail('data/')).toEqual(detail);
  });
});
