import type { MunicipalityCount } from '../../domain/gaps';
import type { Messages } from '../i18n.svelte';
import { createFormat } from '../format';

const { integer, date } = createFormat('en');
const kilometres = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

const municipalities = (count: number) =>
  count === 1 ? '1 municipality' : `${integer(count)} municipalities`;
const ofMunicipalities = (part: number, all: number) => `${integer(part)} of ${municipalities(all)}`;

export const gaps: Messages['gaps'] = {
  link: 'White spots',
  noProject: (all) =>
    `No project in this selection: ${all === 1 ? 'the municipality is a white spot' : `all ${municipalities(all)} are white spots`}`,
  headline: (beyond, all, km) =>
    beyond === 0
      ? `None of the ${municipalities(all)} is more than ${integer(km)} km from the nearest project`
      : `${ofMunicipalities(beyond, all)} ${beyond === 1 ? 'is' : 'are'} more than ${integer(km)} km from the nearest project`,
  subtitle:
    'White spots: distance of the municipalities to the nearest project shown, as the crow flies, in kilometres',
  summary: {
    inhabitants: (beyond: MunicipalityCount, all: MunicipalityCount, asOf) =>
      beyond.inhabitants === 0
        ? `${integer(all.inhabitants)} people live in the municipalities of this selection (as of ${date(asOf)}).`
        : `${integer(beyond.inhabitants)} of ${integer(all.inhabitants)} people live there (${percent.format(beyond.inhabitants / all.inhabitants)}, as of ${date(asOf)}).`,
    noProject: 'No project is recorded for this selection.',
    unassigned: (count) =>
      count === 1
        ? 'For 1 more project no field is published; whether it belongs here is unknown, and it does not count.'
        : `For ${integer(count)} more projects no field is published; whether they belong here is unknown, and they do not count.`,
    precision: (atTown, all) =>
      `Distances are measured from the town centre; ${integer(atTown)} of ${all === 1 ? '1 project is' : `${integer(all)} projects are`} known to the town only.`,
    neighbours: (beyond) =>
      `Projects outside the chosen areas do not count here. With them it would be ${municipalities(beyond.municipalities)} with ${integer(beyond.inhabitants)} people.`,
  },
  distance: 'Distance to the nearest project',
  distanceNumber: 'Distance in kilometres',
  unit: 'km',
  km: (value) => (Number.isFinite(value) ? `${kilometres.format(value)} km` : '–'),
  onMap: 'Show on the map',
  loading: 'Loading the municipalities …',
  failed: {
    title: 'The white spots are missing',
    file: (file) => `The file ${file} could not be loaded. The other charts, map and list still work.`,
    retry: 'Try again',
  },
  kreise: 'Districts and cities with white spots',
  share: (beyond, all) => `${ofMunicipalities(beyond.municipalities, all.municipalities)}`,
  people: (beyond, all) => `${integer(beyond)} of ${integer(all)} inhabitants`,
  onlyKreis: (name) => `Show only ${name}`,
  without: (names) =>
    names.length === 1
      ? `Without a white spot: ${names[0]}.`
      : `${integer(names.length)} districts and cities have no white spots: ${names.join('; ')}.`,
  unincorporated: (name) => `${name} (unincorporated)`,
  barLegend: 'Share of inhabitants who live in white spots',
  municipalitiesTitle: 'Municipalities in the white spots',
  inhabitantsTitle: 'Inhabitants of the white spots',
  ofAll: (part, all) => `${integer(part)} of ${integer(all)}`,
  percent: (value) => percent.format(value / 100),
  notes: [
    'Measured is the shortest way over the globe from the point of the municipality to the nearest place of a project shown. The point is the town centre; for 256 municipalities none is known, and a point in the middle of their area takes its place.',
    'Every filter applies here too: a white spot says that none of the projects shown is near, not that there is nothing at all. The collection is incomplete.',
    'How far a project reaches is not known. The distance does not say whom it serves.',
    'Municipalities count as a whole, with all inhabitants. The 25 unincorporated areas are no municipalities; two of them are inhabited, and their inhabitants count.',
  ],
  sources: 'Inhabitants and places of the municipalities',
  table: {
    caption: (km) => `Municipalities and inhabitants more than ${integer(km)} km from the nearest project`,
    area: 'District or city',
    municipality: 'Municipality',
    distance: 'Distance',
    inhabitants: 'Inhabitants',
    municipalities: 'Municipalities',
    ofMunicipalities: 'of all municipalities',
    ofInhabitants: 'of all inhabitants',
    total: 'Together',
  },
  legend: {
    toggle: 'Show white spots',
    area: (km) => `more than ${integer(km)} km from the nearest project`,
    count: (beyond, all) => ofMunicipalities(beyond, all),
  },
};
