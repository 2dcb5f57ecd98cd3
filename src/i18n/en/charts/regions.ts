import type { Messages } from '../../i18n.svelte';
import { coverage, euros, grants, integer, list, projects } from './counts';

export const regions: Messages['charts']['regions'] = {
  headline: {
    most: (region, count, total) =>
      `Most projects are in the region ${region}: ${integer(count)} of ${integer(total)}`,
    even: (total, kreise) => `${projects(total)} in ${integer(kreise)} districts and cities`,
    one: (region) => `All projects of this selection are in the region ${region}`,
  },
  empty: (count) =>
    count === 1
      ? 'none is recorded in 1 district'
      : `none is recorded in ${integer(count)} districts and cities`,
  subtitle:
    'Number of projects and sum of the published amounts in euros, by region and by district or independent city',
  summary: {
    regions: (parts) =>
      `Projects by region: ${list(parts.map((part) => `${part.name} ${integer(part.projects)}`))}.`,
    kreise: (withProject, all) =>
      `At least one project is recorded in ${integer(withProject)} of ${integer(all)} districts and independent cities.`,
    most: (names, count) =>
      `Most: ${list(names)}, with ${projects(count)}${names.length === 1 ? '' : ' each'}.`,
    unknown: (count) =>
      count === 1
        ? 'One district or city has grants but no published amount.'
        : `${integer(count)} districts and cities have grants but no published amount.`,
  },
  toolbar: 'Regions and districts',
  projectsTitle: 'Projects',
  moneyTitle: 'Published amounts',
  moneyTitleShort: 'Amounts, € thousand',
  sharedKreise: 'several districts',
  sharedRegions: 'several regions',
  sharedExplained: (count) =>
    `${projects(count)} with places in several districts; the amounts are not divided`,
  projects,
  alsoElsewhere: (count) =>
    count === 1
      ? '1 of them is also in other districts; its amounts stand in the row “several districts”'
      : `${integer(count)} of them are also in other districts; their amounts stand in the row “several districts”`,
  amounts: (sum, known, total) => `${euros(sum)}, ${coverage(known, total)}`,
  unknown: (total) =>
    total === 1 ? '1 grant, amount not published' : `${grants(total)}, but no amount published`,
  noGrant: 'no grant recorded',
  noGrantShort: 'not recorded',
  shared: 'see “several districts”',
  sharedShort: 'see below',
  none: '–',
  notChosen: 'not chosen',
  emptyRow: (count) => `${integer(count)} without a project`,
  leftOutRow: (count) => `${integer(count)} not chosen`,
  showEmpty: (count) =>
    count === 1 ? 'Show 1 area without a project' : `Show ${integer(count)} areas without a project`,
  hideEmpty: 'Hide areas without a project',
  showLeftOut: 'Show areas that are not chosen',
  hideLeftOut: 'Hide areas that are not chosen',
  partLabel: (sum, known, total) => `${euros(sum)} (${integer(known)} of ${integer(total)})`,
  legend: {
    unknown: 'grants recorded, but no amount published',
    zero: '0 and –: no project recorded',
  },
  notes: {
    several:
      'A project with places in several districts counts in each. Its amounts are not divided; they stand in the row “several districts”.',
    regions:
      'The four regions are the former administrative districts (Regierungsbezirke). Where a project lies is derived from the municipal boundaries.',
    zero: 'No project means: none recorded. The collection is incomplete.',
  },
  table: {
    caption: 'Projects and published amounts by region and by district or independent city',
    area: 'Area',
    projects: 'Projects',
    sum: 'Published amounts',
    coverage: 'Amounts documented',
    total: 'Lower Saxony',
  },
};
