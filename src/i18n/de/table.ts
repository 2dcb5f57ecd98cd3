/** Words of the table of projects. */
import type { Column } from '../../domain/tableColumns';
import type { KeyFigures } from '../../domain/statistics';
import type { Precision } from '../../domain/vocabulary';
import { createFormat } from '../format';

const { integer, euros } = createFormat('de');

const columns: Record<Column, string> = {
  titel: 'Titel',
  orte: 'Ort',
  landkreis: 'Landkreis, Stadt',
  region: 'Region',
  traeger: 'Träger',
  traegerart: 'Art des Trägers',
  felder: 'Handlungsfelder',
  zielgruppen: 'Zielgruppen',
  runden: 'Runden',
  status: 'Status',
  foerderungen: 'Förderungen',
  betrag: 'Veröffentlichter Betrag',
  genauigkeit: 'Genauigkeit des Orts',
};

const precisions: Record<Precision, string> = {
  adresse: 'genaue Adresse',
  ortsteil: 'Mitte des Ortsteils',
  ort: 'Ortsmitte',
  gebiet: 'Mitte des Gebiets',
};

const directions = { ascending: 'aufsteigend', descending: 'absteigend' };
const projects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekte`);
const grants = (count: number) => (count === 1 ? '1 Förderung' : `${integer(count)} Förderungen`);

export const table = {
  heading: 'Tabelle',
  caption: {
    beispiele: 'Beispielprojekte 2018, eine Zeile je Projekt',
    alle: 'Geförderte Projekte, eine Zeile je Projekt',
  },
  columns,
  precisions,
  noRound: 'keine erfasst',
  noGrant: 'keine Förderung erfasst',
  documented: (known: number, total: number, rounded: number) =>
    `belegt für ${integer(known)} von ${integer(total)}${rounded === 0 ? '' : rounded === known ? ', gerundet' : `, ${integer(rounded)} gerundet`}`,
  summary: ({ projects: count, grants: granted, amounts }: KeyFigures) =>
    [
      projects(count),
      grants(granted),
      amounts.known === 0
        ? 'kein Betrag veröffentlicht'
        : `${euros(amounts.sum)} veröffentlicht, belegt für ${integer(amounts.known)} von ${grants(amounts.total)}`,
    ].join(' · '),
  directions,
  sortedBy: (parts: readonly string[]) => `Sortierung: ${parts.join(', dann ')}`,
  sortedPart: (column: string, direction: string) => `${column} (${direction})`,
  unsorted: 'Sortierung: Ort, dann Titel',
  sortPlace: (place: number, direction: string) => `${integer(place)}. Sortierung, ${direction}`,
  keys: 'Pfeiltasten wechseln das Projekt, Eingabe öffnet es.',
  further: 'Umschalttaste und Klick: Spalte als weitere Sortierung',
  settings: {
    open: 'Spalten und Sortierung',
    columns: 'Spalten',
    columnsHelp: 'Der Titel steht immer da.',
    allColumns: 'Alle Spalten zeigen',
    sorting: 'Sortierung',
    sortingHelp: 'Was in der ersten Spalte gleich ist, ordnet die nächste.',
    add: 'Weitere Spalte',
    first: 'Spalte',
    choose: 'Spalte wählen …',
    turn: (column: string, direction: string) => `${column}: ${direction}, Richtung wechseln`,
    remove: (column: string) => `${column} nicht mehr sortieren`,
    clear: 'Sortierung aufheben',
    close: 'Schließen',
  },
  failed: {
    title: 'Die Tabelle konnte nicht geladen werden.',
    stillWorks: 'Karte, Liste und Filter funktionieren weiter.',
  },
};
