/** Words of the finer filters: what is left out, amounts, rounds, places, own areas, suggestions. */
import type { SuggestionKind } from '../../domain/suggest';
import type { Precision } from '../../domain/vocabulary';

const precisions: Record<Precision, string> = {
  adresse: 'genaue Adresse',
  ortsteil: 'Mitte des Ortsteils',
  ort: 'Ortsmitte',
  gebiet: 'Mitte des Gebiets',
};

const suggestions: Record<SuggestionKind, string> = {
  gebiet: 'Orte und Gebiete',
  plz: 'Postleitzahlen',
  projekt: 'Projekte',
  traeger: 'Träger',
};

const projects = (count: number, shown: string) => `${shown} ${count === 1 ? 'Projekt' : 'Projekte'}`;

export const filter = {
  search: 'Suche nach Projekt, Ort, Träger, Postleitzahl',
  suggestions,
  suggestNear: (circle: string) => `Im Umkreis: ${circle}`,
  not: 'ohne',
  exclude: (value: string) => `ohne ${value}`,
  precisions,
  precision: (label: string) => `Lage: ${label}`,
  amount: (label: string) => `Betrag ${label}`,
  unpublished: 'nicht veröffentlicht',
  unassigned: (count: number, shown: string) =>
    `Von ${count === 1 ? '1 Projekt' : `${shown} Projekten`} dieser Auswahl ist kein Handlungsfeld bekannt. Eine 0 heißt deshalb nicht, dass es keines gibt.`,
  published: 'Veröffentlichte Beträge einzelner Förderungen',
  amountFrom: 'Betrag von, in Euro',
  amountTo: 'Betrag bis, in Euro',
  fromWord: 'von',
  toWord: 'bis',
  span: (from: string, to: string) => `${from} bis ${to}`,
  from: (amount: string) => `ab ${amount}`,
  upTo: (amount: string) => `bis ${amount}`,
  bar: (value: string, count: number, shown: string) => `${value}: ${projects(count, shown)}`,
  roundRange: 'Zeitraum der Förderrunden',
  firstRound: 'Erste Runde',
  lastRound: 'Letzte Runde',
  previousRound: 'Eine Runde zurück',
  nextRound: 'Eine Runde weiter',
  play: 'Runden abspielen',
  pause: 'Abspielen anhalten',
  singleRounds: 'Einzelne Runden',
  years: (from: string, to: string) => `${from}–${to}`,
  roundsNow: (years: string) => `Runde ${years}`,
  municipalitiesIn: (area: string) => `Gemeinden in ${area}`,
  areaSearch: 'Gebiet suchen',
  areasFound: 'Gefundene Gebiete',
  noAreaFound: 'Kein Gebiet mit Projekten heißt so.',
  withoutProjects: (count: number, shown: string) =>
    count === 1 ? 'und eine Gemeinde ohne Projekt' : `und ${shown} Gemeinden ohne Projekt`,
  near: (km: string, place: string) => `${km}\u00a0km um ${place}`,
  point: (lat: string, lon: string) => `Punkt ${lat}\u00a0N, ${lon}\u00a0O`,
  outline: 'Eigene Fläche',
};
