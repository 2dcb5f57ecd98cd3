import type { Messages } from '../../i18n.svelte';

const counted = (count: number, shown: string, one: string, many: string) =>
  `${shown} ${count === 1 ? one : many}`;

export const loading: Messages['panels']['loading'] = 'Loading the data …';

export const collection: Messages['panels']['collection'] = {
  legend: 'Collection',
  beispiele: (count) => `Example projects 2018 (${count})`,
  alle: (first, last, count) => `All grants ${first}–${last} (${count})`,
  beispieleExplained:
    'Presented as examples on 16 August 2018; not every one is documented as funded by the programme.',
  alleExplained: (grants, confirmed, selected) =>
    `${grants} grants, ${confirmed} of them documented. Incomplete: the rounds name ${selected} selected projects.`,
  alleExplainedWithoutCounts: 'The collection is incomplete.',
};

export const count: Messages['panels']['count'] = {
  places: (count) => `in ${count} places`,
  all: (count, shown) => counted(count, shown, 'project', 'projects'),
  some: (shown, total, totalShown) => `${shown} of ${counted(total, totalShown, 'project', 'projects')}`,
};

export const filter: Messages['panels']['filter'] = {
  heading: 'Filters',
  clearSearch: 'Clear search',
  facets: {
    region: 'Region',
    feld: 'Field of action',
    runde: 'Funding round',
    status: 'Funding status',
    traeger: 'Kind of organisation',
    zielgruppe: 'Target group',
    betrag: 'Amount',
    genauigkeit: 'Precision of the location',
  },
  more: 'More filters',
  chosen: (count) => `${count} chosen`,
  scheme: 'Fields of action of the',
  schemes: { buendnis: 'alliance', programm: 'programme' },
  noAreas: 'The list of areas could not be loaded.',
  showChildren: (area) => `Districts and cities in ${area}`,
  noRound: 'no round recorded',
  round: (year) => `Round ${year}`,
  without: (value) => `without ${value}`,
  none: (facet, value) => `${facet}: ${value}`,
  text: (text) => `“${text}”`,
  shortCity: (name) => `${name}, city`,
  shortDistrict: (name) => `${name}, Landkreis`,
  district: (name) => `Landkreis ${name}`,
  city: (name) => `City of ${name}`,
  region: (name) => `Statistical region ${name}`,
  joint: (name) => `Samtgemeinde ${name}`,
  unknownArea: (code) => `Area ${code}`,
};

export const active: Messages['panels']['active'] = {
  heading: 'Chosen filters',
  none: 'No filter chosen',
  remove: (value) => `${value}: remove`,
  clear: 'Reset all',
};

export const empty: Messages['panels']['empty'] = {
  title: 'No project matches all filters.',
  loosen: 'One filter less helps:',
  without: (part, count, shown) => `Without ${part}: ${counted(count, shown, 'project', 'projects')}`,
  parts: {
    text: 'the search text',
    region: 'region',
    feld: 'field of action',
    runde: 'funding round',
    status: 'status',
    traeger: 'kind of organisation',
    zielgruppe: 'target group',
    betrag: 'amount',
    genauigkeit: 'precision of the location',
    umkreis: 'the circle around a place',
    flaeche: 'the own area',
  },
  several: 'The list stays empty without any single filter; only loosening several helps.',
  inAll: (count, shown) => `Search in all grants: ${counted(count, shown, 'project', 'projects')}`,
  nothing: 'The data hold no project that can be shown.',
  noData: 'The projects could not be loaded.',
};

export const notices: Messages['panels']['notices'] = {
  close: 'Close notice',
  address: (count) =>
    count === 1 ? 'One part of the address was ignored.' : `${count} parts of the address were ignored.`,
  addressRest: 'Everything else in the address holds.',
  addressReasons: {
    'unknown-parameter': 'the atlas does not know this parameter',
    'unknown-value': 'there is no such value',
    repeated: 'given more than once, the first value holds',
    'too-long': 'the value is too long',
    'without-place': 'its place is missing (ort=…)',
    'unknown-area': 'there is no such area',
    'not-comparable': 'expected is the code of the Land (03), a Region (034) or a Landkreis (03454)',
    'compared-twice': 'is among the compared areas already',
    'compared-too-many': 'no more than four areas are compared',
  },
  unknownProject: (id) => `There is no project “${id}” in these data.`,
  unknownProjectHelp: 'It may have been renamed. The list and the search lead to all projects.',
  failed: (count) => (count === 1 ? 'One file could not be loaded.' : `${count} files could not be loaded.`),
  failureKinds: {
    unreachable: (detail) => `no answer from the server (${detail})`,
    status: (detail) => `the server answers with error ${detail}`,
    'not-json': (detail) => `the file is damaged or incomplete (${detail})`,
    invalid: (detail) => `the file does not have the expected shape (${detail})`,
  },
  failureEffects: {
    'projekte-spalten.json': 'Without it there are no projects to show.',
    'projekte-texte.json': 'Without it the projects have no names and are not shown.',
    'gebiete.json': 'Without it the filter by region and the names of districts are missing.',
    'runden.json': 'Without it the particulars of the funding rounds are missing.',
    'handlungsfelder.json': 'Without it the derivation of fields of action is missing.',
    'meta.json': 'Without it date and licence of the data are missing.',
  },
  worksWithoutProjects: 'The map with its borders and places still works.',
  worksStill: 'Everything else still works.',
  retry: 'Load again',
  retrying: 'Loading …',
  refused: (count, shown) => counted(count, shown, 'faulty entry in the data', 'faulty entries in the data'),
  refusedHelp: 'The records concerned are missing from list and map; all others are there.',
  field: 'Field',
  value: 'Value',
  expected: 'Expected',
  more: (count, shown) => `and ${counted(count, shown, 'more', 'more')}`,
};
