import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, texText } from '../../../src/cite/bibtex';
import { citations } from '../../../src/cite/citations';
import type { Reference } from '../../../src/cite/reference';
import { ris } from '../../../src/cite/ris';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { createFormat } from '../../../src/i18n/format';

const REFERENCE: Reference = {
  author: 'Quartiersatlas Niedersachsen',
  title: 'Karte: Landkreis Emsland',
  dataDate: '2026-11',
  version: '1f6c0a7be911',
  address: 'https://atlas.example/?region=03454&stand=1f6c0a7be911',
  accessed: '2026-11-25',
  licence: 'CC BY 4.0',
  language: 'de',
};

describe('in words', () => {
  it('German', () => {
    const { short, long } = citations(REFERENCE, de.cite.citation, createFormat('de'));
    expect(short).toBe(
      'Quartiersatlas Niedersachsen, Datenstand November 2026, https://atlas.example/?region=03454&stand=1f6c0a7be911',
    );
    expect(long).toBe(
      'Quartiersatlas Niedersachsen: „Karte: Landkreis Emsland“. Datenstand November 2026, Version 1f6c0a7be911. https://atlas.example/?region=03454&stand=1f6c0a7be911 (abgerufen am 25. November 2026). Lizenz: CC BY 4.0.',
    );
  });

  it('English, and the atlas as a whole is not named twice', () => {
    const whole = { ...REFERENCE, title: REFERENCE.author };
    const { long } = citations(whole, en.cite.citation, createFormat('en-GB'));
    expect(long).toMatch(/^Quartiersatlas Niedersachsen\. Data as of November 2026, version/);
    expect(long).toContain('(accessed 25 November 2026)');
  });
});

describe('BibTeX', () => {
  it('as a whole', () => {
    expect(bibtex(REFERENCE)).toBe(`@misc{quartiersatlas2026-1f6c0a7be911,
  author = {{Quartiersatlas Niedersachsen}},
  title = {{Karte: Landkreis Emsland}},
  year = {2026},
  month = nov,
  version = {1f6c0a7be911},
  url = {https://atlas.example/?region=03454&stand=1f6c0a7be911},
  urldate = {2026-11-25},
  note = {CC BY 4.0},
  langid = {ngerman},
}
`);
  });

  it.each([
    ['50 % & mehr', '50 \\% \\& mehr'],
    ['a_b#c$d', 'a\\_b\\#c\\$d'],
    ['{\\input x}', '\\{\\textbackslash{}input x\\}'],
    ['~^', '\\textasciitilde{}\\textasciicircum{}'],
    ['zwei\nZeilen', 'zwei Zeilen'],
    ['Größe „Süd“', 'Größe „Süd“'],
  ])('writes %j as text', (text, expected) => {
    expect(texText(text)).toBe(expected);
  });

  it('holds every text within its field', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ß', '{', '}', '\\', '%', '\n', '&', '~') }),
        fc.webUrl({ withQueryParameters: true }),
        (title, address) => {
          const lines = bibtex({ ...REFERENCE, title, address })
            .trimEnd()
            .split('\n');
          expect(lines).toHaveLength(11);
          const field = /^ {2}title = (\{\{.*\}\}),$/.exec(lines[2]!)![1]!;
          let depth = 0;
          // A brace behind a backslash is a letter.
          for (const [brace] of field.replace(/\\[\\{}]/g, '').matchAll(/[{}]/g)) {
            depth += brace === '{' ? 1 : -1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        },
      ),
    );
  });
});

describe('RIS', () => {
  it('begins with its type, ends with ER, one field a line', () => {
    const lines = ris({ ...REFERENCE, title: 'Zwei\r\nER  - Zeilen' }).split('\r\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.at(-2)).toBe('ER  - ');
    expect(lines).toContain('TI  - Zwei ER - Zeilen');
    expect(lines).toContain('Y2  - 2026/11/25/');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});
