import { describe, expect, it } from 'vitest';
import { brokenLines, textWidth } from '../../../src/staticMap/textWidth';

describe('textWidth', () => {
  /** Measured in a browser with Fira Sans, in ems: regular and semibold. */
  it.each([
    ['Wilhelmshaven', 6.883, 6.915],
    ['Göttingen', 4.44, 4.5],
    ['Integrativer Gesundheitstreff', 13.096, 13.289],
    ['Mecklenburg-Vorpommern', 12.077, 12.173],
    ['WESER-EMS', 5.258, 5.308],
  ])('never takes %s for narrower than it is, nor for much wider', (text, regular, bold) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(regular);
    expect(textWidth(text)).toBeLessThan(regular * 1.06);
    expect(textWidth(text, { isBold: true })).toBeGreaterThanOrEqual(bold);
    expect(textWidth(text, { isBold: true })).toBeLessThan(bold * 1.1);
  });

  it('gives letters of other alphabets more room than they need', () => {
    expect(textWidth('Ж')).toBeGreaterThan(1);
    expect(textWidth('ğ')).toBeGreaterThan(textWidth('g'));
    expect(textWidth('😀')).toBe(textWidth('Ж'));
  });

  it('adds the room between letters', () => {
    expect(textWidth('abc', { spacing: 0.2 })).toBeCloseTo(textWidth('abc') + 0.6, 9);
  });
});

describe('brokenLines', () => {
  it.each<[string, number, string[]]>([
    ['Emden', 9, ['Emden']],
    ['Mecklenburg-\nVorpommern', 12, ['Mecklenburg-', 'Vorpommern']],
    ['Lkr. Grafschaft Bentheim', 10, ['Lkr. Grafschaft', 'Bentheim']],
    ['Clausthal-Zellerfeld', 8, ['Clausthal-', 'Zellerfeld']],
    ['Unteilbarkeitserklärung', 5, ['Unteilbarkeitserklärung']],
    ['', 5, ['']],
  ])('%j within %d ems', (text, maxWidth, expected) => {
    expect(brokenLines(text, maxWidth)).toEqual(expected);
  });
});
