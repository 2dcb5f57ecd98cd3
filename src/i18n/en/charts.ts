import type { Amounts } from '../../domain/statistics';
import { createFormat } from '../format';
import type { Messages } from '../i18n.svelte';
import { spread } from './spread';

const { integer, euros, list } = createFormat('en');
const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const projects = (count: number) => (count === 1 ? '1 project' : `${integer(count)} projects`);
const grants = (count: number) => (count === 1 ? '1 grant' : `${integer(count)} grants`);
const quoted = (names: readonly string[]) => list(names.map((name) => `“${name}”`));
const coverage = (known: number, total: number) =>
  `amounts documented for ${integer(known)} of ${grants(total)}`;
const documented = ({ known, total, rounded }: Amounts) =>
  `documented for ${integer(known)} of ${grants(total)}${rounded === 0 ? '' : `, ${integer(rounded)} of them rounded`}`;
const noneOf = (total: number) =>
  `No amount is published for ${total === 1 ? 'the one grant' : `any of the ${grants(total)}`}`;
const roundYears = (years: readonly number[]) =>
  years.length === 1 ? `the ${years[0]} round` : `the rounds of ${list(years.map(String))}`;

export const charts: Messages['charts'] = {
  page: {
    title: 'Charts',
    lead: {
      beispiele:
        'The example projects that the State Chancellery presented on 16 August 2018, and what has been published about their funding.',
      alle: 'All recorded grants of the programme “Gute Nachbarschaft”. Every number counts the projects that map and list show.',
    },
    contents: 'Charts on this page',
    links: { rounds: 'Rounds', fields: 'Fields of action', regions: 'Regions', spread: 'Amounts' },
    filtered: (shown, all) => `Filters are set: all numbers are about ${integer(shown)} of ${projects(all)}.`,
    clear: 'Reset all filters',
    hidden: (count) =>
      count === 1
        ? 'One grant of these projects belongs to another round and is not counted here.'
        : `${grants(count)} of these projects belong to other rounds and are not counted here.`,
  },
  figures: {
    heading: 'At a glance',
    projects: (count) => (count === 1 ? 'project' : 'projects'),
    grants: (count) => (count === 1 ? 'recorded grant' : 'recorded grants'),
    confirmed: 'of them documented',
    sum: 'Sum of the published amounts',
    noSum: 'no amount published',
  },
  missing: {
    title: 'This chart is missing',
    file: (file) => `The file ${file} could not be loaded.`,
    worksStill: 'The other charts, map and list still work.',
    programme:
      'The programme’s own numbers (budget and number of selected projects) are therefore missing; the recorded grants are here.',
  },
  frame: {
    table: 'Numbers as a table',
    notes: 'How to read this',
    sourcesCount: (count) => `Sources (${integer(count)})`,
    keys: 'Arrow keys move between rows; Enter or Space filters.',
    unknown: 'not published',
    unknownShort: 'unknown',
  },
  amounts: {
    coverage: (known, total) => `Amounts documented for ${integer(known)} of ${grants(total)}`,
    coverageRounded: (amounts) => `Amounts ${documented(amounts)}`,
    sum: (amounts) =>
      amounts.known === 0
        ? `${noneOf(amounts.total)}.`
        : `Sum of the published amounts: ${euros(amounts.sum)}; amounts ${documented(amounts)}.`,
    part: (known, total) => `${integer(known)} of ${integer(total)}`,
    partShort: (known, total) => `${integer(known)}/${integer(total)}`,
    thousands: (value) => integer(value / 1000),
    millions: (value) => decimal.format(value / 1_000_000),
    partExplained: (sample) => `(${sample}): amount published for 1 of 3 grants`,
    unknownIsNotZero: 'Amounts that are not published are unknown, not zero; none is estimated.',
  },
  rounds: {
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
  },
  fields: {
    headline: {
      allAndNone: (all, none, count) => {
        const inAll = count === 1 ? 'In the one project' : `In all ${projects(count)}`;
        return all.length > 0 && none.length > 0
          ? `${inAll}: ${quoted(all)}. In none: ${quoted(none)}`
          : all.length > 0
            ? `${inAll}: ${quoted(all)}`
            : `Assigned to no project: ${quoted(none)}`;
      },
      unassignedProgramm: (count, total) =>
        `No field of action is published for ${integer(count)} of ${projects(total)}`,
      unassignedBuendnis: (count, total) =>
        `${integer(count)} of ${projects(total)} ${count === 1 ? 'has' : 'have'} none of the alliance’s fields of action`,
      most: (names, count, total) =>
        `Most frequent: ${quoted(names)}, ${integer(count)} of ${projects(total)}`,
    },
    subtitle: {
      buendnis: (count) =>
        `Fields of action of the alliance “Niedersachsen packt an”, number of projects (${integer(count)}); a project counts in each of its fields`,
      programm: (count) =>
        `Fields of action of the programme “Gute Nachbarschaft” as gwa-nds.de publishes them, number of projects (${integer(count)}); a project counts in each of its fields`,
      matrix: (count) =>
        `Fields of action of the alliance “Niedersachsen packt an” and ${projects(count)}; every mark stands for a piece of evidence`,
    },
    summary: {
      assigned: (assigned, total) =>
        `${integer(assigned)} of ${projects(total)} ${assigned === 1 ? 'has' : 'have'} at least one field of action.`,
      most: (names, count) =>
        `Most frequent: ${quoted(names)}, with ${projects(count)}${names.length === 1 ? '' : ' each'}.`,
      none: (names) => `Assigned to no project: ${quoted(names)}.`,
      derived: (count) =>
        count === 1
          ? '1 assignment is only derived from a field of the programme.'
          : `${integer(count)} assignments are only derived from fields of the programme.`,
    },
    scheme: 'Fields of action of',
    toolbar: 'Fields of action',
    countTitle: 'Projects',
    rowCount: (count, total) => `${integer(count)} of ${projects(total)}`,
    rowDerived: (count) => `${integer(count)} of them derived`,
    label: (count, derived) =>
      derived === 0 ? integer(count) : `${integer(count)} (${integer(derived)} derived)`,
    evidence: (text) => `Evidence: ${text}`,
    derivedEvidence: (text) => `Derived: ${text}`,
    notAssigned: 'not assigned',
    none: 'assigned to no project',
    project: 'Project',
    together: 'Together',
    filterField: (field, count) => `${field}: ${count === 0 ? 'assigned to no project' : projects(count)}`,
    hint: 'A mark shows its evidence when pointed at, touched or reached by keyboard. Column heads filter.',
    legend: {
      assigned: 'documented by a source',
      derived: 'only derived from a field of the programme',
      unassigned: 'no field of action published or assigned',
    },
    notes: {
      unassigned:
        'Not assigned means: the sources that were read name no such field and give no evidence for it. It does not mean that the project does no such work.',
      two: 'The alliance’s fields of action and those of the programme are two different lists. Only one is shown at a time.',
      derived:
        'Derived assignments follow from a field of the programme by a fixed list; no project named them itself.',
    },
    table: {
      caption: {
        buendnis: 'Fields of action of the alliance: number of projects',
        programm: 'Fields of action of the programme: number of projects',
      },
      field: 'Field of action',
      projects: 'Projects',
      sourced: 'Documented',
      derived: 'Derived',
      evidenceCaption: 'Evidence for the alliance’s fields of action',
      evidence: 'Evidence',
    },
  },
  regions: {
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
    sourcesLabel: 'Sources of the amounts',
    areasLabel: 'Areas',
  },
  spread,
};
