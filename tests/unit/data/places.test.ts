import { describe, expect, test } from 'vitest';
import { boundariesOf, type DetailTopology } from '../../../data/build/boundaries';
import type { Area } from '../../../src/domain/schema';
import { collection, texts } from './kept';

const boundaries = boundariesOf(
  JSON.parse(texts.detail) as DetailTopology,
  JSON.parse(texts.areas) as Area[],
);

describe('boundaries', () => {
  test.each<[place: string, point: [number, number], gemeinde: string | null]>([
    ['Hannover', [9.7332, 52.3705], '03241001'],
    ['Sögel', [7.5167, 52.85], '03454047'],
    ['Göttingen, of the merged Landkreis', [9.9345, 51.5344], '03159016'],
    ['Borkum', [6.67, 53.588], '03457002'],
    ['the North Sea', [7.5, 54.2], null],
    ['Bremen', [8.8072, 53.0758], null],
    ['Berlin', [13.41, 52.52], null],
  ])('%s', (_, point, gemeinde) => {
    expect(boundaries.gemeindeAt(point)).toBe(gemeinde);
  });

  test('Bremen is another Land, the sea is none', () => {
    expect(boundaries.isInOtherLand([8.8072, 53.0758])).toBe(true);
    expect(boundaries.isInOtherLand([7.5, 54.2])).toBe(false);
  });

  test('a Gemeinde is within its Samtgemeinde, Kreis, Region and Land', () => {
    const within = ['03454047', '034545407', '03454', '034', '03'];
    expect(within.map((code) => boundaries.isWithin('03454047', code))).toEqual(within.map(() => true));
    expect(boundaries.isWithin('03454047', '03452')).toBe(false);
  });

  test('the mudflats off Juist are near it and far from Hannover', () => {
    expect(boundaries.kilometresTo('03452013', [7.0, 53.665])).toBeLessThan(2);
    expect(boundaries.kilometresTo('03241001', [7.0, 53.665])).toBeGreaterThan(150);
  });
});

describe('ambiguous places', () => {
  const agsOf = (id: string): (string | null)[] =>
    collection()
      .features.find(({ properties }) => properties.id === id)!
      .properties.places.map(({ ags }) => ags.gemeinde);

  test.each([
    ['neuenkirchen-nachbarschaftsbuero', ['03459027']],
    ['oldenburg-neudonnerschwee', ['03403000']],
    ['grossenkneten-ahlhorn', ['03458007']],
    ['liebenau-gemeinwesen', ['03256019']],
    ['holtriem-nachbarschaft', ['03462016', '03462001', '03462018']],
    ['inseln-leben-im-meer', ['03452013', '03462014', '03455021']],
    ['aurich-norden-gemeinsam', ['03452001', '03452019']],
    ['hameln-pyrmont-glaswaende', [null]],
  ])('%s', (id, codes) => {
    expect(agsOf(id)).toEqual(codes);
  });
});
