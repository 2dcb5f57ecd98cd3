import { describe, expect, it } from 'vitest';
import { gemeindeMergers, goettingenRenumbered } from '../../../data/build/basemap/mergers';
import { toleranceOf } from '../../../data/build/basemap/tolerance';
import { gemeindeToday, samtgemeindeToday } from '../../../data/build/basemap/today';
import { linesOf } from '../../../data/build/basemap/writeJson';

const source = (RS: string, GEN: string, BEZ = 'Gemeinde') => ({
  RS,
  AGS: RS.slice(0, 5) + RS.slice(9),
  GEN,
  BEZ,
});

describe('a Gemeinde of 2016 today', () => {
  it.each([
    ['stays what it was', source('034545407047', 'Sögel'), '03454047', 'Sögel', '034545407'],
    ['is merged', source('032545405038', 'Hoyershausen'), '03254041', 'Duingen', '032545406'],
    ['lies in an Einheitsgemeinde now', source('031565403016', 'Zorge'), '03159036', 'Walkenried', null],
    ['has a new number', source('031520012012', 'Göttingen', 'Stadt'), '03159016', 'Göttingen', null],
    [
      'keeps its number in a new Samtgemeinde',
      source('032565405019', 'Liebenau'),
      '03256019',
      'Liebenau',
      '032565411',
    ],
  ])('%s', (_, old, code, name, samtgemeinde) => {
    expect(gemeindeToday(old)).toMatchObject({ code, name, samtgemeinde, kreis: code.slice(0, 5) });
  });

  it('refuses a kind that it does not know', () => {
    expect(() => gemeindeToday(source('034545407047', 'Sögel', 'Marktgemeinde'))).toThrow(/Marktgemeinde/);
  });
});

describe('the Samtgemeinde of a key', () => {
  it.each([
    ['034545407', '034545407'],
    ['033525401', '033525411'],
    ['031535401', null],
    ['034020000', null],
    ['034529501', null],
  ])('%s is %s', (verband, expected) => {
    expect(samtgemeindeToday(verband)).toBe(expected);
  });
});

describe('the tables of changes', () => {
  it('name each old code once', () => {
    const old = [...gemeindeMergers.flatMap((merger) => merger.from), ...Object.keys(goettingenRenumbered)];
    expect(new Set(old).size).toBe(old.length);
  });

  it('give Landkreis Göttingen the numbers 001 to 039 and one gemeindefreies Gebiet', () => {
    const numbers = [...Object.values(goettingenRenumbered), '03159036'].map((code) => code.slice(5)).sort();
    const expected = Array.from({ length: 39 }, (_, i) => String(i + 1).padStart(3, '0'));
    expect(numbers).toEqual([...expected, '501']);
  });
});

it('simplifies the Land least, and Bremen and Hamburg with it', () => {
  expect(['03241001', '04', '05', '09', 'ausland'].map((code) => toleranceOf(code, 'detail'))).toEqual([
    100, 100, 700, 1500, 1500,
  ]);
});

it('writes one record a line', () => {
  expect(linesOf([{ a: 1 }, { a: 2 }])).toBe('[\n{"a":1},\n{"a":2}\n]\n');
  expect(linesOf({ x: { a: 1 } })).toBe('{\n"x": {"a":1}\n}\n');
});
