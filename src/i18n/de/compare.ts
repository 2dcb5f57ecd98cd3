/** Words of the comparison of areas. */
import type { Amounts } from '../../domain/statistics';
import { createFormat } from '../format';

const { integer, euros, list } = createFormat('de');
const small = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** A true minus sign, as wide as the plus. */
const signed = (value: number, text: (value: number) => string) =>
  value === 0 ? '±0' : `${value > 0 ? '+' : '−'}${text(Math.abs(value))}`;
const wholeEuros = (value: number) => euros(Math.round(value));

export const compare = {
  link: 'Vergleich',
  headline: (names: readonly string[]) =>
    names.length === 0
      ? 'Gebiete vergleichen'
      : names.length === 1
        ? `${names[0]}: womit vergleichen?`
        : `Im Vergleich: ${list(names)}`,
  subtitle:
    'Projekte, veröffentlichte Beträge, Handlungsfelder und Runden von zwei bis vier Gebieten nebeneinander',
  summary: {
    empty: 'Wählen Sie zwei bis vier Gebiete: Land, Regionen, Landkreise oder kreisfreie Städte.',
    reference: (name: string) => `Unterschiede beziehen sich auf das erste Gebiet, ${name}.`,
    filter:
      'Alle gesetzten Filter gelten, nur der Filter nach Region nicht: An seine Stelle treten die verglichenen Gebiete.',
  },
  picker: 'Gebiet',
  pick: 'Gebiet wählen …',
  add: 'Zum Vergleich hinzufügen',
  land: 'Land',
  regions: 'Regionen',
  kreise: 'Landkreise und kreisfreie Städte',
  remove: (name: string) => `${name} aus dem Vergleich nehmen`,
  makeReference: (name: string) => `${name} als Bezug nehmen`,
  reference: 'Bezug',
  full: 'Mehr als vier Gebiete passen nicht nebeneinander.',
  presets: {
    regions: 'Die vier Regionen vergleichen',
    chosen: 'Die gewählten Gebiete vergleichen',
    withLand: (name: string) => `${name} mit dem Land vergleichen`,
  },
  rows: {
    population: 'Einwohner',
    projects: 'Projekte',
    projectsPerHead: 'Projekte je 100.000 Einwohner',
    grants: 'Erfasste Förderungen',
    sum: 'Veröffentlichte Beträge',
    perHead: 'Beträge je 1.000 Einwohner',
    shared: 'Außerdem für Projekte, die auch anderswo liegen',
    fields: 'Vertretene Handlungsfelder',
    unassigned: 'Projekte ohne veröffentlichtes Handlungsfeld',
    rounds: 'Runden',
  },
  measure: 'Kennzahl',
  integer,
  small: (value: number) => small.format(value),
  euros: wholeEuros,
  signedInteger: (value: number) => signed(value, integer),
  signedSmall: (value: number) => signed(value, (number) => small.format(number)),
  signedEuros: (value: number) => signed(value, wholeEuros),
  alsoElsewhere: (count: number) => `${integer(count)} davon auch anderswo`,
  confirmed: (count: number) => `${integer(count)} davon belegt`,
  coverage: ({ known, total }: Amounts) =>
    total === 0 ? 'keine Förderung erfasst' : `belegt für ${integer(known)} von ${integer(total)}`,
  undivided: 'nicht geteilt, in keiner Summe',
  ofFields: (count: number, all: number) => `${integer(count)} von ${integer(all)}`,
  round: (year: number, grants: number) =>
    grants === 1 ? String(year) : `${year}\u00a0(${integer(grants)})`,
  none: '–',
  unknown: 'nicht veröffentlicht',
  /** Of projects with a field, where there are projects without a published one. */
  noneKnown: 'keines bekannt',
  unknownField: 'kein Feld veröffentlicht',
  differenceUnknown: 'Unterschied unbekannt',
  notes: [
    'Ein Projekt mit Orten in mehreren Gebieten zählt in jedem. Seine Beträge werden nicht geteilt: Sie stehen nur dort in der Summe, wo alle seine Orte liegen, sonst in der Zeile „auch anderswo“. Deshalb können die Summen der Landkreise kleiner sein als die des Landes.',
    'Nicht veröffentlichte Beträge sind unbekannt, nicht null. Wo weniger Beträge belegt sind, ist auch die Summe je Einwohner kleiner: Vergleichen Sie nur, was ähnlich gut belegt ist.',
    'Die Balken zeigen jede Kennzahl im Verhältnis zum größten der verglichenen Gebiete.',
  ],
  sources: 'Einwohner',
};
