import type { Messages } from '../i18n.svelte';

export const map: Messages['map'] = {
  canvas:
    'Map of Lower Saxony with the projects of the list. Arrow keys move it, plus and minus zoom, G chooses areas.',
  surroundings: {
    nordsee: 'North Sea',
    niederlande: 'Netherlands',
    'schleswig-holstein': 'Schleswig-Holstein',
    'mecklenburg-vorpommern': 'Mecklenburg-\nVorpommern',
    brandenburg: 'Brandenburg',
    'sachsen-anhalt': 'Saxony-Anhalt',
    thueringen: 'Thuringia',
    hessen: 'Hesse',
    'nordrhein-westfalen': 'North Rhine-Westphalia',
  },
  kreis: (name) => (/kreis$|^Region /.test(name) ? name : `Lkr. ${name}`),
  controls: {
    label: 'Map view',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show all of Lower Saxony',
  },
  tooltip: {
    traegerUnknown: 'Organisation not known',
    cluster: (count) => `${count} project places`,
    rest: (count) => `and ${count} more, which a filter brings nearer`,
  },
  legend: {
    title: 'Legend',
    projects: 'Projects',
    example: 'example of 2018',
    other: 'other project',
    project: 'project',
    approximate: 'middle of the town, not an address',
    cluster: 'so many project places close together',
    funding: 'Funded by the programme',
    status: {
      belegt: 'documented',
      wahrscheinlich: 'probable',
      'nicht-belegt': 'not documented',
      ohne: 'none recorded',
    },
    borders: 'Borders',
    land: 'Land',
    region: 'Region',
    kreis: 'Landkreis',
    gemeinde: 'Gemeinde',
  },
  attribution: {
    label: 'Sources of the map',
    boundaries: '© GeoBasis-DE / BKG 2016 (data modified)',
    places: 'Places: © GeoNames, CC BY 4.0, modified',
  },
};
