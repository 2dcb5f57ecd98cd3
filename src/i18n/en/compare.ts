import type { Messages } from '../i18n.svelte';
import { createFormat } from '../format';

const { integer, euros, list } = createFormat('en');
const small = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const signed = (value: number, text: (value: number) => string) =>
  value === 0 ? '±0' : `${value > 0 ? '+' : '−'}${text(Math.abs(value))}`;
const wholeEuros = (value: number) => euros(Math.round(value));

export const compare: Messages['compare'] = {
  link: 'Comparison',
  headline: (names) =>
    names.length === 0
      ? 'Compare areas'
      : names.length === 1
        ? `${names[0]}: compared with what?`
        : `In comparison: ${list(names)}`,
  subtitle: 'Projects, published amounts, fields and rounds of two to four areas side by side',
  summary: {
    empty: 'Choose two to four areas: Land, regions, districts or cities.',
    reference: (name) => `Differences refer to the first area, ${name}.`,
    filter: 'All filters hold but the one by region: the compared areas take its place.',
  },
  picker: 'Area',
  pick: 'Choose an area …',
  add: 'Add to the comparison',
  land: 'Land',
  regions: 'Regions',
  kreise: 'Districts and cities',
  remove: (name) => `Take ${name} out of the comparison`,
  makeReference: (name) => `Take ${name} as the reference`,
  reference: 'Reference',
  full: 'No more than four areas fit side by side.',
  presets: {
    regions: 'Compare the four regions',
    chosen: 'Compare the chosen areas',
    withLand: (name) => `Compare ${name} with the Land`,
  },
  rows: {
    population: 'Inhabitants',
    projects: 'Projects',
    projectsPerHead: 'Projects per 100,000 inhabitants',
    grants: 'Recorded grants',
    sum: 'Published amounts',
    perHead: 'Amounts per 1,000 inhabitants',
    shared: 'Besides, for projects that also lie elsewhere',
    fields: 'Fields covered',
    unassigned: 'Projects without a published field',
    rounds: 'Rounds',
  },
  measure: 'Measure',
  integer,
  small: (value) => small.format(value),
  euros: wholeEuros,
  signedInteger: (value) => signed(value, integer),
  signedSmall: (value) => signed(value, (number) => small.format(number)),
  signedEuros: (value) => signed(value, wholeEuros),
  alsoElsewhere: (count) => `${integer(count)} of them elsewhere too`,
  confirmed: (count) => `${integer(count)} of them confirmed`,
  coverage: ({ known, total }) =>
    total === 0 ? 'no grant recorded' : `known for ${integer(known)} of ${integer(total)}`,
  undivided: 'not divided, part of no sum',
  ofFields: (count, all) => `${integer(count)} of ${integer(all)}`,
  round: (year, grants) => (grants === 1 ? String(year) : `${year}\u00a0(${integer(grants)})`),
  none: '–',
  unknown: 'not published',
  noneKnown: 'none known',
  unknownField: 'no field published',
  differenceUnknown: 'difference unknown',
  notes: [
    'A project with places in several areas counts in each. Its amounts are not divided: they are part of a sum only where all its places lie, and stand in the row “elsewhere too” otherwise. So the sums of districts can be smaller than that of the Land.',
    'Amounts that are not published are unknown, not zero. Where fewer amounts are known, the sum per head is smaller too: compare only what is about equally well known.',
    'The bars show each measure in proportion to the largest of the compared areas.',
  ],
  sources: 'Inhabitants',
};
