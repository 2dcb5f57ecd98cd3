/** Words of the list and of a project. */
import type { Precision } from '../../../domain/vocabulary';

const points: Record<Precision, string> = {
  adresse: 'Punkt: genaue Adresse',
  ortsteil: 'Punkt: Mitte des Ortsteils, keine genaue Adresse',
  ort: 'Punkt: Ortsmitte, keine genaue Adresse',
  gebiet: 'Punkt: Mitte des Gebiets, keine genaue Adresse',
};

export const collection = {
  legend: 'Sammlung',
  beispiele: (count: string) => `Beispielprojekte 2018 (${count})`,
  alle: (first: string, last: string, count: string) => `Alle Förderungen ${first}–${last} (${count})`,
  beispieleExplained:
    'Als Beispiele vorgestellt am 16. August 2018; nicht für jedes ist eine Förderung aus dem Programm belegt.',
  alleExplained: (grants: string, confirmed: string, selected: string) =>
    `${grants} Förderungen, ${confirmed} davon belegt. Unvollständig: Die Runden nennen ${selected} ausgewählte Projekte.`,
  alleExplainedWithoutCounts: 'Die Sammlung ist unvollständig.',
};

export const list = {
  heading: 'Projekte',
  fields: 'Handlungsfelder',
  rounds: 'Runden',
  noTraeger: 'Träger nicht bekannt',
  keys: 'Pfeiltasten wechseln das Projekt, Eingabe öffnet es.',
};

export const detail = {
  back: 'Zurück zur Liste',
  previous: 'Voriges Projekt',
  next: 'Nächstes Projekt',
  position: (position: string, total: string) => `${position} von ${total}`,
  incomplete: 'Die Einzelheiten dieses Projekts konnten nicht geladen werden.',
  outside: 'Dieses Projekt passt nicht zu den gewählten Filtern und steht deshalb nicht in der Liste.',
  example: 'Beispielprojekt 2018',
  facts: 'Auf einen Blick',
  traeger: 'Träger',
  place: 'Ort',
  places: 'Orte',
  website: 'Webseite',
  zielgruppen: 'Zielgruppen',
  points,
  fields: 'Handlungsfelder',
  fieldsBuendnis: 'Bündnis „Niedersachsen packt an“',
  fieldsProgramm: 'Programm „Gute Nachbarschaft“, wie auf gwa-nds.de veröffentlicht',
  noFields: 'Keine veröffentlicht.',
  noFieldsBuendnis: 'Keines belegt.',
  derived: (field: string) => `abgeleitet aus „${field}“`,
  grants: 'Förderungen des Landes',
  grantsCaption: 'Förderungen aus dem Programm „Gemeinwesenarbeit und Quartiersmanagement“',
  noGrants: 'Keine Förderung aus dem Programm erfasst.',
  round: 'Runde',
  grant: 'Förderung',
  amount: 'Betrag',
  rounded: (amount: string) => `rund ${amount}`,
  unpublished: 'nicht veröffentlicht',
  sum: (amount: string, known: number, total: number) =>
    `Zusammen ${amount}, belegt für ${known} von ${total} Förderungen.`,
  otherMoney: 'Weitere Mittel',
  otherMoneyLead: 'Kein Geld des Landes: Diese Beträge zählen nirgends als Förderung.',
  statements: 'Was Quellen berichten',
  contradictions: 'Widersprüche zwischen Quellen',
  sources: 'Quellen',
  source: (number: string, publisher: string) => `Quelle ${number}: ${publisher}`,
  sourcesOf: 'Quellen:',
  notes: 'Anmerkungen der Redaktion',
  copy: 'Link zu diesem Projekt kopieren',
  copied: 'Link kopiert.',
  copyByHand: 'Der Browser erlaubt das Kopieren nicht. Link zum Markieren und Kopieren:',
};
