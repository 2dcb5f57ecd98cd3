/** How published amounts are spread: classes of equal width from zero upwards, the empty ones among them too. */
import { bin, max, median, min, range, tickStep } from 'd3';
import type { GrantInView } from '../domain/statistics';

export interface AmountBin {
  /** Euros; the class reaches from here to below `to`. */
  readonly from: number;
  readonly to: number;
  readonly grants: number;
  /** Of these, how many amounts the source gives rounded. */
  readonly rounded: number;
}

export interface AmountSpread {
  readonly bins: readonly AmountBin[];
  /** Euros; null where no amount is published. */
  readonly median: number | null;
  readonly least: number;
  readonly largest: number;
  readonly known: number;
  readonly rounded: number;
  /** All grants, with and without a documented amount. */
  readonly total: number;
}

/** About as many classes as this; their width is a round number. */
const CLASSES = 8;

/** As with every sum, an amount that only an application names was perhaps never paid and does not count. */
export function amountSpread(grants: readonly GrantInView[]): AmountSpread {
  const known = grants.flatMap(({ grant }) =>
    grant.amount !== null && grant.status === 'belegt'
      ? [{ amount: grant.amount, isRounded: grant.amountKind === 'gerundet' }]
      : [],
  );
  const amounts = known.map(({ amount }) => amount);
  const largest = max(amounts) ?? 0;
  const counts = { known: known.length, total: grants.length };
  const rounded = known.filter(({ isRounded }) => isRounded).length;
  if (known.length === 0) return { bins: [], median: null, least: 0, largest, rounded, ...counts };
  // Classes end below their upper limit, so the last one has to end above the largest amount.
  const step = Math.max(1, tickStep(0, largest, CLASSES));
  const end = (Math.floor(largest / step) + 1) * step;
  const classes = bin<(typeof known)[number], number>()
    .value(({ amount }) => amount)
    .domain([0, end])
    .thresholds(range(step, end, step))(known);
  return {
    bins: classes.map((items) => ({
      from: items.x0!,
      to: items.x1!,
      grants: items.length,
      rounded: items.filter(({ isRounded }) => isRounded).length,
    })),
    median: median(amounts)!,
    least: min(amounts)!,
    largest,
    rounded,
    ...counts,
  };
}
