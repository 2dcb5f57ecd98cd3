/** Words of the coloured areas: what they are compared by, their legend, their card, and choosing them by keyboard. */
import type { AreaLevel, ClassMethod, Measure } from '../../domain/areaTerms';
import type { Basis, Gap } from '../../domain/areaFigures';
import type { SharedRow } from '../../domain/regionStatistics';
import { createFormat } from '../format';

const { integer, euros, eurosShort } = createFormat('de');
const small = new Intl.NumberFormat('de', { maximumFractionDigits: 2 });

const projects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekte`);
const ofProjects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekten`);
const grants = (count: number) => (count === 1 ? '1 Förderung' : `${integer(count)} Förderungen`);
const perHead = (value: number) => `${value < 10 ? small.format(value) : integer(value)} €`;
const fields = (share: number, all: number) => integer(Math.round(share * all));
const ofGrants = ({ known, total }: Basis) => `Betrag belegt für ${integer(known)} von ${grants(total)}`;
const plural = { kreis: 'Kreisen', region: 'Regionen' } satisfies Record<AreaLevel, string>;

/** What is said of the area that the keyboard came to; `way` is where it lies from the last one. */
interface StepText {
  readonly name: string;
  readonly value: string;
  readonly basis: string | null;
  readonly rank: string | null;
  readonly way: string | null;
}

export const areas = {
  control: 'Gebiete färben',
  legendFailed: 'Die Legende der Farben konnte nicht geladen werden.',
  measures: {
    ohne: 'nicht färben',
    anzahl: 'Zahl der Projekte',
    summe: 'Veröffentlichte Beträge',
    'pro-kopf': 'Beträge je 1.000 Einwohner',
    abdeckung: 'Handlungsfelder',
  } satisfies Record<Measure | 'ohne', string>,
  explained: {
    anzahl: 'Projekte mit mindestens einem Ort im Gebiet',
    summe:
      'Summe der veröffentlichten Beträge belegter Förderungen; nicht veröffentlichte sind unbekannt, nicht null',
    'pro-kopf':
      'Veröffentlichte Beträge belegter Förderungen je 1.000 Einwohner; nicht veröffentlichte sind unbekannt, nicht null',
    abdeckung: 'Handlungsfelder, in denen es mindestens ein Projekt gibt',
  } satisfies Record<Measure, string>,
  settings: 'Erklärung, Ebene, Klassen',
  level: 'Ebene',
  levels: { kreis: 'Kreise', region: 'Regionen' } satisfies Record<AreaLevel, string>,
  method: 'Klassen',
  methods: {
    jenks: 'natürliche Lücken (Jenks)',
    quantile: 'gleich viele Gebiete (Quantile)',
    gleich: 'gleiche Abstände',
  } satisfies Record<ClassMethod, string>,
  value: {
    anzahl: (value: number) => projects(value),
    summe: (value: number) => euros(value),
    'pro-kopf': (value: number) => `${perHead(value)} je 1.000 Einwohner`,
    abdeckung: (value: number, all: number) => `${fields(value, all)} von ${integer(all)} Handlungsfeldern`,
  } satisfies Record<Measure, (value: number, all: number) => string>,
  /** A class in the legend. */
  range: {
    anzahl: (from: number, to: number) => (from === to ? integer(from) : `${integer(from)}–${integer(to)}`),
    summe: (from: number, to: number) =>
      from === to ? eurosShort(from) : `${eurosShort(from)} – ${eurosShort(to)}`,
    'pro-kopf': (from: number, to: number) =>
      from === to ? perHead(from) : `${perHead(from)} – ${perHead(to)}`,
    abdeckung: (from: number, to: number, all: number) =>
      `${fields(from, all) === fields(to, all) ? fields(from, all) : `${fields(from, all)}–${fields(to, all)}`} von ${integer(all)}`,
  } satisfies Record<Measure, (from: number, to: number, all: number) => string>,
  basis: {
    anzahl: ({ known, total }: Basis) => `Förderung belegt für ${integer(known)} von ${ofProjects(total)}`,
    summe: ofGrants,
    'pro-kopf': ofGrants,
    abdeckung: ({ known, total }: Basis) =>
      `Handlungsfeld belegt für ${integer(known)} von ${ofProjects(total)}`,
  } satisfies Record<Measure, (basis: Basis) => string>,
  gap: {
    amount: 'kein Betrag veröffentlicht',
    shared: 'nur Projekte in mehreren Gebieten, deren Beträge niemand aufgeteilt hat',
    grant: 'keine Förderung erfasst',
    population: 'Einwohnerzahl nicht bekannt',
    field: 'kein Handlungsfeld zugeordnet',
  } satisfies Record<Gap, string>,
  projects,
  noProject: 'kein Projekt',
  notChosen: 'durch den Filter ausgeblendet',
  legend: {
    label: 'Gebiete nach Klassen',
    areas: (count: number) => (count === 1 ? '1 Gebiet' : `${integer(count)} Gebiete`),
    unknown: 'keine Angabe',
    none: 'kein Projekt',
    notChosen: 'nicht gewählt',
    press: 'Drücken hebt die Gebiete auf der Karte hervor.',
    nothing: 'Für diese Auswahl ist in keinem Gebiet ein Wert bekannt.',
  },
  card: {
    close: 'Angaben zum Gebiet schließen',
    compare: 'Vergleichen',
    only: 'Nur dieses Gebiet zeigen',
    all: 'Wieder alle Gebiete zeigen',
    population: (count: number) => `${integer(count)} Einwohner`,
    source: 'Quelle',
  },
  keys: {
    enter: 'Gebiete mit der Tastatur wählen',
    label: 'Gebiete wählen',
    hint: 'Pfeiltasten: Nachbargebiet · Eingabe: Angaben · +\u202f/\u202f−: Kreise oder Regionen · Escape: beenden',
    step: ({ name, value, basis, rank, way }: StepText) =>
      `${name}${way === null ? '' : `, ${way}`}: ${value}${rank === null ? '' : `, ${rank}`}${basis === null ? '' : `; ${basis}`}.`,
    rank: (rank: number, count: number) => `Rang ${integer(rank)} von ${integer(count)}`,
    way: {
      north: (from: string) => `nördlich von ${from}`,
      'north-east': (from: string) => `nordöstlich von ${from}`,
      east: (from: string) => `östlich von ${from}`,
      'south-east': (from: string) => `südöstlich von ${from}`,
      south: (from: string) => `südlich von ${from}`,
      'south-west': (from: string) => `südwestlich von ${from}`,
      west: (from: string) => `westlich von ${from}`,
      'north-west': (from: string) => `nordwestlich von ${from}`,
    },
    edge: {
      north: 'Im Norden liegt kein weiteres Gebiet.',
      east: 'Im Osten liegt kein weiteres Gebiet.',
      south: 'Im Süden liegt kein weiteres Gebiet.',
      west: 'Im Westen liegt kein weiteres Gebiet.',
    },
    level: {
      kreis: 'Feiner als Landkreise und kreisfreie Städte geht es nicht.',
      region: 'Gröber als die vier Regionen geht es nicht.',
    } satisfies Record<AreaLevel, string>,
  },
  notes: {
    sharedCounted: (count: number, level: AreaLevel) =>
      count === 1
        ? `1 Projekt liegt in mehreren ${plural[level]} und zählt in jedem.`
        : `${projects(count)} liegen in mehreren ${plural[level]} und zählen in jedem.`,
    sharedLeftOut: ({ projects: count, amounts }: SharedRow, level: AreaLevel) =>
      `Nicht eingerechnet: ${grants(amounts.total)} von ${ofProjects(count)} in mehreren ${plural[level]}${amounts.known > 0 ? `, zusammen ${euros(amounts.sum)}` : ''}; niemand hat die Beträge aufgeteilt.`,
    unassigned: ({ known, total }: Basis) =>
      `Nicht eingerechnet: ${projects(total - known)} ohne zugeordnetes Handlungsfeld.`,
    population: (source: string) => `Einwohner: ${source}`,
  },
};
