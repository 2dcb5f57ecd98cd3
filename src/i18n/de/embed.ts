/** Words of embeds, and of the dialog that makes them. */
export const embed = {
  build: 'Einbetten',
  titles: {
    karte: 'Geförderte Nachbarschaftsprojekte in Niedersachsen',
    liste: 'Geförderte Nachbarschaftsprojekte in Niedersachsen',
    tabelle: 'Geförderte Nachbarschaftsprojekte in Niedersachsen',
    kennzahl: 'Geförderte Nachbarschaftsprojekte in Niedersachsen',
  },
  collections: {
    beispiele: 'Beispielprojekte 2018',
    alle: 'Alle erfassten Projekte seit 2017',
  },
  filter: 'Filter',
  locked: 'festgelegt',
  source: (date: string | null) =>
    `Quelle: Quartiersatlas Niedersachsen${date === null ? '' : `, Stand ${date}`}, CC BY 4.0`,
  frozen: (version: string) => `Eingefrorener Stand ${version}`,
  open: 'Im Quartiersatlas öffnen',
  newTab: '(neuer Tab)',
  confirmed: (grants: string, count: number): string =>
    `von ${grants} ${count === 1 ? 'erfassten Förderung' : 'erfassten Förderungen'} sind belegt`,
  noProject: 'Dieser Einbettung fehlt ein Projekt, das der Atlas kennt.',
  failed: 'Dieser Teil konnte nicht geladen werden.',
  retry: 'Noch einmal versuchen',
  close: 'Schließen',
  card: {
    grants: 'Förderung durch das Programm',
    noGrant: 'keine erfasst',
    unknown: 'Betrag nicht veröffentlicht',
    sources: 'Quellen',
    all: 'Alle Angaben mit Quellen',
  },
  gestures: {
    windows: 'Zum Zoomen Strg halten und scrollen',
    mac: 'Zum Zoomen ⌘ halten und scrollen',
    mobile: 'Die Karte mit zwei Fingern bewegen',
  },
};
