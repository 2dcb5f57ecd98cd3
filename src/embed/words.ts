/** A chart in an article does not wait for the words of the whole atlas: it has those of its frame and its own. */
import type { Language, LoadMessages, Messages } from '../i18n/i18n.svelte';
import type { EmbedKind } from './options';

type Loaders<T> = Readonly<Record<Language, () => Promise<T>>>;

const LOADERS: Loaders<Messages> = {
  de: async () => (await import('../i18n/de')).de,
  en: async () => (await import('../i18n/en')).en,
};

const FRAME = { de: () => import('../i18n/de/chartEmbed'), en: () => import('../i18n/en/chartEmbed') };

/** Groups of messages, whole; of `charts`, what comes to that of the frame. */
type Own = Omit<Partial<Messages>, 'charts'> & { readonly charts?: Partial<Messages['charts']> };

const OWN: Partial<Record<EmbedKind, Loaders<Own>>> = {
  'diagramm-runden': {
    de: async () => ({ charts: await import('../i18n/de/charts/rounds') }),
    en: async () => ({ charts: await import('../i18n/en/charts/rounds') }),
  },
  'diagramm-felder': {
    de: async () => ({ charts: await import('../i18n/de/charts/fields') }),
    en: async () => ({ charts: await import('../i18n/en/charts/fields') }),
  },
  'diagramm-felder-regionen': {
    de: () => import('../i18n/de/fieldAreas'),
    en: () => import('../i18n/en/fieldAreas'),
  },
  'diagramm-regionen': {
    de: async () => ({ charts: await import('../i18n/de/charts/regions') }),
    en: async () => ({ charts: await import('../i18n/en/charts/regions') }),
  },
  'diagramm-betraege': {
    de: async () => ({ charts: await import('../i18n/de/charts/spread') }),
    en: async () => ({ charts: await import('../i18n/en/charts/spread') }),
  },
  'diagramm-vergleich': {
    de: () => import('../i18n/de/compare'),
    en: () => import('../i18n/en/compare'),
  },
  'diagramm-luecken': {
    de: () => import('../i18n/de/gaps'),
    en: () => import('../i18n/en/gaps'),
  },
  kennzahl: { de: async () => ({}), en: async () => ({}) },
};

export const wholeAtlas: LoadMessages = (language) => LOADERS[language]();

/** What fetches the messages of one kind of embed, as far as it has them from the start. */
export function wordsOf(kind: EmbedKind): LoadMessages {
  const load = OWN[kind];
  if (load === undefined) return wholeAtlas;
  return async (language) => {
    const [frame, own] = await Promise.all([FRAME[language](), load[language]()]);
    // What is left out no part of the chart asks for.
    return { ...frame, ...own, charts: { ...frame.charts, ...own.charts } } as Messages;
  };
}
