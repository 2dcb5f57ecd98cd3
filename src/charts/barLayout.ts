/**
 * Rows of bars in panels that stand side by side and share the row labels:
 *
 *     label   │▇▇▇▇▇ 1,5 Mio. €      │▇▇▇ 17
 *             │▇ 212.000 €           │▇▇▇▇▇ 24
 *
 * Rows and a width go in, pixels come out. The direct label stands behind its bar, so each panel's scale is
 * as long as it can be without a label leaving the panel.
 */
import { ticks as roundValues } from 'd3';

export interface BarInput {
  /** A length on the panel's scale; null draws no length. */
  readonly value: number | null;
  /** The part of the value, at its end, that is drawn hatched. */
  readonly hatched?: number;
  /** Whether null means that a value exists but was not published, which is drawn as a stub. */
  readonly isUnknown?: boolean;
  readonly label: string;
}

export interface Bar {
  readonly kind: 'value' | 'unknown' | 'none';
  /** Pixels from the panel's left edge; every bar begins there. */
  readonly width: number;
  /** Pixels at the bar's end that are hatched. */
  readonly hatched: number;
}

export interface Tick {
  readonly value: number;
  /** Pixels from the panel's left edge. */
  readonly x: number;
}

export interface PanelLayout {
  readonly width: number;
  readonly ticks: readonly Tick[];
  /** By row, then by bar. */
  readonly bars: readonly (readonly Bar[])[];
}

export interface BarMetrics {
  /** Pixels that one character of a label takes, taken generously. */
  readonly charWidth: number;
  /** Pixels between a bar's end and its label. */
  readonly gap: number;
  /** Pixels of a stub that stands for an unpublished value. */
  readonly stub: number;
}

/** For Fira Sans at 13 px with tabular figures. */
export const BAR_METRICS: BarMetrics = { charWidth: 7.3, gap: 6, stub: 18 };

/** A bar that is there can be seen, however small its value. */
const MIN_BAR = 2;
/** Even where the labels leave no room, the scale keeps this many pixels. */
const MIN_SCALE = 12;
/** Pixels between two ticks at the least: a tick label is up to „200.000 €“ long. */
const TICK_SPACE = 84;

/**
 * @param rows the bars of one panel, by row
 * @param width of the panel, in pixels
 * @param atLeast the scale reaches this value, so that a lone 1 does not fill the panel
 */
export function panelLayout(
  rows: readonly (readonly BarInput[])[],
  width: number,
  atLeast = 0,
  metrics: BarMetrics = BAR_METRICS,
): PanelLayout {
  const bars = rows.flat();
  const largest = Math.max(atLeast, ...bars.map(({ value }) => value ?? 0));
  // d3's scales bring colours and formats with them, eight kilobytes that bars from zero have no use for.
  const perUnit = largest === 0 ? 0 : scaleLength(bars, largest, width, metrics) / largest;
  const ticks = tickValues(largest, perUnit).map((value) => ({ value, x: value * perUnit }));
  const barOf = (bar: BarInput): Bar => {
    if (bar.value === null) {
      return bar.isUnknown
        ? { kind: 'unknown', width: metrics.stub, hatched: metrics.stub }
        : { kind: 'none', width: 0, hatched: 0 };
    }
    if (bar.value === 0 || largest === 0) return { kind: 'value', width: 0, hatched: 0 };
    const length = Math.max(MIN_BAR, bar.value * perUnit);
    return {
      kind: 'value',
      width: length,
      hatched: (length * Math.min(bar.hatched ?? 0, bar.value)) / bar.value,
    };
  };
  return { width, ticks, bars: rows.map((row) => row.map(barOf)) };
}

/** As many round values above zero as stand clear of each other. @param perUnit pixels */
function tickValues(largest: number, perUnit: number): number[] {
  if (largest === 0) return [];
  for (let count = 5; count > 0; count--) {
    // Counts have no halves, and money below a euro means nothing here.
    const values = roundValues(0, largest, count).filter((value) => value > 0 && Number.isInteger(value));
    if (values.length > 0 && values[0]! * perUnit >= TICK_SPACE) return values;
  }
  return [];
}

/** Pixels of the largest value, so that every bar leaves room for its own label. */
function scaleLength(bars: readonly BarInput[], largest: number, width: number, metrics: BarMetrics): number {
  let length = width;
  for (const { value, label } of bars) {
    if (value === null || value === 0) continue;
    const room = width - label.length * metrics.charWidth - metrics.gap;
    length = Math.min(length, (room * largest) / value);
  }
  return Math.max(Math.min(MIN_SCALE, width), length);
}
