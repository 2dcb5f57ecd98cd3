/** Numbers and dates as they are printed: every figure that the schema lets in can be read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRounds } from '../../../src/domain/dataset';
import { createFormat } from '../../../src/i18n/format';

const RUNS = { numRuns: 10_000 };
const TIMEOUT = 120_000;

const LANGUAGES = [
  ['de-DE', '.', ','],
  ['en-GB', ',', '.'],
] as const;

function roundAnnounced(announced: string) {
  const source = { url: 'https://beispiel.example/', publisher: 'Test', says: null, date: null };
  const round = {
    year: 2018,
    budget: null,
    applications: null,
    selected: null,
    announced,
    note: null,
    contradictions: [],
    sources: [source],
  };
  return { schemaVersion: 1, rounds: [round], notes: [] };
}

describe.each(LANGUAGES)('in %s', (language, thousands, decimal) => {
  const format = createFormat(language);
  const read = (text: string): number =>
    Number(
      text
        .replaceAll(thousands, '')
        .replace(decimal, '.')
        .replace(/[^\d.-]/g, ''),
    );

  it(
    'an amount in euros and cents is read back to the cent',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 100, max: 100_000_000_000 }), (cents) => {
          const text = format.euros(cents / 100);
          expect(text).toContain('€');
          expect(text.includes(decimal)).toBe(cents % 100 !== 0);
          expect(Math.round(read(text) * 100)).toBe(cents);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'a count is read back as it was',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (count) => {
          expect(read(format.integer(count))).toBe(count);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'no number makes printing throw, not even one that no file can hold',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308)), (value) => {
          for (const print of [format.euros, format.eurosShort, format.integer]) {
            expect(print(value)).not.toBe('');
          }
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  it(
    'a date that the schema accepts is printed with its own year, month and day',
    () => {
      const part = (most: number) =>
        fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
      const iso = fc
        .tuple(fc.integer({ min: 1890, max: 2110 }), part(13), part(32), fc.integer({ min: 1, max: 3 }))
        .map(([year, month, day, length]) => [year, month, day].slice(0, length).join('-'));
      let accepted = 0;
      fc.assert(
        fc.property(iso, (date) => {
          const isAccepted = parseRounds(roundAnnounced(date), 'runden.json').value !== null;
          expect(isAccepted).toBe(isOfCalendar(date));
          if (!isAccepted) return;
          accepted += 1;
          const [year, , day] = date.split('-');
          expect(format.date(date)).toContain(year);
          if (day !== undefined) expect(format.date(date)).toMatch(new RegExp(`\\b${Number(day)}\\b`));
        }),
        RUNS,
      );
      expect(accepted).toBeGreaterThan(RUNS.numRuns / 2);
    },
    TIMEOUT,
  );

  it(
    'a list of any words keeps every word',
    () => {
      const words = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 5 });
      fc.assert(
        fc.property(words, (items) => {
          const text = format.list(items);
          for (const item of items) expect(text).toContain(item);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

function isOfCalendar(iso: string): boolean {
  const [year, month, day] = iso.split('-').map(Number) as [number, number?, number?];
  if (year < 1900 || year > 2099) return false;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === (day ?? 1);
}
