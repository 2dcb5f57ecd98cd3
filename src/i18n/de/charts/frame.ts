/** Words of the frame around each chart, and of the key figures. Sentences with numbers take the numbers and write them. */
import type { Amounts } from '../../../domain/statistics';
import { coverage, coverageRounded, decimal, euros, integer, noneOf } from './counts';

export const figures = {
  heading: 'Auf einen Blick',
  projects: (count: number): string => (count === 1 ? 'Projekt' : 'Projekte'),
  grants: (count: number): string => (count === 1 ? 'erfasste Förderung' : 'erfasste Förderungen'),
  confirmed: 'davon belegt',
  sum: 'Summe der veröffentlichten Beträge',
  noSum: 'kein Betrag veröffentlicht',
};

export const missing = {
  title: 'Dieses Diagramm fehlt',
  file: (file: string) => `Die Datei ${file} konnte nicht geladen werden.`,
  worksStill: 'Die anderen Diagramme, Karte und Liste funktionieren weiter.',
  programme:
    'Die Angaben des Programms (Budget und Zahl der ausgewählten Projekte) fehlen deshalb; die erfassten Förderungen sind da.',
};

export const frame = {
  table: 'Zahlen als Tabelle',
  notes: 'So ist das zu lesen',
  takeAway: 'Bild oder Zahlen herunterladen',
  takeAwayFailed:
    'Was die Dateien macht, konnte nicht geladen werden. Ein neuer Versuch: die Seite neu laden.',
  sourcesCount: (count: number) => `Quellen (${integer(count)})`,
  keys: 'Pfeiltasten wechseln die Zeile, Eingabe oder Leertaste filtert.',
  unknown: 'nicht veröffentlicht',
  unknownShort: 'unbekannt',
  amountSources: 'Quellen der Beträge',
  areaSources: 'Gebiete',
};

export const amounts = {
  coverage,
  coverageRounded,
  sum: (amounts: Amounts) =>
    amounts.known === 0
      ? `${noneOf(amounts.total)} Betrag veröffentlicht.`
      : `Summe der veröffentlichten Beträge: ${euros(amounts.sum)}. ${coverageRounded(amounts)}.`,
  /** Behind a sum that not every grant is part of. */
  part: (known: number, total: number) => `${integer(known)} von ${integer(total)}`,
  /** Where only figures fit; the unit stands in the panel's title. */
  partShort: (known: number, total: number) => `${integer(known)}/${integer(total)}`,
  thousands: (value: number) => integer(value / 1000),
  millions: (value: number) => decimal.format(value / 1_000_000),
  partExplained: (sample: string) => `(${sample}): Betrag für 1 von 3 Förderungen veröffentlicht`,
  unknownIsNotZero: 'Nicht veröffentlichte Beträge sind unbekannt, nicht null; keiner ist geschätzt.',
};
