import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonErrorAt } from '../../../data/build/jsonErrorAt';
import { readJson } from '../../../data/build/readJson';

describe('jsonErrorAt', () => {
  test.each([
    ['', 0],
    ['[1,]', 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['[1', 2],
    ['[1}', 2],
    ['{"a":}', 5],
    ['{"a":1]', 6],
    ['nul', 0],
    ['01', 1],
    ['1 2', 2],
    ['1,2', 1],
    ['"a\nb"', 0],
    ['["\\x"]', 1],
    ['[,1]', 1],
    [':', 0],
    ['}', 0],
    ['[\u00a01]', 1],
  ])('%j stops being JSON at %d', (text, at) => {
    expect(jsonErrorAt(text)).toBe(at);
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  test('says of any JSON that it is JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (text, indent) => {
        expect(jsonErrorAt(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  test('agrees with JSON.parse on texts with one character taken out', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        expect(jsonErrorAt(cut) === null).toBe(isJson(cut));
      }),
    );
  });
});

test('readJson names line and column', () => {
  const read = readJson('{\n  "a": 1,\n  "b" 2\n}', 'data/runden.json');
  expect(read).toEqual({
    problem: {
      file: 'data/runden.json',
      record: null,
      field: 'line 3, column 7',
      value: '2',
      expected: 'valid JSON',
    },
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
