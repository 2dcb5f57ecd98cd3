import type { Messages } from '../i18n.svelte';

const title = 'Funded neighbourhood projects in Lower Saxony';

export const embed: Messages['embed'] = {
  build: 'Embed',
  titles: { karte: title, liste: title, tabelle: title, kennzahl: title },
  collections: {
    beispiele: 'Example projects of 2018',
    alle: 'All recorded projects since 2017',
  },
  filter: 'Filter',
  locked: 'fixed',
  source: (date) =>
    `Source: Quartiersatlas Niedersachsen${date === null ? '' : `, as of ${date}`}, CC BY 4.0`,
  frozen: (version) => `Frozen at version ${version}`,
  open: 'Open in the Quartiersatlas',
  newTab: '(new tab)',
  confirmed: (grants, count) => `of ${grants} recorded ${count === 1 ? 'grant' : 'grants'} are documented`,
  noProject: 'This embed has no project that the atlas knows.',
  failed: 'This part could not be loaded.',
  retry: 'Try again',
  close: 'Close',
  card: {
    grants: 'Funding by the programme',
    noGrant: 'none recorded',
    unknown: 'amount not published',
    sources: 'Sources',
    all: 'All details with sources',
  },
  gestures: {
    windows: 'Hold Ctrl and scroll to zoom',
    mac: 'Hold ⌘ and scroll to zoom',
    mobile: 'Move the map with two fingers',
  },
};
