import type { Messages } from '../../i18n.svelte';
import { coverage, euros, grants, integer, noneOf, projects, roundYears } from './counts';

export const rounds: Messages['charts']['rounds'] = {
  headline: {
    whole: (selected, count, confirmed) =>
      `The programme selected ${projects(selected)}; ${grants(count)} are recorded, ${integer(confirmed)} of them documented`,
    part: (count, known) =>
      known === 0
        ? noneOf(count)
        : `${grants(count)}; the amount is published for ${known * 2 <= count ? 'only ' : ''}${integer(known)}`,
    none: 'No grant of the programme is recorded for this selection',
  },
  subtitle: (first, last) =>
    `Programme “Gute Nachbarschaft”, rounds ${first}–${last}: the programme’s budget and the sum of published amounts in euros; number of selected projects and of recorded grants`,
  largest: (year, sum, isWhole) =>
    `${isWhole ? 'The' : 'Among the grants shown, the'} ${year} round has the largest sum of published amounts, ${euros(sum)}.`,
  unpublished: (years, isWhole) =>
    `${isWhole ? 'No' : 'Among the grants shown, no'} amount is published for ${roundYears(years)}.`,
  programme: (selected, budget) =>
    `For the rounds shown, the whole programme names ${integer(selected)} selected projects and budgets of ${euros(budget)} together.`,
  moneyTitle: 'Budget and amounts',
  moneyTitleShort: '€ million',
  countTitle: 'Projects and grants',
  toolbar: 'Funding rounds',
  row: (year) => `Round ${year}`,
  sourcesLabel: 'Sources of the recorded grants',
  budget: (amount) => `Budget according to sources: ${euros(amount)}`,
  budgetUnknown: 'Budget: not published',
  amounts: (sum, known, total) => `Published amounts: ${euros(sum)}, ${coverage(known, total)}`,
  amountsUnknown: noneOf,
  selected: (count) => `Selected according to sources: ${projects(count)}`,
  selectedUnknown: 'Number of selected projects: not published',
  held: (count, confirmed) =>
    `Recorded: ${grants(count)}${count > 0 ? `, ${integer(confirmed)} of them documented` : ''}`,
  heldNone: 'no grant recorded',
  heldLabel: (count, confirmed) => `${integer(count)} (${integer(confirmed)} documented)`,
  notChosen: 'not chosen',
  notChosenLong: 'This round is not chosen; its grants are hidden.',
  contradiction: 'Sources contradict each other',
  contradictionsTitle: 'Contradictions between sources',
  legend: {
    programme: 'programme: budget, selected projects',
    held: 'recorded: published amounts, documented grants',
    unconfirmed: 'recorded, but only probable or not documented',
    unknown: 'amount not published',
    contradiction: '* sources contradict each other',
  },
  notes: {
    share:
      'The sum of the published amounts is not a share of the budget: the collection is incomplete, and many amounts are not published.',
    budget:
      'The budget is the amount that sources name for a round, some in the call, some when the grants were given.',
    threeYears:
      'Projects are funded for up to three years. Each amount stands in full in the round in which the project was selected.',
    records:
      'One selected project can be recorded as several grants, for instance where it has parts. Grants that are not documented were only found as an application or a project page.',
    wholeProgramme: 'The programme’s numbers are always about the whole state, even where filters are set.',
  },
  table: {
    caption: 'Funding rounds: the programme’s numbers and the recorded grants',
    round: 'Round',
    budget: 'Budget',
    sum: 'Published amounts',
    coverage: 'Amounts documented',
    selected: 'Selected',
    grants: 'Recorded',
    confirmed: 'Documented',
    total: 'Together',
    totalChosen: 'Chosen rounds together',
  },
};
