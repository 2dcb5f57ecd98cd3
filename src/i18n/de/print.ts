/** Words of the printed report. */
import { createFormat } from '../format';

const { integer } = createFormat('de');

export const print = {
  open: 'Drucken oder als PDF',
  title: (collection: string) => `Bericht: ${collection}`,
  filters: 'Filter',
  noFilters: 'keine',
  shown: 'Gezeigt',
  count: (shown: number, all: number) =>
    shown === all
      ? `alle ${integer(all)} Projekte der Sammlung`
      : `${integer(shown)} von ${all === 1 ? '1 Projekt' : `${integer(all)} Projekten`} der Sammlung`,
  dataDate: 'Stand der Daten',
  version: (date: string, version: string) => `${date}, Version ${version}`,
  printed: 'Gedruckt am',
  address: 'Adresse der Ansicht',
  figures: 'Auf einen Blick',
  map: 'Karte',
  mapLabel: 'Karte mit den Nummern der Tabelle',
  legend: {
    numbers: 'Die Zahl ist die Nummer in der Tabelle.',
    confirmed: 'Förderung belegt',
    unconfirmed: 'wahrscheinlich, nicht belegt oder nicht erfasst',
    precision:
      'Punkte stehen meist in der Ortsmitte, nicht an einer Adresse. Wo Kreise sich überdecken würden, führt eine Linie zum Punkt.',
    noGaps:
      'Die weißen Flecken fehlen auf der Karte: Die Grenzen oder die Einwohnerzahlen der Gemeinden konnten nicht geladen werden.',
  },
  tooMany: (spots: string, most: string) =>
    `${spots} Orte sind zu viele für Nummern auf einer Karte; gedruckt wird sie bis ${most} Orte.`,
  projects: 'Projekte',
  cut: (shown: string, all: string) =>
    `Gedruckt sind die ersten ${shown} von ${all} Projekten. Die ganze Auswahl gibt es als Datei unter „Herunterladen“.`,
  columns: {
    number: 'Nr.',
    project: 'Projekt und Träger',
    place: 'Ort und Landkreis',
    rounds: 'Runden',
    amount: 'Veröffentlichter Betrag',
    sources: 'Quellen',
  },
  sources: 'Quellen und Lizenzen',
  licences: 'Dateien und Lizenzen',
  hint: 'Dies ist nur die Liste. Den Bericht mit Karte, Diagrammen und Quellen gibt es mit Strg + P oder unter „Herunterladen“.',
};
