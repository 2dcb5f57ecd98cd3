/** Which pages can be embedded, and as what. */
import { DEFAULT_VIEW, type View } from '../state/view';
import { formatView, parseView } from '../state/viewUrl';
import type { Size } from './answer';

/** Folders of the embeds below the atlas. */
const EMBED_FOLDER = 'einbetten/';

export const EMBEDS = [
  'karte',
  'liste',
  'diagramm-runden',
  'diagramm-felder',
  'diagramm-regionen',
  'projekt',
] as const;
export type Embed = (typeof EMBEDS)[number];

/** Pixels that show each whole in an article's column. */
export const SIZES: Readonly<Record<Embed, Size>> = {
  karte: { width: 720, height: 560 },
  liste: { width: 720, height: 640 },
  'diagramm-runden': { width: 720, height: 760 },
  'diagramm-felder': { width: 720, height: 640 },
  'diagramm-regionen': { width: 720, height: 1600 },
  projekt: { width: 720, height: 800 },
};

export interface Target {
  readonly embed: Embed;
  readonly view: View;
  /** Of the page, below the atlas. */
  readonly page: string;
}

/** Address of the embed, below the atlas. */
export function embedAddress({ embed, view }: Pick<Target, 'embed' | 'view'>): string {
  const query = formatView(view);
  return `${EMBED_FOLDER}${embed}/${query && `?${query}`}`;
}

/** Of the prerendered answer, below the atlas. */
export function answerPath(embed: Embed, project: string | null = null): string {
  return project === null ? `oembed/${embed}.json` : `oembed/projekt/${project}.json`;
}

/**
 * What a page of the atlas is embedded as: the start page as the map, the charts as the one that the anchor names,
 * a project as itself. What the address says wrongly is left out, as the atlas itself does.
 * @param path below the atlas, without query
 * @param hash without its sign
 * @returns null for a path that is no page of the atlas
 */
export function targetOf(path: string, search: string, hash = ''): Target | null {
  const { view } = parseView(search);
  const project = /^projekt\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(path)?.[1];
  if (project !== undefined) return { embed: 'projekt', view: { ...DEFAULT_VIEW, project }, page: path };
  const kind = /^einbetten\/([a-z-]+)\/(?:index\.html)?$/.exec(path)?.[1];
  const query = formatView(view);
  if (kind !== undefined) {
    const embed = EMBEDS.find((known) => known === kind);
    return embed ? { embed, view, page: query && `?${query}` } : null;
  }
  if (path !== '' && path !== 'index.html') return null;
  const page = query && `?${query}`;
  if (view.page === 'auswertung') {
    const chart = EMBEDS.find((embed) => embed.startsWith('diagramm-') && embed === hash);
    return { embed: chart ?? 'diagramm-runden', view, page: chart ? `${page}#${chart}` : page };
  }
  return view.project !== null && view.camera === null
    ? { embed: 'projekt', view, page }
    : { embed: 'karte', view, page };
}
