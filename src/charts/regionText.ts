import { amountState, type RegionStatistics } from '../domain/regionStatistics';
import type { Messages } from '../i18n/i18n.svelte';
import type { ChartText } from './fieldText';
import type { AreaNames } from './regionRows';

/** At most so many Kreise share the top place in a sentence. */
const MAX_NAMED = 3;

/**
 * What the counts by region say.
 * @param isWhole whether every recorded project counts: only then is an empty Kreis a finding
 */
export function regionText(
  { regions, total }: RegionStatistics,
  names: AreaNames,
  isWhole: boolean,
  m: Messages['charts'],
): ChartText {
  const kreise = regions.flatMap((region) => region.kreise);
  const filled = kreise.filter((kreis) => kreis.projects > 0);
  const withProjects = regions
    .filter((region) => region.projects > 0)
    .sort((a, b) => b.projects - a.projects);
  const [first, second] = withProjects;
  const top = Math.max(0, ...filled.map((kreis) => kreis.projects));
  const most = filled.filter((kreis) => kreis.projects === top);
  const unknown = kreise.filter((kreis) => amountState(kreis) === 'unknown').length;
  const empty = kreise.length - filled.length;
  const isNarrowed = kreise.some((kreis) => !kreis.isInView);
  const place =
    first === undefined || (second !== undefined && second.projects === first.projects)
      ? m.regions.headline.even(total.projects, filled.length)
      : second === undefined
        ? m.regions.headline.one(names.short(first))
        : m.regions.headline.most(names.short(first), first.projects, total.projects);
  return {
    headline: !isWhole || empty === 0 ? place : `${place}; ${m.regions.empty(empty)}`,
    summary: [
      m.regions.summary.regions(
        withProjects.map((region) => ({ name: names.short(region), projects: region.projects })),
      ),
      ...(isNarrowed ? [] : [m.regions.summary.kreise(filled.length, kreise.length)]),
      ...(top > 1 && most.length <= MAX_NAMED
        ? [
            m.regions.summary.most(
              most.map((kreis) => names.full(kreis)),
              top,
            ),
          ]
        : []),
      ...(total.amounts.total > 0 ? [m.amounts.sum(total.amounts)] : []),
      ...(unknown > 0 ? [m.regions.summary.unknown(unknown)] : []),
    ],
  };
}
