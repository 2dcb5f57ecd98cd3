import type { BuendnisFeld } from '../domain/vocabulary';
import type { BarInput } from './barLayout';

/** Who says the number: the programme, our own records, or records that nobody could assign. */
export type Series = 'programme' | 'held' | 'unassigned';

export interface SeriesBar extends BarInput {
  readonly series: Series;
}

/** A row of a bar chart. Its label and lines together say in words all that the bars show. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** What a reader who does not see the bars hears, and everybody sees on hover and focus. */
  readonly lines: readonly string[];
  /** By panel, then one bar under the other. */
  readonly cells: readonly (readonly SeriesBar[])[];
  readonly mark?: BuendnisFeld;
  readonly isHeading?: boolean;
  readonly isPressable: boolean;
  readonly isPressed: boolean;
  /** Left out by the reader's own choice, which is not the same as being zero. */
  readonly isMuted: boolean;
}

export interface BarPanel {
  readonly title: string;
  /** How the panels divide the width that the labels leave. */
  readonly share: number;
  readonly tick: (value: number) => string;
  /** The scale reaches at least this value. */
  readonly atLeast?: number;
}
