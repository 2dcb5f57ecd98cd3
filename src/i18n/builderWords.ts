/** Apart from the other messages: most readers never open the dialog, and it fetches its words with itself. */
import { builder as de } from './de/builder';
import { builder as en } from './en/builder';
import type { Language } from './i18n.svelte';

export type BuilderWords = typeof de;
export const BUILDER_WORDS: Readonly<Record<Language, BuilderWords>> = { de, en };
