/** The parts, each in a chunk of its own: a chart is shown without the map's half megabyte. */
import type { Component } from 'svelte';
import type { Theme } from '../state/view';
import type { EmbedKind } from './options';

export interface PartProps {
  readonly theme: Theme;
  /** Of the data files, with its closing slash. */
  readonly folder: string;
}

type Part = Component<PartProps> | Component<Record<string, never>>;

const PARTS: Readonly<Record<EmbedKind, () => Promise<{ default: Part }>>> = {
  karte: () => import('./parts/MapPart.svelte'),
  liste: () => import('./parts/ListPart.svelte'),
  tabelle: () => import('./parts/TablePart.svelte'),
  'diagramm-runden': () => import('./parts/RoundsPart.svelte'),
  'diagramm-felder': () => import('./parts/FieldsPart.svelte'),
  'diagramm-felder-regionen': () => import('./parts/FieldAreasPart.svelte'),
  'diagramm-regionen': () => import('./parts/RegionsPart.svelte'),
  'diagramm-betraege': () => import('./parts/AmountsPart.svelte'),
  'diagramm-vergleich': () => import('./parts/ComparePart.svelte'),
  'diagramm-luecken': () => import('./parts/GapsPart.svelte'),
  projekt: () => import('./parts/ProjectPart.svelte'),
  kennzahl: () => import('./parts/FiguresPart.svelte'),
};

const asked = new Map<EmbedKind, Promise<Component<PartProps>>>();

/**
 * One request for one part, however often it is asked for: of a second one the bundler's loader would not wait for
 * the style sheet.
 */
export function loadPart(kind: EmbedKind): Promise<Component<PartProps>> {
  const known = asked.get(kind);
  if (known) return known;
  const part = PARTS[kind]().then(({ default: Part }) => Part as Component<PartProps>);
  asked.set(kind, part);
  return part;
}
