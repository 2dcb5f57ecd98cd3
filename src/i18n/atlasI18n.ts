import { de } from './de';
import { I18n, type Language, type Messages } from './i18n.svelte';

/** German is in the first bundle, the others come when asked for. */
const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  de: async () => de,
  en: async () => (await import('./en')).en,
};

/** All words of the atlas, German to begin with. */
export const atlasI18n = (): I18n => new I18n((language) => LOADERS[language](), de);
