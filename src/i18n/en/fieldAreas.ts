import type { AreaLevel } from '../../domain/areaTerms';
import type { FieldAreaState } from '../../domain/fieldAreas';
import { createFormat } from '../format';
import type { Messages } from '../i18n.svelte';

const { integer, list } = createFormat('en');
const projects = (count: number) => (count === 1 ? '1 project' : `${integer(count)} projects`);
const place: Record<AreaLevel, string> = { region: 'region', kreis: 'district or city' };
const states: Record<Exclude<FieldAreaState, 'some'>, string> = {
  none: 'none',
  unknown: 'none known, but projects without a known field',
  'left-out': 'area not chosen',
};

export const fieldAreas: Messages['fieldAreas'] = {
  link: 'Fields by region',
  headline: (empty, cells, level) =>
    empty === 0
      ? `A project is known for every pair of field and ${place[level]}`
      : `No project is known for ${integer(empty)} of ${integer(cells)} pairs of field and ${place[level]}`,
  subtitle: (scheme, level, count) =>
    `Number of the projects shown (${integer(count)}) by field of action (${scheme}) and ${place[level]}`,
  summary: {
    split: (none, unknown) =>
      unknown === 0
        ? 'The fields of all projects shown there are known.'
        : none === 0
          ? 'That does not mean that there is none: no field is known of some projects in these areas.'
          : `In ${integer(none)} of them none is recorded; in ${integer(unknown)} it is unknown, because no field is known of some projects there.`,
    nowhere: (names) => `Known in none of the areas shown: ${list(names.map((name) => `“${name}”`))}.`,
    everywhere: 'Every field is known in at least one area.',
    unassigned: (count, total) => `No field is known of ${integer(count)} of ${projects(total)}.`,
  },
  level: 'Columns',
  levels: { region: 'Regions', kreis: 'Districts and cities' },
  grid: 'Fields of action by area',
  keys: 'Arrow keys move between cells, Home and End go to the edge of the row. Enter filters by field and area; Enter again takes the filter back.',
  field: 'Field of action',
  unassigned: 'Field not known',
  together: 'Projects in the area',
  cell: (field, area, count, state) =>
    `${field}, ${area}: ${state === 'some' ? projects(count) : states[state]}`,
  cellLine: (count, state) => (state === 'some' ? projects(count) : states[state]),
  press: 'A click filters by field and area.',
  pressAgain: 'A click takes the filter back.',
  legend: {
    some: 'number of projects',
    none: 'none',
    unknown: 'unknown: there are projects without a known field',
    'left-out': 'area not chosen',
  },
  notes: [
    'A project counts in each area where it has a place and in each of its fields. The numbers of a row or column can therefore add up to more than the number of projects.',
    'Not known means: the sources that were read name no field. “None” stands only where the fields of all projects shown are known.',
    'Only recorded projects that are shown are counted. The collection is incomplete: none does not mean that there is nothing.',
  ],
  table: { caption: (level) => `Number of projects by field of action and ${place[level]}` },
};
