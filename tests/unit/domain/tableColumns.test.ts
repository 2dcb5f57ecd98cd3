import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, pressed, shownColumns, type Column, type SortKey } from '../../../src/domain/tableColumns';

const key = (column: Column, descending = false): SortKey => ({ column, descending });

describe('a press on a column', () => {
  it.each<[name: string, before: SortKey[], column: Column, isFurther: boolean, after: SortKey[]]>([
    ['sorts by it', [], 'titel', false, [key('titel')]],
    ['turns it round', [key('titel')], 'titel', false, [key('titel', true)]],
    ['lets go of it', [key('titel', true)], 'titel', false, []],
    ['wants the largest amount first', [], 'betrag', false, [key('betrag', true)]],
    ['then the smallest', [key('betrag', true)], 'betrag', false, [key('betrag')]],
    ['takes the place of others', [key('betrag'), key('titel')], 'titel', false, [key('titel')]],
    ['joins others', [key('region')], 'betrag', true, [key('region'), key('betrag', true)]],
    [
      'turns it where it stands',
      [key('region'), key('titel')],
      'region',
      true,
      [key('region', true), key('titel')],
    ],
    ['leaves the others', [key('region', true), key('titel')], 'region', true, [key('titel')]],
  ])('%s', (_, before, column, isFurther, after) => {
    expect(pressed(before, column, isFurther)).toEqual(after);
  });

  it('never sorts by a column twice', () => {
    const press = fc.tuple(fc.constantFrom(...COLUMNS), fc.boolean());
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const order = presses.reduce<readonly SortKey[]>(
          (before, [column, isFurther]) => pressed(before, column, isFurther),
          [],
        );
        expect(new Set(order.map(({ column }) => column)).size).toBe(order.length);
      }),
    );
  });
});

it('shown columns stand in the order of the table, each once, with the title', () => {
  expect(shownColumns(['betrag', 'orte', 'betrag'])).toEqual(['titel', 'orte', 'betrag']);
  expect(shownColumns([])).toEqual(['titel']);
  expect(shownColumns(COLUMNS.toReversed())).toBe(COLUMNS);
});
