import { expect, it } from 'vitest';
import { atlasI18n } from '../../../src/i18n/atlasI18n';

it('of two languages asked for in turn the later one stays, though its file was there first', async () => {
  const i18n = atlasI18n();
  await Promise.all([i18n.use('en'), i18n.use('de')]);
  expect(i18n.language).toBe('de');
  expect(i18n.m.app.pages.karte).toBe('Karte');
  expect(i18n.contentLang).toBeUndefined();
});

it('switches words and formats together', async () => {
  const i18n = atlasI18n();
  await i18n.use('en');
  expect(i18n.m.app.pages.karte).toBe('Map');
  expect(i18n.format.euros(75_000)).toBe('€75,000');
  expect(i18n.contentLang).toBe('de');
});
