/** Rows of the printed table and the sources that they point to, numbered as they first occur. */
import { passes, type Choice } from '../domain/filter';
import type { ProjectSummary } from '../domain/project';
import type { Source } from '../domain/schema';

/** More would be a book. */
export const MOST_ROWS = 500;

export interface NumberedSource {
  readonly number: number;
  readonly publisher: string;
  readonly url: string;
}

export interface ReportRow {
  /** From 1; the map has the same number. */
  readonly number: number;
  readonly project: ProjectSummary;
  /** Of the sources that its grants rest on. */
  readonly sources: readonly number[];
}

export interface ReportRows {
  readonly rows: readonly ReportRow[];
  readonly sources: readonly NumberedSource[];
}

/** @param rounds grants of others are not shown, so their sources are not either */
export function reportRows(projects: readonly ProjectSummary[], rounds: Choice): ReportRows {
  const sources = new Map<string, NumberedSource>();
  const numberOf = ({ url, publisher }: Source) => {
    const known = sources.get(url) ?? { number: sources.size + 1, publisher, url };
    sources.set(url, known);
    return known.number;
  };
  const rows = projects.slice(0, MOST_ROWS).map((project, index) => {
    const grants = project.grants.filter(({ year }) => passes(rounds, [String(year)]));
    const numbers = new Set(grants.flatMap((grant) => grant.sources.map(numberOf)));
    return { number: index + 1, project, sources: [...numbers].sort((a, b) => a - b) };
  });
  return { rows, sources: [...sources.values()] };
}
