import { describe, expect, it } from 'vitest';
import { einwohnerOf, readEinwohner } from '../../../data/build/basemap/einwohner';
import { aliase, gebiete } from './files';

const { gemeinden, totals } = readEinwohner(aliase);
const level = (name: string) => gebiete.filter((gebiet) => gebiet.level === name);

describe('the inhabitants of the Gemeinden', () => {
  it('are there for each Gemeinde and gemeindefreies Gebiet of today, and for no other', () => {
    expect([...gemeinden.keys()].sort()).toEqual(level('gemeinde').map(({ code }) => code));
  });

  it('add up to what the source gives for the Land and for each Kreis', () => {
    expect(totals.get('03')).toBe(7_993_608);
    expect([...totals.keys()].filter((code) => code !== '03').sort()).toEqual(
      level('kreis').map(({ code }) => code),
    );
    for (const [code, total] of totals) {
      const within = level('gemeinde').filter((gebiet) => gebiet.code.startsWith(code));
      expect(
        within.reduce((sum, { population }) => sum + population, 0),
        code,
      ).toBe(total);
      expect(gebiete.find((gebiet) => gebiet.code === code)?.population, code).toBe(total);
    }
  });

  it('are those of the merged Gemeinden together', () => {
    expect(gemeinden.get('03153019')).toBe(11_285 + 754 + 2302 + 916);
  });

  it('live in two of the 25 gemeindefreie Gebiete only', () => {
    const inhabited = level('gemeinde').filter(
      ({ art, population }) => art === 'gemeindefreies Gebiet' && population > 0,
    );
    expect(inhabited.map(({ name }) => name)).toEqual(['Lohheide', 'Osterheide']);
  });

  it('lie within a few per cent of what GeoNames knows of the great towns', () => {
    // A second source, though an undated one: a number in the wrong line would stand out.
    expect(gemeinden.get('03241001')).toBeCloseTo(515_140, -5);
    expect(gemeinden.get('03101000')).toBeCloseTo(244_715, -5);
  });
});

describe('a table with a fault is refused', () => {
  const table = (...lines: string[]) => ['schluessel;einwohner', ...lines].join('\n');
  it.each([
    ['a slip in a number', table('03;3', '03101;3', '03101000;4'), '03 has 3, its Gemeinden have 4'],
    ['a key twice', table('03;3', '03101000;3', '03101000;3'), '03101000 occurs twice'],
    ['a thousands separator', table('03;1.000'), 'a whole number'],
  ])('%s', (_, text, message) => {
    expect(() => einwohnerOf(text, {})).toThrow(message);
  });
});
