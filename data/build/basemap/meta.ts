import { sources, type SourceId } from './sources';

interface FileMeta {
  content: string;
  sources: SourceId[];
  changes: string;
}

const boundaries =
  'land areas only (GF 4); dissolved to the Gemeinden and Kreise as they are since 1 November 2021; simplified with shared borders kept; quantized';

export const files: Record<string, FileMeta> = {
  'uebersicht.topojson': {
    content: 'Land, Regionen, Kreise, other Länder, foreign land and borders, rivers, for zoom 8 and below',
    sources: ['vg250', 'naturalEarth'],
    changes: `${boundaries}: 300 m inside, 700 m in adjoining Länder, 1,500 m elsewhere`,
  },
  'detail.topojson': {
    content: 'Gemeinden and gemeindefreie Gebiete, other Länder, foreign land nearby, for zoom 8 to 11',
    sources: ['vg250', 'naturalEarth'],
    changes: `${boundaries}: 100 m inside, 700 m in adjoining Länder and foreign land, 1,500 m elsewhere`,
  },
  'gebiete.json': {
    content: 'every area of every level with its parent, figures and a point for its label',
    sources: ['vg250', 'gemeindeverzeichnis', 'destatis'],
    changes:
      'names shortened; inhabitants of all areas are sums of their Gemeinden, area of Regionen and Land are sums of the Kreise; label points computed, some set by hand',
  },
  'ortspunkte.json': {
    content: 'the main place of a Gemeinde, by AGS',
    sources: ['geonames', 'vg250'],
    changes: "keyed by today's AGS; one place a Gemeinde; points outside their Gemeinde left out",
  },
  'orte.json': {
    content: 'places for the labels of the map',
    sources: ['geonames'],
    changes:
      'places from 3,000 inhabitants and some cities outside; what stands in brackets left off; ranked by population',
  },
  'aliase.json': {
    content: 'codes of 2016 that are no longer in use, with the code of today',
    sources: ['vg250', 'geonames'],
    changes: 'written by hand from the mergers since 2016',
  },
};

export function metaOf(): Record<string, unknown> {
  return {
    boundariesAsOf: '2021-11-01',
    boundariesSource: '2016-01-01',
    populationAsOf: '2019-12-31',
    areaAsOf: '2018-12-31',
    sources,
    files,
  };
}
