import { createContext } from 'svelte';
import type { de } from './de';
import { createFormat, type Format } from './format';

/** German is written first; every other language has to say the same things. */
export type Messages = typeof de;

/** For numbers and dates: „16 August 2018“, as the English texts write it. */
const TAGS = { de: 'de', en: 'en-GB' } as const;
export type Language = keyof typeof TAGS;

/** Fetches the messages of a language. Rejects where they cannot be fetched. */
export type LoadMessages = (language: Language) => Promise<Messages>;

/** The reader's language with its messages and formats; components read `m` and `format`. */
export class I18n {
  readonly #load: LoadMessages;
  #wanted: Language;
  language: Language = $state()!;
  m: Messages = $state.raw()!;
  readonly format: Format = $derived(createFormat(TAGS[this.language]));

  /** The language of texts that are German whatever the page speaks; undefined where the page is German. */
  readonly contentLang: 'de' | undefined = $derived(this.language === 'de' ? undefined : 'de');

  /** @param messages of the language to begin with */
  constructor(load: LoadMessages, messages: Messages, language: Language = 'de') {
    this.#load = load;
    this.#wanted = language;
    this.language = language;
    this.m = messages;
  }

  /**
   * Loads the messages, then switches, so that no half-translated page is seen. Of two calls the later one
   * counts, whichever file comes first.
   * @throws where the file cannot be loaded; the language stays what it was
   */
  async use(language: Language): Promise<void> {
    this.#wanted = language;
    if (language === this.language) return;
    const messages = await this.#load(language);
    if (this.#wanted !== language) return;
    this.language = language;
    this.m = messages;
  }
}

export const [getI18n, setI18n] = createContext<I18n>();
