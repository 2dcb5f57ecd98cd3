import { createContext } from 'svelte';
import { de } from './de';
import { createFormat, type Format } from './format';

/** German is written first; every other language has to say the same things. */
export type Messages = typeof de;

/** Languages with the loader of their messages; German is in the first bundle, the others come when asked for. */
const LOADERS = {
  de: async () => de,
  en: async () => (await import('./en')).en,
} as const satisfies Record<string, () => Promise<Messages>>;
export type Language = keyof typeof LOADERS;

/** For numbers and dates: „16 August 2018“, as the English texts write it. */
const TAGS: Record<Language, string> = { de: 'de', en: 'en-GB' };

/** The reader's language with its messages and formats; components read `m` and `format`. */
export class I18n {
  #wanted: Language = 'de';
  language = $state<Language>('de');
  m = $state.raw<Messages>(de);
  readonly format: Format = $derived(createFormat(TAGS[this.language]));

  /** The language of texts that are German whatever the page speaks; undefined where the page is German. */
  readonly contentLang: 'de' | undefined = $derived(this.language === 'de' ? undefined : 'de');

  /**
   * Loads the messages, then switches, so that no half-translated page is seen. Of two calls the later one
   * counts, whichever file comes first.
   * @throws where the file cannot be loaded; the language stays what it was
   */
  async use(language: Language): Promise<void> {
    this.#wanted = language;
    const messages = await LOADERS[language]();
    if (this.#wanted !== language) return;
    this.language = language;
    this.m = messages;
  }
}

export const [getI18n, setI18n] = createContext<I18n>();
