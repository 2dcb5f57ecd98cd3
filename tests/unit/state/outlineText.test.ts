import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/domain/filter';
import { formatOutline, MOST_CORNERS, parseOutline } from '../../../src/state/outlineText';
import { arbitraryOutline } from '../../fixtures/views';

const TRIANGLE: Outline = [
  [
    [
      [7, 53],
      [7.5, 53],
      [7.25, 53.5],
    ],
  ],
];

describe('an outline as text', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(arbitraryOutline, (outline) => {
        expect(parseOutline(formatOutline(outline))).toEqual(outline);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is short, and the README shows one', () => {
    const text = formatOutline(TRIANGLE);
    expect(text.length).toBeLessThan(30);
    expect(readFileSync('README.md', 'utf8')).toContain(`\`flaeche=${text}\``);
  });

  it('needs no more than an address holds for the most corners, however far apart', () => {
    const corners = Array.from({ length: MOST_CORNERS }, (_, i) => (i % 2 ? [-2.5, 47.3] : [20.5, 58.8]));
    const text = formatOutline([[corners as [number, number][]]]);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(encodeURIComponent(text)).toBe(text);
    expect(parseOutline(text)).not.toBeNull();
    expect(parseOutline(formatOutline([[[...corners, [9, 52]] as [number, number][]]]))).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['two corners', formatOutline([[TRIANGLE[0]![0]!.slice(0, 2)]])],
    ['an odd number of steps', `${formatOutline(TRIANGLE)}A`],
    ['a group that is cut off', formatOutline(TRIANGLE).slice(0, -1)],
    ['a number without end', 'g'.repeat(200)],
    ['an empty ring', `${formatOutline(TRIANGLE)}.`],
    ['an empty polygon', `~${formatOutline(TRIANGLE)}`],
    ['another alphabet', '<script>'],
    [
      'the other side of the world',
      formatOutline([[TRIANGLE[0]![0]!.map(([lon, lat]) => [lon + 100, lat] as const)]]),
    ],
  ])('refuses %s', (_, text) => {
    expect(parseOutline(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), (text) => {
        const outline = parseOutline(text);
        if (outline !== null) expect(parseOutline(formatOutline(outline))).toEqual(outline);
      }),
      { numRuns: 2_000 },
    );
  });
});
