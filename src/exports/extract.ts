/** What is taken away: the filtered set as it is shown, and what a reader of the file has to know about it. */
import type { Choice } from '../domain/filter';
import type { ProjectSummary, SummaryGrant } from '../domain/project';
import type { AreaTree } from '../domain/region';
import type { Meta } from '../domain/schema';
import { grantsInView, type GrantInView } from '../domain/statistics';
import type { Filter } from '../domain/filter';
import type { Messages } from '../i18n/i18n.svelte';

export interface Extract {
  readonly projects: readonly ProjectSummary[];
  readonly filter: Filter;
  /** The filter in words, one line a choice; empty where everything is shown. */
  readonly filterWords: readonly string[];
  /** Name of the collection. */
  readonly collection: string;
  readonly areas: AreaTree | null;
  readonly meta: Meta | null;
  /** Of the data files, with its closing slash. */
  readonly folder: string;
  /** Of the view, with its filter. */
  readonly address: string;
  /** Day on which the file is made, YYYY-MM-DD. */
  readonly today: string;
  readonly m: Messages;
  /** Where a project's page is; null where nobody knows the address of the site. */
  readonly linkOf: ((id: string) => string) | null;
}

/** What the columns of a file need beside their row. */
export type ColumnContext = Pick<Extract, 'areas' | 'm' | 'linkOf'> & { readonly rounds: Choice };

export function columnContext({ areas, m, linkOf, filter }: Extract): ColumnContext {
  return { areas, m, linkOf, rounds: filter.runde };
}

/** The grants of the set, those of rounds that are not chosen left out. */
export function grantsOf({ projects, filter }: Extract): readonly GrantInView[] {
  return grantsInView(projects, filter);
}

/** Addresses that the grants rest on, each once. */
export function sourceAddresses(grants: readonly SummaryGrant[]): string[] {
  return [...new Set(grants.flatMap(({ sources }) => sources.map(({ url }) => url)))];
}
