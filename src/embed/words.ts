/** A chart in an article does not wait for the words of the whole atlas: it has those of its frame and its own. */
import type { Language, LoadMessages, Messages } from '../i18n/i18n.svelte';
import type { EmbedKind } from './options';

type Loaders<T> = Readonly<Record<Language, () => Promise<T>>>;

const WHOLE: Loaders<Messages> = {
  de: async () => (await import('../i18n/de')).de,
  en: async () => (await import('../i18n/en')).en,
};

const FRAME = { de: () => import('../i18n/de/chartEmbed'), en: () => import('../i18n/en/chartEmbed') };

const OWN: Partial<Record<EmbedKind, Loaders<Partial<Messages['charts']>>>> = {
  'diagramm-runden': {
    de: () => import('../i18n/de/charts/rounds'),
    en: () => import('../i18n/en/charts/rounds'),
  },
  'diagramm-felder': {
    de: () => import('../i18n/de/charts/fields'),
    en: () => import('../i18n/en/charts/fields'),
  },
  'diagramm-regionen': {
    de: () => import('../i18n/de/charts/regions'),
    en: () => import('../i18n/en/charts/regions'),
  },
  'diagramm-betraege': {
    de: () => import('../i18n/de/charts/spread'),
    en: () => import('../i18n/en/charts/spread'),
  },
  kennzahl: { de: async () => ({}), en: async () => ({}) },
};

/** What fetches the messages of one kind of embed. */
export function wordsOf(kind: EmbedKind): LoadMessages {
  const own = OWN[kind];
  if (own === undefined) return (language) => WHOLE[language]();
  return async (language) => {
    const [frame, charts] = await Promise.all([FRAME[language](), own[language]()]);
    // What is left out no part of the chart asks for.
    return { ...frame, charts: { ...frame.charts, ...charts } } as Messages;
  };
}
