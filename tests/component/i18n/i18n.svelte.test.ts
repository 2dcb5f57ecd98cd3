import { describe, expect, it, vi } from 'vitest';
import { atlasI18n } from '../../../src/i18n/atlasI18n';
import { I18n, type Language, type Messages } from '../../../src/i18n/i18n.svelte';

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

describe('messages of a part', () => {
  const whole = atlasI18n().m;
  const some = (language: Language) => ({ language, part: true }) as unknown as Messages;

  it('are completed once, whoever asks, before anybody goes on', async () => {
    const load = vi.fn(async () => whole);
    const i18n = new I18n(async (language) => some(language), some('de'), 'de', load);
    await Promise.all([
      i18n.complete().then(() => expect(i18n.m).toBe(whole)),
      i18n.complete().then(() => expect(i18n.m).toBe(whole)),
    ]);
    expect(load).toHaveBeenCalledOnce();
  });

  it('are complete in the language that was chosen meanwhile, though the part of it comes last', async () => {
    let answer: (messages: Messages) => void = () => undefined;
    const part = new Promise<Messages>((resolve) => (answer = resolve));
    const i18n = new I18n(
      () => part,
      some('de'),
      'de',
      async (language) => ({ ...whole, language }) as Messages,
    );
    const using = i18n.use('en');
    const completing = i18n.complete();
    await completing;
    answer(some('en'));
    await using;
    expect(i18n.language).toBe('en');
    expect(i18n.m).toMatchObject({ language: 'en', app: whole.app });
  });

  it('are complete from the start where there is but one way to load them', async () => {
    const load = vi.fn(async () => whole);
    const i18n = new I18n(load, whole);
    await i18n.complete();
    expect(load).not.toHaveBeenCalled();
  });
});
