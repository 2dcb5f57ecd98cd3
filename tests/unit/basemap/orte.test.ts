import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { labelNames } from '../../../data/build/basemap/orte';
import { likeness, mainPlace } from '../../../data/build/basemap/ortspunkte';
import { detail, features, orte, ortspunkte } from './files';

const shapeOf = new Map(features(detail, 'gemeinden').map((f) => [f.properties.ags!, f]));

describe('the points of the Gemeinden', () => {
  it('are those of two thirds of the Gemeinden, by AGS of today', () => {
    expect(Object.keys(ortspunkte)).toHaveLength(683);
    expect(Object.keys(ortspunkte).filter((ags) => !shapeOf.has(ags))).toEqual([]);
  });

  it('lie in their Gemeinde, without exception', () => {
    const outside = Object.entries(ortspunkte).filter(
      ([ags, { lon, lat }]) => !booleanPointInPolygon([lon, lat], shapeOf.get(ags)!),
    );
    expect(outside).toEqual([]);
  });

  it('tell places of one name apart', () => {
    expect(ortspunkte['03403000']).toMatchObject({ name: 'Oldenburg', lon: 8.2147, lat: 53.1412 });
    const neuenkirchen = Object.entries(ortspunkte).filter(([, { name }]) => name === 'Neuenkirchen');
    for (const [ags] of neuenkirchen) expect(shapeOf.get(ags)?.properties.name).toBe('Neuenkirchen');
    expect(neuenkirchen.length).toBeGreaterThan(1);
  });

  it.each([
    ['03454047', 'Sögel', 7.52, 52.84],
    ['03158030', 'Sickte', 10.64, 52.21],
    ['03254021', 'Hildesheim', 9.95, 52.15],
    ['03402000', 'Emden', 7.21, 53.37],
    ['03354004', 'Dannenberg (Elbe)', 11.09, 53.1],
  ])('find the place of example project %s %s', (ags, name, lon, lat) => {
    expect(ortspunkte[ags]?.name).toBe(name);
    expect(Math.abs(ortspunkte[ags]!.lon - lon)).toBeLessThan(0.03);
    expect(Math.abs(ortspunkte[ags]!.lat - lat)).toBeLessThan(0.03);
  });
});

describe('the main place', () => {
  const place = (name: string, population: number) => ({
    cityId: 1,
    name,
    population,
    country: 'DE',
    adminCode: '06',
    featureCode: 'PPL',
    muniSub: '',
    loc: { coordinates: [0, 0] as [number, number] },
  });

  it.each([
    ['Leer', 'Leer (Ostfriesland)', 2],
    ['Huede', 'Hüde', 3],
    ['Hattorf', 'Hattorf am Harz', 1],
    ['Mittegroßefehn', 'Großefehn', 1],
    ['Elze', 'Wedemark', 0],
  ])('%s is like %s by %i', (name, gemeinde, expected) => {
    expect(likeness(name, gemeinde)).toBe(expected);
  });

  it('is the namesake before the most populous', () => {
    expect(mainPlace([place('Hermannsburg', 8634), place('Bergen', 100)], 'Bergen')?.name).toBe('Bergen');
    expect(mainPlace([place('Unterlüß', 4158), place('Hermannsburg', 8634)], 'Südheide')?.name).toBe(
      'Hermannsburg',
    );
    expect(mainPlace([], 'Südheide')).toBeUndefined();
  });
});

describe('the places for labels', () => {
  it('are sorted by rank, and none is below the smallest size', () => {
    expect(orte.map((ort) => ort.rank)).toEqual(orte.map((ort) => ort.rank).sort());
    for (const ort of orte) if (ort.population !== null) expect(ort.population).toBeGreaterThanOrEqual(3000);
  });

  it('give no number for a town whose inhabitants the source does not know, and label it all the same', () => {
    expect(orte.filter((ort) => ort.population === null)).toMatchObject([
      { name: 'Osterode am Harz', rank: 3 },
    ]);
  });

  it('keep what stands in brackets only where it tells two places apart', () => {
    const names = ['Winsen (Luhe)', 'Winsen (Aller)', 'Dannenberg (Elbe)'];
    expect(labelNames(names)).toEqual(['Winsen (Luhe)', 'Winsen (Aller)', 'Dannenberg']);
  });

  it('mark the cities outside', () => {
    const outside = orte.filter((ort) => ort.outside).map((ort) => ort.name);
    expect(outside).toEqual(
      expect.arrayContaining(['Bremen', 'Hamburg', 'Groningen', 'Kassel', 'Magdeburg']),
    );
    expect(outside).not.toContain('Hannover');
  });
});
