/**
 * Sorting by several keys, for long lists: what a column sorts by is worked out once as numbers, so that the
 * sort itself compares nothing but numbers.
 */

/** What a column sorts by, by row; NaN where unknown. */
export type SortValues = Float64Array;

const collator = new Intl.Collator('de', { numeric: true });

/** Texts as numbers in German order; an empty text is unknown. */
export function ranksOf(texts: readonly string[]): SortValues {
  const distinct = [...new Set(texts)].sort(collator.compare);
  const ranks = new Map(distinct.map((text, rank) => [text, rank]));
  return Float64Array.from(texts, (text) => (text === '' ? NaN : ranks.get(text)!));
}

/**
 * Rows in order of the first key, then the next; unknown last in both directions, ties as they stood.
 * @param rows ascending
 */
export function sortedRows(
  rows: Uint32Array,
  keys: readonly { readonly values: SortValues; readonly descending: boolean }[],
): Uint32Array {
  if (keys.length === 0) return rows;
  const columns = keys.map(({ values, descending }) =>
    values.map((value) => (Number.isNaN(value) ? Infinity : descending ? -value : value)),
  );
  return rows.toSorted((a, b) => {
    for (const column of columns) {
      const [first, second] = [column[a]!, column[b]!];
      if (first < second) return -1;
      if (first > second) return 1;
    }
    return a - b;
  });
}
