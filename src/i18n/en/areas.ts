import type { AreaLevel } from '../../domain/areaTerms';
import type { Basis } from '../../domain/areaFigures';
import type { SharedRow } from '../../domain/regionStatistics';
import { createFormat } from '../format';
import type { Messages } from '../i18n.svelte';

const { integer, euros, eurosShort } = createFormat('en-GB');
const small = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const projects = (count: number) => (count === 1 ? '1 project' : `${integer(count)} projects`);
const grants = (count: number) => (count === 1 ? '1 grant' : `${integer(count)} grants`);
const perHead = (value: number) => `€${value < 10 ? small.format(value) : integer(value)}`;
const fields = (share: number, all: number) => integer(Math.round(share * all));
const ofGrants = ({ known, total }: Basis) => `amount documented for ${integer(known)} of ${grants(total)}`;
const plural = { kreis: 'districts', region: 'regions' } satisfies Record<AreaLevel, string>;

export const areas: Messages['areas'] = {
  control: 'Colour areas',
  legendFailed: 'The legend of the colours could not be loaded.',
  measures: {
    ohne: 'no colours',
    anzahl: 'Number of projects',
    summe: 'Published amounts',
    'pro-kopf': 'Amounts per 1,000 inhabitants',
    abdeckung: 'Fields of action',
  },
  explained: {
    anzahl: 'Projects with at least one place in the area',
    summe: 'Sum of the published amounts of documented grants; those not published are unknown, not zero',
    'pro-kopf':
      'Published amounts of documented grants per 1,000 inhabitants; those not published are unknown, not zero',
    abdeckung: 'Fields of action in which there is at least one project',
  },
  settings: 'Explanation, level, classes',
  level: 'Level',
  levels: { kreis: 'Districts', region: 'Regions' },
  method: 'Classes',
  methods: {
    jenks: 'natural gaps (Jenks)',
    quantile: 'as many areas each (quantiles)',
    gleich: 'equal intervals',
  },
  value: {
    anzahl: (value) => projects(value),
    summe: (value) => euros(value),
    'pro-kopf': (value) => `${perHead(value)} per 1,000 inhabitants`,
    abdeckung: (value, all) => `${fields(value, all)} of ${integer(all)} fields of action`,
  },
  range: {
    anzahl: (from, to) => (from === to ? integer(from) : `${integer(from)}–${integer(to)}`),
    summe: (from, to) => (from === to ? eurosShort(from) : `${eurosShort(from)} – ${eurosShort(to)}`),
    'pro-kopf': (from, to) => (from === to ? perHead(from) : `${perHead(from)} – ${perHead(to)}`),
    abdeckung: (from, to, all) =>
      `${fields(from, all) === fields(to, all) ? fields(from, all) : `${fields(from, all)}–${fields(to, all)}`} of ${integer(all)}`,
  },
  basis: {
    anzahl: ({ known, total }) => `funding documented for ${integer(known)} of ${projects(total)}`,
    summe: ofGrants,
    'pro-kopf': ofGrants,
    abdeckung: ({ known, total }) => `field of action documented for ${integer(known)} of ${projects(total)}`,
  },
  gap: {
    amount: 'no amount published',
    shared: 'only projects in several areas, whose amounts nobody divided',
    grant: 'no grant recorded',
    population: 'number of inhabitants not known',
    field: 'no field of action assigned',
  },
  projects,
  noProject: 'no project',
  notChosen: 'hidden by the filter',
  legend: {
    label: 'Areas by class',
    areas: (count) => (count === 1 ? '1 area' : `${integer(count)} areas`),
    unknown: 'not stated',
    none: 'no project',
    notChosen: 'not chosen',
    press: 'Press to highlight these areas on the map.',
    nothing: 'For this selection no value is known in any area.',
  },
  card: {
    close: 'Close the figures of the area',
    compare: 'Compare',
    only: 'Show this area only',
    all: 'Show all areas again',
    population: (count) => `${integer(count)} inhabitants`,
    source: 'Source',
  },
  keys: {
    enter: 'Choose areas by keyboard',
    label: 'Choose areas',
    hint: 'Arrow keys: neighbouring area · Enter: figures · +\u202f/\u202f−: districts or regions · Escape: leave',
    step: ({ name, value, basis, rank, way }) =>
      `${name}${way === null ? '' : `, ${way}`}: ${value}${rank === null ? '' : `, ${rank}`}${basis === null ? '' : `; ${basis}`}.`,
    rank: (rank, count) => `rank ${integer(rank)} of ${integer(count)}`,
    way: {
      north: (from) => `north of ${from}`,
      'north-east': (from) => `north-east of ${from}`,
      east: (from) => `east of ${from}`,
      'south-east': (from) => `south-east of ${from}`,
      south: (from) => `south of ${from}`,
      'south-west': (from) => `south-west of ${from}`,
      west: (from) => `west of ${from}`,
      'north-west': (from) => `north-west of ${from}`,
    },
    edge: {
      north: 'There is no further area in the north.',
      east: 'There is no further area in the east.',
      south: 'There is no further area in the south.',
      west: 'There is no further area in the west.',
    },
    level: {
      kreis: 'There is nothing finer than districts and independent cities.',
      region: 'There is nothing coarser than the four regions.',
    },
  },
  notes: {
    sharedCounted: (count, level) =>
      count === 1
        ? `1 project lies in several ${plural[level]} and counts in each.`
        : `${projects(count)} lie in several ${plural[level]} and count in each.`,
    sharedLeftOut: ({ projects: count, amounts }: SharedRow, level) =>
      `Not included: ${grants(amounts.total)} of ${projects(count)} in several ${plural[level]}${amounts.known > 0 ? `, ${euros(amounts.sum)} together` : ''}; nobody divided the amounts.`,
    unassigned: ({ known, total }) =>
      `Not included: ${projects(total - known)} without an assigned field of action.`,
    population: (source) => `Inhabitants: ${source}`,
  },
};
