import type { Gaps } from '../domain/gaps';
import type { Messages } from '../i18n/i18n.svelte';
import type { ChartText } from './fieldText';

interface GapFacts {
  readonly gaps: Gaps;
  /** The same if projects outside the chosen areas counted; null where no areas are chosen. */
  readonly withNeighbours: Gaps | null;
  readonly km: number;
  /** The day of the inhabitants, ISO. */
  readonly populationAsOf: string;
  readonly projects: number;
  /** Projects of which no more than the town is known. */
  readonly atTown: number;
  /** Where a Handlungsfeld is chosen: projects that may have it, but none is published. */
  readonly unassigned: number;
}

/** What the distances say, with their denominators and how exact they are. */
export function gapText(facts: GapFacts, m: Messages['gaps']): ChartText {
  const { beyond, all } = facts.gaps;
  const neighbours = facts.withNeighbours?.beyond;
  return {
    headline:
      facts.projects === 0
        ? m.noProject(all.municipalities)
        : m.headline(beyond.municipalities, all.municipalities, facts.km),
    summary: [
      m.summary.inhabitants(beyond, all, facts.populationAsOf),
      ...(neighbours && neighbours.municipalities < beyond.municipalities
        ? [m.summary.neighbours(neighbours)]
        : []),
      ...(facts.unassigned > 0 ? [m.summary.unassigned(facts.unassigned)] : []),
      facts.projects === 0 ? m.summary.noProject : m.summary.precision(facts.atTown, facts.projects),
    ],
  };
}
