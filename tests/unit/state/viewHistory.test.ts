import { expect, it } from 'vitest';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';
import { isStep } from '../../../src/state/viewHistory';

it.each<[string, Partial<View>, boolean]>([
  ['another collection', { collection: 'alle' }, true],
  ['a selected project', { project: 'a' }, true],
  ['the charts', { page: 'auswertung' }, true],
  ['a facet', { filter: { ...NO_FILTER, runde: choiceOf(['2019']) } }, true],
  ['a circle', { filter: { ...NO_FILTER, near: { place: '03402', km: 25 } } }, true],
  ['an own area', { filter: { ...NO_FILTER, outline: [[]] } }, true],
  ['the scheme', { filter: { ...NO_FILTER, scheme: 'programm' } }, true],
  ['typed text', { filter: { ...NO_FILTER, text: 'a' } }, false],
  ['the camera', { camera: { zoom: 8, lat: 52, lon: 9 } }, false],
  ['the language', { locale: 'en' }, false],
  ['the colours', { theme: 'dunkel' }, false],
])('Back undoes %s: %s', (_, change, expected) => {
  expect(isStep(DEFAULT_VIEW, { ...DEFAULT_VIEW, ...change })).toBe(expected);
});
