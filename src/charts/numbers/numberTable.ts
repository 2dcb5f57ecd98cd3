/** A chart's numbers as a file has them: plain, in one table, what is unknown left empty. */

/** null is unknown, not published or not asked for; never a zero. */
export type NumberCell = string | number | null;

export interface NumberTable {
  readonly head: readonly string[];
  /** Each as long as the head. */
  readonly rows: readonly (readonly NumberCell[])[];
}
