import { describe, expect, it } from 'vitest';
import { choiceOf, NO_CHOICE, NONE } from '../../../src/domain/filter';
import { choiceOfSpan, movedSpan, spanOf } from '../../../src/panels/filter/roundSpan';

const YEARS = [2017, 2018, 2019, 2021];

describe('a span of rounds', () => {
  it('reaches from the first to the last chosen year', () => {
    expect(spanOf(choiceOf(['2019', '2017', NONE]))).toEqual({ from: 2017, to: 2019 });
    expect(spanOf(choiceOf([NONE]))).toBeNull();
  });

  it('is the choice of its years; all of them are none', () => {
    expect(choiceOfSpan({ from: 2018, to: 2021 }, YEARS, NO_CHOICE).include).toEqual([
      '2018',
      '2019',
      '2021',
    ]);
    expect(choiceOfSpan({ from: 2017, to: 2021 }, YEARS, choiceOf([], [NONE]))).toEqual(choiceOf([], [NONE]));
  });

  it.each([
    ['nothing, on', null, 1, { from: 2017, to: 2017 }],
    ['nothing, back', null, -1, { from: 2021, to: 2021 }],
    ['one year, on', { from: 2019, to: 2019 }, 1, { from: 2021, to: 2021 }],
    ['two years, on', { from: 2018, to: 2019 }, 1, { from: 2019, to: 2021 }],
    ['two years, back', { from: 2018, to: 2019 }, -1, { from: 2017, to: 2018 }],
    ['at the end, on', { from: 2021, to: 2021 }, 1, null],
    ['at the start, back', { from: 2017, to: 2018 }, -1, null],
    ['beyond the data, on', { from: 2030, to: 2030 }, 1, null],
  ] as const)('moves: %s', (_, span, by, expected) => {
    expect(movedSpan(span, YEARS, by)).toEqual(expected);
  });

  it('has nowhere to go without rounds', () => {
    expect(movedSpan(null, [], 1)).toBeNull();
  });
});
