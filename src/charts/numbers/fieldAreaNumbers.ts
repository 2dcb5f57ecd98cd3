import type { FieldAreas, FieldAreaState } from '../../domain/fieldAreas';
import type { Messages } from '../../i18n/i18n.svelte';
import { fieldName } from '../fieldAreaText';
import type { AreaNames } from '../regionRows';
import type { NumberTable } from './numberTable';

/** One row a cell: forty-five columns are no table, and each cell can say why it has no number. */
export function fieldAreaNumbers({ columns, rows }: FieldAreas, names: AreaNames, m: Messages): NumberTable {
  const { numbers } = m;
  const notes: Readonly<Record<FieldAreaState, string | null>> = {
    some: null,
    none: numbers.fieldAreas.none,
    unknown: numbers.fieldAreas.unknown,
    'left-out': numbers.notChosen,
  };
  return {
    head: [
      numbers.fields.field,
      numbers.code,
      numbers.area,
      numbers.fields.projects,
      numbers.fieldAreas.areaProjects,
      numbers.note,
    ],
    rows: rows.flatMap(({ field, cells }) =>
      cells.map(({ projects, state }, index) => {
        const column = columns[index]!;
        return [
          fieldName(field, m),
          column.code,
          names.full(column),
          state === 'some' || state === 'none' ? projects : null,
          column.projects === 0 && !column.isInView ? null : column.projects,
          notes[state],
        ];
      }),
    ),
  };
}
