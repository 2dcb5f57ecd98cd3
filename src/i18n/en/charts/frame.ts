import type { Messages } from '../../i18n.svelte';
import { decimal, documented, euros, grants, integer, noneOf } from './counts';

export const figures: Messages['charts']['figures'] = {
  heading: 'At a glance',
  projects: (count) => (count === 1 ? 'project' : 'projects'),
  grants: (count) => (count === 1 ? 'recorded grant' : 'recorded grants'),
  confirmed: 'of them documented',
  sum: 'Sum of the published amounts',
  noSum: 'no amount published',
};

export const missing: Messages['charts']['missing'] = {
  title: 'This chart is missing',
  file: (file) => `The file ${file} could not be loaded.`,
  worksStill: 'The other charts, map and list still work.',
  programme:
    'The programme’s own numbers (budget and number of selected projects) are therefore missing; the recorded grants are here.',
};

export const frame: Messages['charts']['frame'] = {
  table: 'Numbers as a table',
  notes: 'How to read this',
  takeAway: 'Download picture or numbers',
  takeAwayFailed: 'What makes the files could not be loaded. To try again, reload the page.',
  sourcesCount: (count) => `Sources (${integer(count)})`,
  keys: 'Arrow keys move between rows; Enter or Space filters.',
  unknown: 'not published',
  unknownShort: 'unknown',
  amountSources: 'Sources of the amounts',
  areaSources: 'Areas',
};

export const amounts: Messages['charts']['amounts'] = {
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
};
