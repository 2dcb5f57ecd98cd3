import { grantYears, type ProjectSummary } from '../domain/project';

/** First and last year of all grants. */
export function grantSpan(projects: readonly ProjectSummary[]): [first: number, last: number] {
  const years = projects.flatMap(grantYears);
  return [Math.min(...years), Math.max(...years)];
}
