import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choiceOf, passes, type Choice } from '../../../src/domain/filter';
import { areaState, toggledArea } from '../../../src/panels/filter/areaChoice';

const choice = (...codes: string[]): Choice =>
  choiceOf(
    codes.filter((code) => !code.startsWith('-')),
    codes.filter((code) => code.startsWith('-')).map((code) => code.slice(1)),
  );
const written = ({ include, exclude }: Choice) =>
  [...include, ...exclude.map((code) => `-${code}`)].join(',');

it.each([
  { chosen: [], code: '034', state: 'not-chosen', then: '034' },
  { chosen: ['034'], code: '034', state: 'chosen', then: '' },
  { chosen: ['034'], code: '03454', state: 'chosen', then: '034,-03454' },
  { chosen: ['034', '-03454'], code: '03454', state: 'not-chosen', then: '034' },
  { chosen: ['034', '-03454'], code: '034', state: 'partly', then: '034' },
  { chosen: ['034', '-03454'], code: '03402', state: 'chosen', then: '034,-03402,-03454' },
  { chosen: ['03454'], code: '034', state: 'partly', then: '034' },
  { chosen: ['03454'], code: '03454', state: 'chosen', then: '' },
  { chosen: ['03454'], code: '03402', state: 'not-chosen', then: '03402,03454' },
  { chosen: ['03454'], code: '031', state: 'not-chosen', then: '031,03454' },
  { chosen: ['-03454'], code: '03454', state: 'not-chosen', then: '03454' },
])('$chosen: $code is $state, and a click gives $then', ({ chosen, code, state, then }) => {
  expect(areaState(choice(...chosen), code)).toBe(state);
  expect(written(toggledArea(choice(...chosen), code))).toBe(then);
});

it('lets a click be seen, and lets through what is ticked', () => {
  const codes = fc.constantFrom('031', '034', '03101', '03402', '03454');
  fc.assert(
    fc.property(fc.array(codes), fc.array(codes), codes, (include, exclude, code) => {
      const before = choiceOf(include, exclude);
      const wasChosen = areaState(before, code) === 'chosen';
      const after = toggledArea(before, code);
      expect(areaState(after, code)).toBe(wasChosen ? 'not-chosen' : 'chosen');
      if (!wasChosen) expect(passes(after, [code.slice(0, 3), code])).toBe(true);
    }),
  );
});
