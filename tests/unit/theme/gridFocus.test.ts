import { expect, it } from 'vitest';
import { gridTarget } from '../../../src/theme/controls/gridFocus';

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});
const SIZE = { row: 3, column: 4 };

it.each<[string, object, [number, number], [number, number] | null]>([
  ['ArrowDown', {}, [0, 1], [1, 1]],
  ['ArrowDown', {}, [2, 1], [2, 1]],
  ['ArrowUp', {}, [2, 1], [1, 1]],
  ['ArrowUp', {}, [0, 1], [0, 1]],
  ['ArrowRight', {}, [1, 2], [1, 3]],
  ['ArrowRight', {}, [1, 3], [1, 3]],
  ['ArrowLeft', {}, [1, 2], [1, 1]],
  ['ArrowLeft', {}, [1, 0], [1, 0]],
  ['Home', {}, [1, 2], [1, 0]],
  ['End', {}, [1, 2], [1, 3]],
  ['Home', { ctrlKey: true }, [1, 2], [0, 0]],
  ['End', { ctrlKey: true }, [1, 2], [2, 3]],
  ['Enter', {}, [1, 2], null],
])('%s %j from %j goes to %j', (key, held, [row, column], target) => {
  expect(gridTarget(press(key, held), { row, column }, SIZE)).toEqual(
    target && { row: target[0], column: target[1] },
  );
});

it.each(['altKey', 'metaKey', 'shiftKey'])('leaves keys with %s to the browser', (modifier) => {
  for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'End']) {
    expect(gridTarget(press(key, { [modifier]: true }), { row: 1, column: 1 }, SIZE)).toBeNull();
  }
});

it('goes nowhere in an empty grid', () => {
  expect(gridTarget(press('ArrowDown'), { row: 0, column: 0 }, { row: 0, column: 4 })).toBeNull();
});
