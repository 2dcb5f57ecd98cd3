import { sortedRows } from '../../domain/sortRows';
import type { AtlasState } from '../../state/atlas.svelte';
import type { ColumnValues } from './sortValues';

/** Rows of the filtered set in the order of the table. */
export function orderedRows({ result, view: { sorting } }: AtlasState, values: ColumnValues): Uint32Array {
  const keys = sorting.map(({ column, descending }) => ({ values: values.of(column), descending }));
  return sortedRows(result?.rows ?? new Uint32Array(), keys);
}
