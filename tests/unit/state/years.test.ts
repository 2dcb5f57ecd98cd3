import { expect, it } from 'vitest';
import { choiceOf } from '../../../src/domain/filter';
import { formatYears, parseYears } from '../../../src/state/years';

it.each([
  ['2019', ['2019'], []],
  ['2017,2019-2021', ['2017', '2019', '2020', '2021'], []],
  ['2019-2021,-2020', ['2019', '2021'], ['2020']],
  ['-2017-2018', [], ['2017', '2018']],
  ['2017,ohne', ['2017', 'ohne'], []],
  ['-ohne', [], ['ohne']],
])('reads %s', (text, include, exclude) => {
  const refused: string[] = [];
  expect(parseYears(text, (item) => refused.push(item))).toEqual(choiceOf(include, exclude));
  expect(refused).toEqual([]);
});

it.each(['1999', '2100', '2021-2019', '19', 'zweitausend', '2019--2020', ''])('refuses „%s“', (item) => {
  const refused: string[] = [];
  parseYears(`2018,${item}`, (bad) => refused.push(bad));
  expect(refused).toEqual([item]);
});

it('joins neighbouring years to a span', () => {
  expect(formatYears(choiceOf(['2017', '2019', '2020', '2021'], ['2024', '2025']))).toBe(
    '2017,2019-2021,-2024-2025',
  );
});
