import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COLUMN_GAP, columnsOf, panelOffsets } from '../../../src/charts/columns';

it('divides what the labels leave by share', () => {
  expect(columnsOf(1032, 200, [1, 3])).toEqual({ label: 200, panels: [200, 600] });
});

it('keeps the labels to two fifths of a narrow chart', () => {
  expect(columnsOf(300, 200, [1]).label).toBe(120);
});

it('begins at the edge without labels', () => {
  expect(panelOffsets(columnsOf(300, 0, [1]))).toEqual([0]);
  expect(columnsOf(300, 0, [1]).panels).toEqual([300]);
});

it('fits into the width, the panels side by side', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 300 }),
      shares,
      (width, label, shares) => {
        const columns = columnsOf(width, label, shares);
        const offsets = panelOffsets(columns);
        columns.panels.forEach((panel, index) => {
          expect(panel).toBeGreaterThanOrEqual(0);
          const next = offsets[index + 1];
          if (next !== undefined) expect(offsets[index]! + panel + COLUMN_GAP).toBe(next);
        });
        const end = offsets.at(-1)! + columns.panels.at(-1)!;
        expect(end).toBeLessThanOrEqual(Math.max(width, columns.label + shares.length * COLUMN_GAP));
      },
    ),
  );
});
