import { describe, expect, it } from 'vitest';
import { BUILDER_WORDS } from '../../../src/i18n/builderWords';
import { de as atlasDe } from '../../../src/i18n/de';
import { en as atlasEn } from '../../../src/i18n/en';
import { createFormat } from '../../../src/i18n/format';

const de = { ...atlasDe, builder: BUILDER_WORDS.de };
const en = { ...atlasEn, builder: BUILDER_WORDS.en };

/** What sentences with parameters may be called with: a text, counts of one and many, and what the charts hand over. */
const STAND_INS: readonly unknown[] = ['x', 1, 3, ['x', 'y']];

/** Every text of a dictionary by its path; a sentence with parameters as it is with each stand-in that it takes. */
function texts(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return sentences(here, value as (...values: unknown[]) => unknown);
    if (typeof value === 'object' && value !== null) return texts(value as object, here);
    return [];
  });
}

function sentences(path: string, sentence: (...values: unknown[]) => unknown): [string, string][] {
  return STAND_INS.flatMap((value): [string, string][] => {
    try {
      const text = sentence(...Array.from({ length: sentence.length }, () => value));
      return typeof text === 'string' ? [[path, text]] : [];
    } catch {
      // This one wants another kind of value.
      return [];
    }
  });
}

describe('dictionaries', () => {
  it('are read with their sentences, not only their plain texts', () => {
    const paths = new Set(texts(de).map(([path]) => path));
    expect(paths).toContain('.panels.count.some');
    expect(paths.size).toBeGreaterThan(300);
  });

  it('have no empty text', () => {
    for (const [path, text] of [...texts(de), ...texts(en)]) expect(text.trim(), path).not.toBe('');
  });

  it('use the quotation marks of their language', () => {
    for (const [path, text] of texts(de)) expect(text, path).not.toMatch(/["]|(^|\s)'/);
    for (const [path, text] of texts(en)) expect(text, path).not.toMatch(/["„]/);
  });

  it('leave no German letters in the English texts but in proper names', () => {
    const names =
      /Träger|Sögel|Bündnis|Förderung|für|Gemeinwesenarbeit|Länder|Österreich|Fläche|Übersicht|Städte|kreisfreie/;
    for (const [path, text] of texts(en)) {
      if (/[äöüßÄÖÜ]/.test(text)) expect(text, path).toMatch(names);
    }
  });
});

describe('createFormat', () => {
  const german = createFormat('de');
  const english = createFormat('en');
  it.each([
    [german.integer(1500), '1.500'],
    [german.euros(75000), '75.000\u00a0€'],
    [german.euros(10.5), '10,50\u00a0€'],
    [german.eurosShort(1_500_000), '1,5\u00a0Mio.\u00a0€'],
    [german.date('2018-08-16'), '16. August 2018'],
    [german.date('2018-07'), 'Juli 2018'],
    [german.date('2025'), '2025'],
    [german.list(['a', 'b', 'c']), 'a, b und c'],
    [english.euros(75000), '€75,000'],
    [english.date('2018-08-16'), 'August 16, 2018'],
  ])('writes %s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
