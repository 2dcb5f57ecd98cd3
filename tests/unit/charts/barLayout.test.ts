import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAR_METRICS, panelLayout, type BarInput } from '../../../src/charts/barLayout';

const bar = (value: number | null, overrides: Partial<BarInput> = {}): BarInput => ({
  value,
  label: String(value),
  ...overrides,
});

const input = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
  label: fc.string({ maxLength: 16 }),
  isUnknown: fc.boolean(),
  hatched: fc.integer({ min: 0, max: 5_000_000 }),
});

describe('panelLayout', () => {
  it.each([
    ['a value', bar(10), { kind: 'value', hatched: 0 }],
    ['zero', bar(0), { kind: 'value', width: 0, hatched: 0 }],
    ['an unpublished value', bar(null, { isUnknown: true }), { kind: 'unknown', width: BAR_METRICS.stub }],
    ['nothing to say', bar(null), { kind: 'none', width: 0 }],
  ])('tells %s apart', (_, row, expected) => {
    expect(panelLayout([[row], [bar(20)]], 300).bars[0]![0]).toMatchObject(expected);
  });

  it('hatches a share of the bar', () => {
    const [row] = panelLayout([[bar(10, { hatched: 4 })]], 300).bars;
    expect(row![0]!.hatched / row![0]!.width).toBeCloseTo(0.4);
  });

  it('keeps a small value in sight', () => {
    expect(panelLayout([[bar(1)], [bar(1_000_000)]], 200).bars[0]![0]!.width).toBeGreaterThanOrEqual(2);
  });

  it('reaches at least the given value', () => {
    const [lone] = panelLayout([[bar(1)]], 200, 4).bars;
    const [full] = panelLayout([[bar(1)]], 200).bars;
    expect(lone![0]!.width).toBeLessThan(full![0]!.width / 2);
  });

  it('has no ticks where nothing is counted', () => {
    expect(panelLayout([[bar(0)], [bar(null)]], 300).ticks).toEqual([]);
  });

  it('leaves room for every label, draws in proportion and keeps ticks apart', () => {
    const { charWidth, gap } = BAR_METRICS;
    fc.assert(
      fc.property(
        fc.array(input, { maxLength: 20 }),
        fc.integer({ min: 160, max: 1000 }),
        (inputs, width) => {
          const { bars, ticks } = panelLayout(
            inputs.map((bar) => [bar]),
            width,
          );
          const largest = Math.max(0, ...inputs.map((bar) => bar.value ?? 0));
          const longest = Math.max(
            0,
            ...bars.map(([bar], i) => (inputs[i]!.value === null ? 0 : bar!.width)),
          );
          inputs.forEach(({ value, label }, index) => {
            const { width: length, hatched } = bars[index]![0]!;
            expect(hatched).toBeLessThanOrEqual(length + 1e-9);
            if (value === null || value === 0) return;
            // Two pixels: a bar that is there is at least that long.
            expect(length + gap + label.length * charWidth).toBeLessThanOrEqual(width + 2 + 1e-9);
            expect(length).toBeCloseTo(Math.max(2, (value / largest) * longest), 6);
          });
          ticks.forEach(({ x }, index) => {
            expect(x - (ticks[index - 1]?.x ?? 0)).toBeGreaterThanOrEqual(60);
            expect(x).toBeLessThanOrEqual(width);
          });
        },
      ),
    );
  });

  it('keeps a scale where the labels leave no room', () => {
    const [row] = panelLayout([[bar(10, { label: 'ein sehr langer Text' })]], 40).bars;
    expect(row![0]!.width).toBeGreaterThan(0);
    expect(row![0]!.width).toBeLessThanOrEqual(40);
  });
});
