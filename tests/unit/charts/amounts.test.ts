import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountSpread } from '../../../src/charts/amountSpread';
import { amountRows } from '../../../src/charts/amountRows';
import { amountText } from '../../../src/charts/amountText';
import { de } from '../../../src/i18n/de';
import { en } from '../../../src/i18n/en';
import { createFormat } from '../../../src/i18n/format';
import { grant, project } from '../../fixtures/projects';

type Grant = ReturnType<typeof grant>;
const inView = (grants: readonly Grant[]) => grants.map((item) => ({ project: project(), grant: item }));
const spreadOf = (...grants: Grant[]) => amountSpread(inView(grants));
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('amountSpread', () => {
  it('puts an amount on a limit into the class that begins there', () => {
    const { bins } = spreadOf(grant(2019, 50_000), grant(2019, 49_999.99), grant(2020, 100_000));
    for (const amount of [50_000, 49_999.99, 100_000]) {
      expect(bins.filter(({ from, to }) => from <= amount && amount < to)).toHaveLength(1);
    }
    expect(bins.find(({ from }) => from === 50_000)?.grants).toBe(1);
  });

  it('counts what nobody documented as unknown, not as zero', () => {
    const spread = spreadOf(
      grant(2019, null),
      grant(2019, 70_000, { status: 'nicht-belegt' }),
      grant(2019, 30_000, { amountKind: 'gerundet' }),
    );
    expect(spread).toMatchObject({ known: 1, rounded: 1, total: 3, median: 30_000, least: 30_000 });
    expect(spread.bins.reduce((sum, { grants }) => sum + grants, 0)).toBe(1);
  });

  it('has no class where no amount is published', () => {
    expect(spreadOf(grant(2019, null))).toMatchObject({ bins: [], median: null, known: 0, total: 1 });
    expect(spreadOf()).toMatchObject({ bins: [], median: null, known: 0, total: 0 });
  });

  it('holds each amount in one class, in classes of one width from zero, however they are spread', () => {
    const amounts = fc.array(fc.oneof(fc.integer({ min: 1, max: 3_000_000 }), fc.constantFrom(0.5, 50_000)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(amounts, (values) => {
        const { bins } = amountSpread(inView(values.map((value) => grant(2020, value))));
        expect(bins[0]!.from).toBe(0);
        expect(bins.length).toBeLessThanOrEqual(14);
        const width = bins[0]!.to;
        bins.forEach(({ from, to, grants }, index) => {
          expect(from).toBeCloseTo(index * width, 6);
          expect(to - from).toBeCloseTo(width, 6);
          expect(grants).toBe(values.filter((value) => from <= value && value < to).length);
        });
        expect(bins.reduce((sum, { grants }) => sum + grants, 0)).toBe(values.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the rows and words of the amounts', () => {
  const spread = spreadOf(grant(2019, 30_000), grant(2020, 70_000), grant(2020, 90_000), grant(2021, null));

  it('end with the grants of unknown amount', () => {
    const rows = amountRows(spread, de.charts, createFormat('de'));
    expect(rows.at(-1)).toMatchObject({ key: 'unbekannt', label: 'Betrag unbekannt' });
    expect(rows.at(-1)!.cells[0]![0]).toMatchObject({ value: 1, hatched: 1 });
    expect(rows.map(({ label }) => plain(label))).toContain('30 – 40 Tsd. €');
  });

  it('say the middle together with what it covers, in both languages', () => {
    expect(plain(amountText(spread, de.charts).headline)).toBe(
      'In der Mitte der 3 belegten Beträge liegen 70.000 €; ein weiterer ist unbekannt',
    );
    expect(amountText(spread, en.charts).summary.join(' ')).toContain('documented for 3 of 4 grants');
  });
});
