import { counted } from '../../format';
import type { Messages } from '../../i18n.svelte';

export const loading: Messages['panels']['loading'] = 'Loading the data …';

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
