/** Which rows of a long list have to be there: those near what is seen, and those that must not go. */

/** Longer lists than this have only the rows near the reader in the page. */
export const LONGEST_WHOLE = 300;
/** Rows beyond each edge: as many as a fast finger passes before the next frame. */
const MARGIN = 16;

export interface Seen {
  /** Pixels from the top of the list to the first one that is seen; below zero where the list begins further down. */
  readonly top: number;
  readonly height: number;
}

/**
 * @param rowHeight pixels, the same for each row
 * @param kept rows that stay wherever the reader is, such as the one with the focus; null is none
 * @returns places in the list, ascending
 */
export function windowOf(
  length: number,
  rowHeight: number,
  { top, height }: Seen,
  kept: readonly (number | null)[] = [],
): number[] {
  const first = Math.min(Math.max(Math.floor(top / rowHeight) - MARGIN, 0), length);
  const end = Math.min(Math.max(Math.ceil((top + height) / rowHeight) + MARGIN, first), length);
  const window = Array.from({ length: end - first }, (_, index) => first + index);
  const others = kept.filter(
    (row) => row !== null && row >= 0 && row < length && (row < first || row >= end),
  );
  return [...new Set([...window, ...(others as number[])])].sort((a, b) => a - b);
}

/** By how many pixels to scroll so that a row is seen; 0 where it is. */
export function scrollTo(row: number, rowHeight: number, { top, height }: Seen): number {
  const above = row * rowHeight - top;
  const below = above + rowHeight - height;
  return above < 0 ? above : Math.max(below, 0);
}
