/** The rounds of the programme beside the grants that are recorded for them. */
import { isEmptyChoice, passes, type Choice } from './filter';
import { groupBy } from './groupBy';
import type { SummaryGrant } from './project';
import type { Round } from './schema';
import { amountsOf, confirmedOf, type Amounts, type GrantInView } from './statistics';

export interface RoundRow {
  readonly year: number;
  /** What the programme says of this round; null where no round of this year is on file. */
  readonly round: Round | null;
  /** False where the reader's choice of rounds leaves this one out: its grants are hidden, not absent. */
  readonly isInView: boolean;
  readonly isChosen: boolean;
  readonly grants: number;
  readonly confirmed: number;
  readonly amounts: Amounts;
}

/** Totals over the rounds in view; the programme's numbers only count rounds that publish them. */
export interface RoundTotals {
  /** Projects that the programme selected; null where no round says. */
  readonly selected: number | null;
  /** Budgets in euros; null where no round says. */
  readonly budget: number | null;
  readonly grants: number;
  readonly confirmed: number;
  readonly amounts: Amounts;
  /** The round with the largest sum of published amounts. */
  readonly largest: RoundRow | null;
  /** Rounds with grants of which not one has a published amount. */
  readonly unpublished: readonly number[];
}

/**
 * One row a year, ascending: every round on file and every year in which a grant was given.
 * @param choice the reader's choice of rounds
 */
export function roundStatistics(
  grants: readonly GrantInView[],
  rounds: readonly Round[] | null,
  choice: Choice,
): RoundRow[] {
  const byYear = groupBy(grants, ({ grant }) => grant.year);
  const years = new Set([...(rounds ?? []).map((round) => round.year), ...byYear.keys()]);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => {
      const ours: SummaryGrant[] = (byYear.get(year) ?? []).map(({ grant }) => grant);
      return {
        year,
        round: rounds?.find((round) => round.year === year) ?? null,
        isInView: passes(choice, [String(year)]),
        isChosen: !isEmptyChoice(choice) && choice.include.includes(String(year)),
        grants: ours.length,
        confirmed: confirmedOf(ours),
        amounts: amountsOf(ours),
      };
    });
}

export function roundTotals(rows: readonly RoundRow[]): RoundTotals {
  const inView = rows.filter((row) => row.isInView);
  const withAmounts = inView.filter((row) => row.amounts.known > 0);
  return {
    selected: sumOfKnown(inView.map((row) => row.round?.selected ?? null)),
    budget: sumOfKnown(inView.map((row) => row.round?.budget ?? null)),
    grants: sum(inView.map((row) => row.grants)),
    confirmed: sum(inView.map((row) => row.confirmed)),
    amounts: addAmounts(inView.map((row) => row.amounts)),
    largest: withAmounts.toSorted((a, b) => b.amounts.sum - a.amounts.sum)[0] ?? null,
    unpublished: inView
      .filter((row) => row.amounts.total > 0 && row.amounts.known === 0)
      .map((row) => row.year),
  };
}

function addAmounts(list: readonly Amounts[]): Amounts {
  return {
    sum: sum(list.map((amounts) => amounts.sum)),
    known: sum(list.map((amounts) => amounts.known)),
    rounded: sum(list.map((amounts) => amounts.rounded)),
    total: sum(list.map((amounts) => amounts.total)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The sum of what is known; null where nothing is. */
function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : sum(known);
}
