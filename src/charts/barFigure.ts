/** A chart of bars as data: what the page shows as elements and a picture as drawing. */
import type { BarPanel, BarRow, Series } from './barRow';

/** How many words the labels may take. */
export type Room = 'wide' | 'narrow';

export interface LegendEntry {
  readonly label: string;
  /** Null for an explanation that needs none. */
  readonly sample: { readonly series: Series; readonly fill: 'solid' | 'hatched' | 'unknown' } | null;
}

export interface BarFigure {
  readonly panels: readonly BarPanel[];
  /** What the labels' column would like, in pixels. */
  readonly labelWidth: number;
  /** Pixels of one bar. */
  readonly barHeight: number;
  readonly rows: readonly BarRow[];
  readonly legend: readonly LegendEntry[];
}
