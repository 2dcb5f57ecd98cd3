import type { Messages } from '../i18n.svelte';

export const app: Messages['app'] = {
  title: 'Quartiersatlas Niedersachsen',
  subtitle: 'Funded neighbourhood and integration projects in Lower Saxony, with every source',
  skipToList: 'Skip to the list of projects',
  skipToPage: { karte: 'Skip to the map', auswertung: 'Skip to the charts', tabelle: 'Skip to the table' },
  panel: 'Filters and projects',
  pages: { legend: 'View', karte: 'Map', auswertung: 'Charts', tabelle: 'Table' },
  language: { legend: 'Language', de: 'Deutsch', en: 'English' },
  theme: { toDark: 'Dark colours', toLight: 'Light colours' },
  menu: 'Settings',
  share: 'Copy link',
  shared: 'Link copied',
  shareByHand: 'Link to this view',
  about: 'About the atlas',
  close: 'Close',
  mapFailed: {
    webgl: 'The map needs WebGL 2, which this browser does not provide.',
    'context-lost': 'The browser took the graphics away from the map.',
    basemap: 'Borders and places could not be loaded; the projects are there all the same.',
    script: 'The map could not be loaded.',
    silent: 'The map does not respond.',
    listWorks: 'List, filters and charts still work.',
    staticWorks: 'A fixed map stands in for the movable one; list, filters and charts work as ever.',
    retry: 'Try again',
  },
  chartsFailed: {
    title: 'The charts could not be loaded.',
    stillWorks: 'Map, list and filters still work.',
  },
  sheet: {
    heights: { peek: 'folded', half: 'half open', full: 'fully open' },
    more: 'Larger list',
    less: 'Smaller list',
  },
  aboutText: {
    what: 'The atlas shows projects of community work and integration in Lower Saxony: the five examples that the State Chancellery presented on 16 August 2018, and all known grants of the programme “Gemeinwesenarbeit und Quartiersmanagement” (“Gute Nachbarschaft”) since 2017.',
    independent:
      'The Quartiersatlas is an independent publication, not an offer of the Land of Lower Saxony. Its facts come from public pages, which each project links to.',
    incomplete: (grants, selected, confirmed) =>
      `The collection is incomplete: the nine rounds name ${selected} selected projects; ${grants} grants are recorded here, ${confirmed} of them documented. Unknown amounts are never counted as zero and totals are never divided.`,
    privacy:
      'The page loads nothing from other servers and sets no cookies. On your device the browser keeps only its public files, so that it works offline too.',
    keyboardTitle: 'Using the keyboard',
    keyboard: [
      'In the list, arrow keys change the project, Enter opens it, Escape leads back.',
      'On the map, arrow keys move the view, + and − change the scale.',
      'G on the map, or the button before it, chooses areas: arrow keys go to the neighbouring area, Enter shows its figures, + and − change between districts and regions, Escape leads back.',
      'In the charts, Enter or Space filters by the chosen bar or field.',
    ],
    sourcesTitle: 'Sources and licences',
    dataDate: (date, version) => `Data as of ${date}, version ${version}`,
    download: 'Data to download',
    licence: 'Licence',
    changes: 'Changes',
    code: 'The program is licensed under the EUPL 1.2.',
  },
};
