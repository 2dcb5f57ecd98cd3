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
  #load: LoadMessages;
  readonly #loadWhole: LoadMessages;
  #wanted: Language;
  #completing: Promise<void> | null = null;
  language: Language = $state()!;
  m: Messages = $state.raw()!;
  readonly format: Format = $derived(createFormat(TAGS[this.language]));

  /** The language of texts that are German whatever the page speaks; undefined where the page is German. */
  readonly contentLang: 'de' | undefined = $derived(this.language === 'de' ? undefined : 'de');

  /**
   * @param messages of the language to begin with
   * @param loadWhole where `load` fetches but some of them, what fetches all
   */
  constructor(load: LoadMessages, messages: Messages, language: Language = 'de', loadWhole = load) {
    this.#load = load;
    this.#loadWhole = loadWhole;
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
    if (language !== this.language) await this.#fetch(language);
  }

  /** Loads the messages of the whole atlas, for what seldom stands in a part of it. @throws where they cannot be loaded */
  complete(): Promise<void> {
    return (this.#completing ??= this.#complete());
  }

  async #complete(): Promise<void> {
    if (this.#load === this.#loadWhole) return;
    this.#load = this.#loadWhole;
    // The language may be changed meanwhile.
    while (!(await this.#fetch(this.#wanted)));
  }

  /** @returns whether it is still these messages that are wanted, and they are in use */
  async #fetch(language: Language): Promise<boolean> {
    const load = this.#load;
    const messages = await load(language);
    if (this.#wanted !== language || this.#load !== load) return false;
    this.language = language;
    this.m = messages;
    return true;
  }
}

export const [getI18n, setI18n] = createContext<I18n>();
