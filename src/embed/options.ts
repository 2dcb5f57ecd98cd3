/** What an embed is told by its address, beside the view that it shows. */
import type { Lock } from '../state/locks';
import type { Page } from '../state/view';

/** In the order of the charts page. */
export const CHART_KINDS = [
  'diagramm-runden',
  'diagramm-felder',
  'diagramm-felder-regionen',
  'diagramm-regionen',
  'diagramm-betraege',
  'diagramm-vergleich',
  'diagramm-luecken',
] as const;
export const EMBED_KINDS = ['karte', 'liste', 'tabelle', ...CHART_KINDS, 'projekt', 'kennzahl'] as const;
export type ChartKind = (typeof CHART_KINDS)[number];
/** The one part that an embed shows; a chart is named by its anchor in the atlas. */
export type EmbedKind = (typeof EMBED_KINDS)[number];

export const CONTROLS = ['titel', 'suche', 'filter', 'sammlung'] as const;
/** What stands around the part and can be left out. */
export type Control = (typeof CONTROLS)[number];

/** What an article does without unless somebody wants it. */
export const SPARE_CONTROLS: readonly Control[] = ['suche', 'filter', 'sammlung'];

export const FIGURES = ['projekte', 'foerderungen', 'belegt', 'summe'] as const;
export type Figure = (typeof FIGURES)[number];

export interface EmbedOptions {
  readonly kind: EmbedKind;
  readonly locked: readonly Lock[];
  readonly hidden: readonly Control[];
  /** The key figure that stands alone; null for all of them. */
  readonly figure: Figure | null;
  /** Whether the part fills the height that the host gives, or has its own and reports it. */
  readonly isFixed: boolean;
  /** Origins whose commands are obeyed. */
  readonly commanders: readonly string[];
  /** The embed's name in messages of the form `{embed, height}`. */
  readonly id: string | null;
  /** Its name in the messages of pym.js. */
  readonly pymId: string | null;
}

export const DEFAULT_OPTIONS: EmbedOptions = {
  kind: 'karte',
  locked: [],
  hidden: [],
  figure: null,
  isFixed: false,
  commanders: [],
  id: null,
  pymId: null,
};

const SETS: Readonly<Record<EmbedKind, readonly Control[]>> = {
  karte: CONTROLS,
  liste: CONTROLS,
  tabelle: CONTROLS,
  'diagramm-runden': [],
  'diagramm-felder': [],
  'diagramm-felder-regionen': [],
  'diagramm-regionen': [],
  'diagramm-betraege': [],
  'diagramm-vergleich': [],
  'diagramm-luecken': [],
  projekt: [],
  kennzahl: ['titel'],
};

export function isChart(kind: string): kind is ChartKind {
  return CHART_KINDS.some((chart) => chart === kind);
}

/** What a part has around it when nothing is left out. A chart is its own headline. */
export function controlsOf(kind: EmbedKind): readonly Control[] {
  return SETS[kind];
}

/** The view of the atlas in which the part stands. */
export function pageOf(kind: EmbedKind): Page {
  if (kind === 'tabelle') return 'tabelle';
  return isChart(kind) || kind === 'kennzahl' ? 'auswertung' : 'karte';
}
