/** Widths of the columns of a row chart: labels, then panels by share. */
export interface Columns {
  readonly label: number;
  readonly panels: readonly number[];
}

/** Pixels between two columns. */
export const COLUMN_GAP = 16;

/**
 * @param width of the chart, in pixels
 * @param label wanted width of the labels, in pixels; on a narrow chart they get at most two fifths; with 0 the
 *   panels begin at the left edge
 * @param shares how the panels divide the rest
 */
export function columnsOf(width: number, label: number, shares: readonly number[]): Columns {
  const labels = Math.min(label, Math.floor(width * 0.4));
  const gaps = shares.length - (labels > 0 ? 0 : 1);
  const rest = Math.max(0, width - labels - gaps * COLUMN_GAP);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { label: labels, panels: shares.map((share) => Math.floor((rest * share) / total)) };
}

/** Where each panel begins, in pixels from the chart's left edge. */
export function panelOffsets({ label, panels }: Columns): number[] {
  const first = label > 0 ? label + COLUMN_GAP : 0;
  return panels.map((_, index) => panels.slice(0, index).reduce((x, width) => x + width + COLUMN_GAP, first));
}
