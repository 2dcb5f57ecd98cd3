import { createFormat } from '../format';
import type { Messages } from '../i18n.svelte';

const { integer } = createFormat('en');

export const print: Messages['print'] = {
  open: 'Print or save as PDF',
  title: (collection) => `Report: ${collection}`,
  filters: 'Filters',
  noFilters: 'none',
  shown: 'Shown',
  count: (shown, all) =>
    shown === all
      ? `all ${integer(all)} projects of the collection`
      : `${integer(shown)} of ${all === 1 ? '1 project' : `${integer(all)} projects`} of the collection`,
  dataDate: 'Data as of',
  version: (date, version) => `${date}, version ${version}`,
  printed: 'Printed on',
  address: 'Address of the view',
  figures: 'At a glance',
  map: 'Map',
  mapLabel: 'Map with the numbers of the table',
  legend: {
    numbers: 'The number is that of the table.',
    confirmed: 'grant documented',
    unconfirmed: 'probable, not documented or not recorded',
    precision:
      'Most points stand in the middle of the town, not at an address. Where circles would overlap, a line leads to the point.',
    noGaps:
      'The white spots are not on the map: the borders or the populations of the municipalities could not be loaded.',
  },
  tooMany: (spots, most) =>
    `${spots} places are too many for numbers on a map; it is printed for up to ${most} places.`,
  projects: 'Projects',
  cut: (shown, all) =>
    `Printed are the first ${shown} of ${all} projects. The whole selection can be had as a file under “Download”.`,
  columns: {
    number: 'No.',
    project: 'Project and organisation',
    place: 'Town and district',
    rounds: 'Rounds',
    amount: 'Published amount',
    sources: 'Sources',
  },
  sources: 'Sources and licences',
  licences: 'Files and licences',
  hint: 'This is the list alone. The report with map, charts and sources comes with Ctrl + P or under “Download”.',
};
