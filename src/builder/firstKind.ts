import { CHART_KINDS, type EmbedKind } from '../embed/options';
import type { View } from '../state/view';

/** What the reader has before the eyes: on the page of charts the one that has passed the middle of the window. */
export function firstKind({ project, page }: Pick<View, 'project' | 'page'>): EmbedKind {
  if (project !== null) return 'projekt';
  if (page !== 'auswertung') return page;
  const middle = innerHeight / 2;
  const begins = (kind: string) => document.getElementById(kind)?.getBoundingClientRect().top ?? Infinity;
  return CHART_KINDS.findLast((kind) => begins(kind) < middle) ?? 'diagramm-runden';
}
