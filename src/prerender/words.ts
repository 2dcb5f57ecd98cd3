/** Words that only the prerendered pages say. Those are in German alone, so they stand outside the messages. */
import { createFormat } from '../i18n/format';

const { integer } = createFormat('de');
const projects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekte`);

export const WORDS = {
  skip: 'Zum Inhalt',
  overviews: 'Übersichten',
  atlas: 'Atlas',
  projects: 'Projekte',
  kreise: 'Landkreise',
  fields: 'Handlungsfelder',
  openInMap: 'In der Karte öffnen',
  onMap: (what: string) => `Karte: ${what}`,
  details: 'Angaben mit Quellen',
  alsoIn: 'Mehr aus der Umgebung und den Handlungsfeldern',
  projectsIn: (area: string) => `Projekte in: ${area}`,
  projectsOf: (field: string) => `Projekte im Handlungsfeld ${field}`,
  count: projects,
  noProject:
    'Kein Projekt erfasst. Die Sammlung ist unvollständig: Es kann hier trotzdem geförderte Projekte geben.',
  noProjectInField:
    'Noch keinem erfassten Projekt ist dieses Handlungsfeld zugeordnet. Das heißt nicht, dass es dort keine solche Arbeit gibt.',
  allProjects: 'Alle Projekte',
  allProjectsLead: (count: number, first: number, last: number) =>
    `${projects(count)}: die fünf Beispiele von 2018 und alle erfassten Förderungen ${first}–${last}, nach Ort geordnet.`,
  kreiseTitle: 'Projekte nach Region und Landkreis',
  kreiseLead: 'Wo Projekte erfasst sind und welche Beträge veröffentlicht sind, in Euro.',
  kreis: 'Landkreis oder kreisfreie Stadt',
  siblings: (region: string) => `Weitere in: ${region}`,
  fieldsTitle: 'Projekte nach Handlungsfeld',
  fieldsLead:
    'Das Bündnis „Niedersachsen packt an“ und das Programm „Gute Nachbarschaft“ benennen verschiedene Handlungsfelder; ein Projekt zählt in jedem seiner Felder.',
  fieldCount: (count: number, total: number) =>
    `${integer(count)} von ${total === 1 ? '1 Projekt' : `${integer(total)} Projekten`}`,
  derived: (count: number) => `${integer(count)} davon nur aus einem Feld des Programms abgeleitet`,
  examples: 'Die fünf Beispielprojekte von 2018',
  programMissing: 'Das Programm des Atlas konnte nicht geladen werden.',
  tryAgain: 'Noch einmal versuchen',
  withoutScript:
    'Ohne JavaScript zeigt der Atlas eine feste Karte und feste Seiten, mit denselben Projekten, Zahlen und Quellen. Filtern lässt sich hier über die Seiten der Landkreise und Handlungsfelder.',
  embed: {
    all: 'Ohne JavaScript steht hier eine feste Fassung aller erfassten Daten; Filter wirken in ihr nicht.',
    examples:
      'Ohne JavaScript steht hier eine feste Fassung mit den fünf Beispielprojekten; Filter wirken in ihr nicht.',
    oneProject:
      'Ohne JavaScript weiß diese Seite nicht, um welches Projekt es geht. Alle Angaben zu jedem Projekt stehen hier:',
    descriptions: {
      karte: 'Karte der geförderten Projekte',
      liste: 'Liste der geförderten Projekte',
      tabelle: 'Tabelle der geförderten Projekte',
      'diagramm-runden': 'Diagramm: Förderrunden',
      'diagramm-felder': 'Diagramm: Handlungsfelder',
      'diagramm-felder-regionen': 'Diagramm: Handlungsfelder nach Region',
      'diagramm-regionen': 'Diagramm: Regionen und Landkreise',
      'diagramm-betraege': 'Diagramm: Höhe der Beträge',
      'diagramm-vergleich': 'Diagramm: Vergleich von Gebieten',
      'diagramm-luecken': 'Diagramm: Weiße Flecken',
      projekt: 'Ein gefördertes Projekt',
      kennzahl: 'Kennzahlen der Förderung',
    },
  },
  wholeProgramme: (first: number, last: number) => `Alle erfassten Förderungen ${first}–${last}`,
  nearby: 'Nach Landkreis',
  byField: 'Nach Handlungsfeld',
  sources: 'Quellen der Karte',
  data: 'Alle Daten zum Herunterladen',
  independent: 'Eine unabhängige Veröffentlichung, kein Angebot des Landes Niedersachsen.',
  state: (date: string) => `Stand der Daten: ${date}`,
  licence: 'Projekte, Runden und Handlungsfelder: CC BY 4.0',
  feed: {
    all: 'Neue und geänderte Projekte',
    kreis: (area: string) => `Neue und geänderte Projekte: ${area}`,
    isNew: (day: string) => `Neu im Atlas seit dem ${day}.`,
    changed: (day: string) => `Im Atlas geändert am ${day}.`,
    newestSource: (date: string) => `Neueste Quelle mit Datum: ${date}.`,
    undated: (date: string) => `Keine Quelle mit Datum; Stand der Daten: ${date}.`,
    grant: (year: number, status: string, amount: string) => `Runde ${year}: ${status}, ${amount}`,
    noGrant: 'Keine Förderung durch das Programm erfasst.',
  },
} as const;
