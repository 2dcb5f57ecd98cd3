import type { Grant } from '../../domain/schema';

export interface KnownSum {
  readonly amount: number;
  readonly isRounded: boolean;
  /** Grants that the amount holds, of how many in all. */
  readonly known: number;
  readonly total: number;
}

/** What documented grants add up to; null where there is nothing to add. A grant in doubt adds nothing. */
export function knownSum(grants: readonly Grant[]): KnownSum | null {
  const known = grants.filter(({ amount, status }) => amount !== null && status === 'belegt');
  if (grants.length < 2 || known.length === 0) return null;
  return {
    amount: known.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    isRounded: known.some(({ amountKind }) => amountKind === 'gerundet'),
    known: known.length,
    total: grants.length,
  };
}
