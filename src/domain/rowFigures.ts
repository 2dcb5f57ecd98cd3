import type { ProjectColumns } from './columns';
import { passes, type Choice } from './filter';
import type { KeyFigures } from './statistics';

export interface RowFigures extends KeyFigures {
  /** Grants of the rows that the choice of rounds hides. */
  readonly hidden: number;
}

/** The key figures of rows, counted over the columns: no record is made for it. */
export function rowFigures(columns: ProjectColumns, rows: Uint32Array, rounds: Choice): RowFigures {
  const inView = roundsInView(rounds);
  const { grantStart, year, amount } = columns;
  let [grants, confirmed, hidden, sum, known, rounded] = [0, 0, 0, 0, 0, 0];
  for (const row of rows) {
    for (let grant = grantStart[row]!; grant < grantStart[row + 1]!; grant++) {
      if (!inView(year[grant]!)) {
        hidden++;
        continue;
      }
      grants++;
      if (columns.grantStatus(grant) !== 'belegt') continue;
      confirmed++;
      if (Number.isNaN(amount[grant])) continue;
      known++;
      sum += amount[grant]!;
      if (columns.amountKind(grant) === 'gerundet') rounded++;
    }
  }
  return {
    projects: rows.length,
    grants,
    confirmed,
    hidden,
    amounts: { sum, known, rounded, total: grants },
  };
}

/** Whether a year passes the choice, which is only asked once a year. */
export function roundsInView(rounds: Choice): (year: number) => boolean {
  const known = new Map<number, boolean>();
  return (year) => {
    let isIn = known.get(year);
    if (isIn === undefined) known.set(year, (isIn = passes(rounds, [String(year)])));
    return isIn;
  };
}
