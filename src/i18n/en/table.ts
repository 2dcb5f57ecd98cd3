import type { Messages } from '../i18n.svelte';
import { createFormat } from '../format';

const { integer, euros } = createFormat('en');

const projects = (count: number) => (count === 1 ? '1 project' : `${integer(count)} projects`);
const grants = (count: number) => (count === 1 ? '1 grant' : `${integer(count)} grants`);

export const table: Messages['table'] = {
  heading: 'Table',
  caption: {
    beispiele: 'Example projects of 2018, one row a project',
    alle: 'Funded projects, one row a project',
  },
  columns: {
    titel: 'Title',
    orte: 'Town',
    landkreis: 'District, city',
    region: 'Region',
    traeger: 'Organisation',
    traegerart: 'Kind of organisation',
    felder: 'Fields of action',
    zielgruppen: 'Target groups',
    runden: 'Rounds',
    status: 'Status',
    foerderungen: 'Grants',
    betrag: 'Published amount',
    genauigkeit: 'Precision of the place',
  },
  precisions: {
    adresse: 'exact address',
    ortsteil: 'middle of the quarter',
    ort: 'middle of the town',
    gebiet: 'middle of the area',
  },
  noRound: 'none recorded',
  noGrant: 'no grant recorded',
  documented: (known, total, rounded) =>
    `documented for ${integer(known)} of ${integer(total)}${rounded === 0 ? '' : rounded === known ? ', rounded' : `, ${integer(rounded)} rounded`}`,
  summary: ({ projects: count, grants: granted, amounts }) =>
    [
      projects(count),
      grants(granted),
      amounts.known === 0
        ? 'no amount published'
        : `${euros(amounts.sum)} published, documented for ${integer(amounts.known)} of ${grants(amounts.total)}`,
    ].join(' · '),
  directions: { ascending: 'ascending', descending: 'descending' },
  sortedBy: (parts) => `Sorting: ${parts.join(', then ')}`,
  sortedPart: (column, direction) => `${column} (${direction})`,
  unsorted: 'Sorting: town, then title',
  sortPlace: (place, direction) => `sort key ${integer(place)}, ${direction}`,
  keys: 'Arrow keys go from project to project, Enter opens one.',
  further: 'Shift and click: a further column to sort by',
  settings: {
    open: 'Columns and sorting',
    columns: 'Columns',
    columnsHelp: 'The title is always shown.',
    allColumns: 'Show all columns',
    sorting: 'Sorting',
    sortingHelp: 'What is equal in the first column is ordered by the next.',
    add: 'Further column',
    first: 'Column',
    choose: 'Choose a column …',
    turn: (column, direction) => `${column}: ${direction}, turn round`,
    remove: (column) => `Do not sort by ${column}`,
    clear: 'Undo the sorting',
    close: 'Close',
  },
  failed: {
    title: 'The table could not be loaded.',
    stillWorks: 'Map, list and filters still work.',
  },
};
