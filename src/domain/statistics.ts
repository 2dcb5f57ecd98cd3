/**
 * What charts and key figures count. Everything is a pure function that returns new values. Amounts are in
 * euros; a sum never travels without the number of grants that it covers, because an amount that nobody
 * published is unknown, not zero.
 */
import { passes, type Filter } from './filter';
import type { ProjectSummary, SummaryGrant } from './project';

/** A grant with the project that it was given to. */
export interface GrantInView {
  readonly project: ProjectSummary;
  readonly grant: SummaryGrant;
}

/** A sum with what it covers. */
export interface Amounts {
  /**
   * Sum of the published amounts of documented grants, in euros; 0 also where there is none, so ask `known`
   * first. An amount that only an application names was perhaps never paid and adds nothing.
   */
  readonly sum: number;
  /** Documented grants whose amount is published. */
  readonly known: number;
  /** Of these, how many amounts the source gives rounded. */
  readonly rounded: number;
  /** All grants, with and without a published amount. */
  readonly total: number;
}

export interface KeyFigures {
  readonly projects: number;
  readonly grants: number;
  /** Grants of status `belegt`. */
  readonly confirmed: number;
  readonly amounts: Amounts;
}

export function amountsOf(grants: readonly SummaryGrant[]): Amounts {
  const published = grants.filter((grant) => grant.amount !== null && grant.status === 'belegt');
  return {
    sum: published.reduce((sum, grant) => sum + (grant.amount ?? 0), 0),
    known: published.length,
    rounded: published.filter((grant) => grant.amountKind === 'gerundet').length,
    total: grants.length,
  };
}

export function confirmedOf(grants: readonly SummaryGrant[]): number {
  return grants.filter((grant) => grant.status === 'belegt').length;
}

/**
 * The grants that a filtered list shows. A project passes `runde` when one of its grants is of that year; its
 * grants of other years stay out of the sums.
 */
export function grantsInView(projects: readonly ProjectSummary[], filter: Filter): GrantInView[] {
  return projects.flatMap((project) =>
    project.grants
      .filter((grant) => passes(filter.runde, [String(grant.year)]))
      .map((grant) => ({ project, grant })),
  );
}

export function keyFigures(projects: readonly ProjectSummary[], filter: Filter): KeyFigures {
  const grants = grantsInView(projects, filter).map(({ grant }) => grant);
  return {
    projects: projects.length,
    grants: grants.length,
    confirmed: confirmedOf(grants),
    amounts: amountsOf(grants),
  };
}
