import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranksOf, sortedRows } from '../../../src/domain/sortRows';

const sorted = (texts: string[], descending = false) =>
  Array.from(
    sortedRows(Uint32Array.from(texts.keys()), [{ values: ranksOf(texts), descending }]),
    (row) => texts[row],
  );

describe('texts', () => {
  it('stand in German order: umlauts beside their vowels, numbers by size, capitals beside small letters', () => {
    expect(sorted(['Zeven', 'Ängste', 'Haus 10', 'aber', 'Haus 9', 'Straße', 'Strasse', 'Achim'])).toEqual([
      'aber',
      'Achim',
      'Ängste',
      'Haus 9',
      'Haus 10',
      'Strasse',
      'Straße',
      'Zeven',
    ]);
  });

  it('that are unknown stand last in both directions', () => {
    expect(sorted(['', 'b', 'a', ''])).toEqual(['a', 'b', '', '']);
    expect(sorted(['', 'b', 'a', ''], true)).toEqual(['b', 'a', '', '']);
  });
});

describe('several keys', () => {
  it('give the order that comparing one after the other gives', () => {
    const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(NaN));
    const input = fc.integer({ min: 0, max: 60 }).chain((length) =>
      fc.record({
        rows: fc.subarray([...Array(length).keys()]),
        keys: fc.array(
          fc.record({
            values: fc
              .array(value, { minLength: length, maxLength: length })
              .map((values) => Float64Array.from(values)),
            descending: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
      }),
    );
    fc.assert(
      fc.property(input, ({ rows, keys }) => {
        const naive = rows.toSorted((a, b) => {
          for (const { values, descending } of keys) {
            const [first, second] = [values[a]!, values[b]!];
            if (Number.isNaN(first) && Number.isNaN(second)) continue;
            if (Number.isNaN(first)) return 1;
            if (Number.isNaN(second)) return -1;
            if (first !== second) return descending ? second - first : first - second;
          }
          return 0;
        });
        expect([...sortedRows(Uint32Array.from(rows), keys)]).toEqual(naive);
      }),
      { numRuns: 2_000 },
    );
  });

  it('do not change what they sort', () => {
    const values = Float64Array.from([2, 1, NaN]);
    const rows = Uint32Array.of(0, 1, 2);
    sortedRows(rows, [{ values, descending: true }]);
    expect([...rows]).toEqual([0, 1, 2]);
    expect([...values]).toEqual([2, 1, NaN]);
  });
});
