import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { countsOf, expectedCounts } from '../../../data/build/basemap/checkCounts';
import { aliase, detail, features, gebiete, uebersicht } from './files';

const byCode = new Map(gebiete.map((gebiet) => [gebiet.code, gebiet]));

describe('the list of areas', () => {
  it('has the numbers of the statistics office', () => {
    expect(countsOf(gebiete)).toEqual(expectedCounts);
    expect(gebiete).toHaveLength(1 + 4 + 45 + 114 + 939 + 25);
  });

  it('is sorted by code, each code once', () => {
    const codes = gebiete.map((gebiet) => gebiet.code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('gives every area but the Land a parent that exists, one level up', () => {
    for (const { code, level, parent } of gebiete) {
      if (level === 'land') expect(parent).toBeNull();
      else expect(byCode.get(parent!)?.level, code).toMatch(parentLevel[level]);
    }
  });

  it('lets the four Regionen part the 45 Kreise', () => {
    const regionOf = (code: string) => gebiete.filter(({ parent }) => parent === code).length;
    expect(['031', '032', '033', '034'].map(regionOf)).toEqual([10, 7, 11, 17]);
  });

  it('has square kilometres from the Kreis upwards, and inhabitants that add up at each level', () => {
    const kreise = gebiete.filter((gebiet) => gebiet.level === 'kreis');
    expect(kreise.every(({ areaKm2 }) => areaKm2! > 0)).toBe(true);
    for (const { code, level, population } of gebiete) {
      const children = gebiete.filter(({ parent }) => parent === code);
      if (level === 'gemeinde') continue;
      expect(
        children.reduce((sum, child) => sum + child.population, 0),
        code,
      ).toBe(population);
    }
  });

  it('has Bispingen, and Bomlitz as a part of Walsrode', () => {
    expect(byCode.get('03358002')?.name).toBe('Bispingen');
    expect(byCode.has('03358004')).toBe(false);
    expect(aliase['03358004']?.new).toBe('03358024');
  });

  it('writes names as people do and tells the kind apart', () => {
    expect(byCode.get('03241')).toMatchObject({ name: 'Region Hannover', art: 'Region' });
    expect(byCode.get('03402')).toMatchObject({ name: 'Emden', art: 'kreisfreie Stadt' });
    expect(byCode.get('03403')).toMatchObject({ name: 'Oldenburg', art: 'kreisfreie Stadt' });
    expect(byCode.get('03458')).toMatchObject({ name: 'Oldenburg', art: 'Landkreis' });
    expect(byCode.get('034545407')).toMatchObject({ name: 'Sögel', art: 'Samtgemeinde', parent: '03454' });
  });

  it('marks only the codes that no second source confirms', () => {
    expect(gebiete.filter(({ verified }) => !verified).map(({ name }) => name)).toEqual([
      'Dransfeld',
      'Radolfshausen',
    ]);
  });

  it('agrees with the map files', () => {
    const gemeinden = gebiete
      .filter((gebiet) => gebiet.level === 'gemeinde')
      .map(({ code, name }) => [code, name]);
    expect(features(detail, 'gemeinden').map((f) => [f.properties.ags, f.properties.name])).toEqual(
      gemeinden,
    );
    const kreise = gebiete
      .filter((gebiet) => gebiet.level === 'kreis')
      .map(({ code, name, art }) => ({ code, name, art }));
    expect(features(uebersicht, 'kreise').map((f) => f.properties)).toEqual(kreise);
  });

  it('puts the label of every Gemeinde and every Kreis inside it', () => {
    const outside = [...features(detail, 'gemeinden'), ...features(uebersicht, 'kreise')].filter(
      (f) => !booleanPointInPolygon(byCode.get(f.properties.ags ?? f.properties.code!)!.label, f),
    );
    expect(outside.map((f) => f.properties.name)).toEqual([]);
  });
});

const parentLevel = {
  region: /^land$/,
  kreis: /^region$/,
  samtgemeinde: /^kreis$/,
  gemeinde: /^(samtgemeinde|kreis)$/,
};

describe('the aliases', () => {
  it('lead from a code that is gone to one that exists', () => {
    for (const [old, { new: now }] of Object.entries(aliase)) {
      expect(byCode.has(old), old).toBe(false);
      expect(byCode.has(now), now).toBe(true);
    }
  });

  it('know the Kreise that became Göttingen', () => {
    expect(aliase['03152']?.new).toBe('03159');
    expect(aliase['03156']?.new).toBe('03159');
    expect(aliase['03152012']?.new).toBe('03159016');
  });
});
