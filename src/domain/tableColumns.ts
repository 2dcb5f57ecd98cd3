/** Columns of the table in their order, by the names that the address gives them. The first is always shown. */
export const COLUMNS = [
  'titel',
  'orte',
  'landkreis',
  'region',
  'traeger',
  'traegerart',
  'felder',
  'zielgruppen',
  'runden',
  'status',
  'foerderungen',
  'betrag',
  'genauigkeit',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface SortKey {
  readonly column: Column;
  readonly descending: boolean;
}

/** The order of the list: by town, then title. */
export const NO_SORTING: readonly SortKey[] = [];

/** Chosen columns in their normal form: in the table's order, each once, with the title. */
export function shownColumns(chosen: Iterable<Column>): readonly Column[] {
  const shown = new Set(chosen).add(COLUMNS[0]);
  return shown.size === COLUMNS.length ? COLUMNS : COLUMNS.filter((column) => shown.has(column));
}

/** Of these a reader wants the largest first. */
const LARGEST_FIRST: readonly Column[] = ['foerderungen', 'betrag'];

/**
 * The order after a press on a column's head: first one direction, then the other, then the column is out again.
 * @param isFurther whether the column joins those that sort already, or sorts alone
 */
export function pressed(order: readonly SortKey[], column: Column, isFurther: boolean): readonly SortKey[] {
  const first: SortKey = { column, descending: LARGEST_FIRST.includes(column) };
  const known = order.find((key) => key.column === column);
  const next =
    known === undefined
      ? first
      : known.descending === first.descending
        ? { column, descending: !known.descending }
        : null;
  if (isFurther) {
    if (known === undefined) return [...order, first];
    return order.flatMap((key) => (key.column !== column ? [key] : next === null ? [] : [next]));
  }
  if (order.length !== 1) return [first];
  return next === null ? NO_SORTING : [next];
}
