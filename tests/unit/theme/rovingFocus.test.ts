import { expect, it } from 'vitest';
import { rovingTarget } from '../../../src/theme/controls/rovingFocus';

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

it.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 2],
  ['ArrowUp', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['Enter', 1, null],
])('%s on row %i of three goes to %s', (key, index, target) => {
  expect(rovingTarget(press(key), index, 3)).toBe(target);
});

it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])('leaves keys with %s to the browser', (modifier) => {
  for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) {
    expect(rovingTarget(press(key, { [modifier]: true }), 1, 3)).toBeNull();
  }
});

it('goes nowhere in an empty list', () => {
  expect(rovingTarget(press('ArrowDown'), -1, 0)).toBeNull();
  expect(rovingTarget(press('End'), -1, 0)).toBeNull();
});
