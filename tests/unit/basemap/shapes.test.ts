import { area, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { arcUses, detail, features, uebersicht } from './files';

const km2 = (shapes: Parameters<typeof area>[0][]) =>
  shapes.reduce((sum, shape) => sum + area(shape), 0) / 1e6;

describe('the overview', () => {
  it.each([
    ['land', 1],
    ['regionen', 4],
    ['kreise', 45],
    ['laender', 15],
    ['ausland', 1],
    ['fluesse', 5],
  ])('has the layer %s with %i features', (layer, count) => {
    expect(features(uebersicht, layer)).toHaveLength(count);
  });

  it('has borders of other countries', () => {
    expect(features(uebersicht, 'grenzen').length).toBeGreaterThan(10);
  });

  it.each(['land', 'regionen', 'kreise', 'laender'])(
    'has no overlap in %s: an arc bounds at most two areas',
    (layer) => {
      expect(Math.max(...arcUses(uebersicht, layer))).toBeLessThanOrEqual(2);
    },
  );

  it('has Land, Regionen and Kreise of the same size, so no sliver between them', () => {
    const land = km2(features(uebersicht, 'land'));
    expect(km2(features(uebersicht, 'regionen'))).toBeCloseTo(land, 3);
    expect(km2(features(uebersicht, 'kreise'))).toBeCloseTo(land, 3);
  });

  it('leaves Bremen and Bremerhaven out of the Land', () => {
    const [land] = features(uebersicht, 'land');
    expect(booleanPointInPolygon([8.81, 53.08], land!)).toBe(false);
    expect(booleanPointInPolygon([8.59, 53.55], land!)).toBe(false);
  });

  it('has Göttingen of today: Duderstadt, Hann. Münden and Osterode in one Kreis', () => {
    const kreis = features(uebersicht, 'kreise').find((f) => f.properties.code === '03159');
    for (const place of [
      [10.25, 51.51],
      [9.66, 51.41],
      [10.25, 51.73],
    ]) {
      expect(booleanPointInPolygon(place, kreis!)).toBe(true);
    }
    expect(kreis?.geometry.type).toBe('Polygon');
  });
});

describe('the detail', () => {
  const gemeinden = features(detail, 'gemeinden');

  it('has 939 Gemeinden and 25 gemeindefreie Gebiete', () => {
    expect(gemeinden.filter((f) => !f.properties.frei)).toHaveLength(939);
    expect(gemeinden.filter((f) => f.properties.frei)).toHaveLength(25);
  });

  it('has no overlap: an arc bounds at most two areas', () => {
    expect(Math.max(...arcUses(detail, 'gemeinden'))).toBe(2);
    expect(Math.max(...arcUses(detail, 'laender'))).toBeLessThanOrEqual(2);
  });

  it('covers the Land of the overview but for the coarser coast', () => {
    expect(Math.abs(km2(gemeinden) - km2(features(uebersicht, 'land')))).toBeLessThan(30);
  });

  it('has codes that fit together', () => {
    for (const { properties } of gemeinden) {
      expect(properties.ags).toMatch(/^03\d{6}$/);
      expect(properties.kreis).toBe(properties.ags?.slice(0, 5));
      if (properties.sg !== null) expect(properties.sg).toMatch(new RegExp(`^${properties.kreis}5\\d{3}$`));
    }
  });

  it('keeps the seven inhabited islands', () => {
    for (const [name, place] of islands) {
      const gemeinde = gemeinden.find((f) => booleanPointInPolygon(place, f));
      expect(gemeinde?.properties.name).toBe(name);
      expect(area(gemeinde!) / 1e6).toBeGreaterThan(5);
    }
  });
});

const islands: [string, [number, number]][] = [
  ['Borkum', [6.67, 53.59]],
  ['Juist', [7.0, 53.679]],
  ['Norderney', [7.16, 53.706]],
  ['Baltrum', [7.38, 53.728]],
  ['Langeoog', [7.49, 53.745]],
  ['Spiekeroog', [7.7, 53.77]],
  ['Wangerooge', [7.9, 53.789]],
];
