/** Which pages can be embedded, and as what. */
import { choiceOf, NO_FILTER } from '../domain/filter';
import { FELDER, type Scheme } from '../domain/vocabulary';
import { EMBED_FOLDER, forwardAddress, fullViewAddress, parseEmbed } from '../embed/embedUrl';
import {
  controlsOf,
  DEFAULT_OPTIONS,
  isChart,
  SPARE_CONTROLS,
  type EmbedKind,
  type EmbedOptions,
} from '../embed/options';
import { DEFAULT_VIEW, type View } from '../state/view';
import { parseView } from '../state/viewUrl';
import type { Size } from './answer';

/** Pixels that show each in an article's column; what is longer scrolls in itself. */
export const SIZES: Readonly<Record<EmbedKind, Size>> = {
  karte: { width: 720, height: 640 },
  liste: { width: 720, height: 640 },
  tabelle: { width: 720, height: 720 },
  'diagramm-runden': { width: 720, height: 1060 },
  'diagramm-felder': { width: 720, height: 820 },
  'diagramm-felder-regionen': { width: 720, height: 880 },
  'diagramm-regionen': { width: 720, height: 1600 },
  'diagramm-betraege': { width: 720, height: 800 },
  'diagramm-vergleich': { width: 720, height: 1200 },
  'diagramm-luecken': { width: 720, height: 1200 },
  projekt: { width: 720, height: 800 },
  kennzahl: { width: 720, height: 280 },
};

export interface Target {
  /** The part fills the height of its frame: nobody tells a page that embeds by oEmbed another one. */
  readonly options: EmbedOptions;
  readonly view: View;
  /** Address of the whole view, below the atlas. */
  readonly page: string;
  /** Path of the published answer for the same without filters, below the atlas; there is none for what the data do not know. */
  readonly answer: string;
}

/** Everything: a list or a chart of the five examples says little. */
const WHOLE: View = { ...DEFAULT_VIEW, collection: 'alle' };
/** A page that is written out: a word, and where it is one of many its key. */
const PAGE = /^(projekt|landkreise?|handlungsfeld)\/(?:([a-z0-9-]+)\/)?(?:index\.html)?$/;
const EMBED = new RegExp(`^${EMBED_FOLDER}[a-z-]+/(?:index\\.html)?$`);

/**
 * What a page of the atlas is embedded as: the start page as the part that it shows, the charts as the one that the
 * anchor names, a page of a project, a Landkreis or a Handlungsfeld as what it is about, an embed as itself. What
 * the address says wrongly is left out, as the atlas itself does.
 * @param path below the atlas, without query
 * @param hash without its sign
 * @returns null for a path that is no page of the atlas
 */
export function targetOf(path: string, search: string, hash = ''): Target | null {
  if (EMBED.test(path)) return ofEmbed(path, search);
  if (path === '' || path === 'index.html') {
    const forwarded = forwardAddress(search);
    if (forwarded !== null) {
      const { pathname, search: rest } = new URL(forwarded, 'https://atlas.example/');
      return ofEmbed(pathname.slice(1), rest);
    }
    return ofView(parseView(search).view, hash);
  }
  const [, folder, key] = PAGE.exec(path) ?? [];
  return folder === undefined ? null : ofPage(`${folder}/`, key ?? null);
}

function ofEmbed(path: string, search: string): Target | null {
  const { options, view } = parseEmbed(path, search);
  // The folder is the kind, or there is no such embed.
  if (path.split('/')[1] !== options.kind) return null;
  return target(options.kind, view, options);
}

function ofView(view: View, hash: string): Target | null {
  if (view.page === 'auswertung') return target(isChart(hash) ? hash : 'diagramm-runden', view);
  if (view.page === 'tabelle') return target('tabelle', view);
  return target(view.project !== null && view.camera === null ? 'projekt' : 'karte', view);
}

/** @param folder with its closing slash @param key null for the overview */
function ofPage(folder: string, key: string | null): Target | null {
  const page = key === null ? folder : `${folder}${key}/`;
  const answer = `oembed/${page.slice(0, -1)}.json`;
  const of = (kind: EmbedKind, view: Partial<View>) => ({
    ...target(kind, { ...WHOLE, ...view })!,
    page,
    answer,
  });
  switch (folder) {
    case 'projekt/':
      return key === null ? of('liste', {}) : of('projekt', { ...DEFAULT_VIEW, project: key });
    case 'landkreis/':
      return key === null ? null : of('karte', { filter: { ...NO_FILTER, region: choiceOf([key]) } });
    case 'landkreise/':
      return key === null ? of('diagramm-regionen', {}) : null;
    default: {
      if (key === null) return of('diagramm-felder', {});
      const scheme = schemeOf(key);
      return scheme && of('liste', { filter: { ...NO_FILTER, scheme, feld: choiceOf([key]) } });
    }
  }
}

function schemeOf(field: string): Scheme | null {
  const schemes = Object.keys(FELDER) as Scheme[];
  return schemes.find((scheme) => FELDER[scheme].some((known) => known === field)) ?? null;
}

function target(
  kind: EmbedKind,
  view: View,
  options: EmbedOptions = { ...DEFAULT_OPTIONS, hidden: SPARE_CONTROLS },
): Target | null {
  if (kind === 'projekt' && view.project === null) return null;
  return {
    options: {
      ...options,
      kind,
      hidden: controlsOf(kind).filter((control) => options.hidden.includes(control)),
      isFixed: true,
    },
    // The page of the atlas is said by the kind.
    view: { ...view, page: DEFAULT_VIEW.page },
    page: fullViewAddress({ kind }, view) + (isChart(kind) ? `#${kind}` : ''),
    answer: kind === 'projekt' ? `oembed/projekt/${view.project}.json` : `oembed/${kind}.json`,
  };
}
