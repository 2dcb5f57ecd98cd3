export const app = {
  title: 'Quartiersatlas Niedersachsen',
  subtitle: 'Geförderte Nachbarschafts- und Integrationsprojekte, mit allen Quellen',
  skipToList: 'Zur Projektliste',
  skipToPage: { karte: 'Zur Karte', auswertung: 'Zur Auswertung', tabelle: 'Zur Tabelle' },
  panel: 'Filter und Projekte',
  pages: { legend: 'Ansicht', karte: 'Karte', auswertung: 'Auswertung', tabelle: 'Tabelle' },
  language: { legend: 'Sprache', de: 'Deutsch', en: 'English' },
  theme: { toDark: 'Dunkle Farben', toLight: 'Helle Farben' },
  menu: 'Einstellungen',
  share: 'Link kopieren',
  shared: 'Link kopiert',
  shareByHand: 'Link zu dieser Ansicht',
  about: 'Über den Atlas',
  close: 'Schließen',
  mapFailed: {
    webgl: 'Die Karte braucht WebGL 2, das dieser Browser nicht bereitstellt.',
    'context-lost': 'Der Browser hat der Karte die Grafik entzogen.',
    basemap: 'Grenzen und Orte der Karte konnten nicht geladen werden; die Projekte sind trotzdem da.',
    script: 'Die Karte konnte nicht geladen werden.',
    silent: 'Die Karte antwortet nicht.',
    listWorks: 'Liste, Filter und Auswertung funktionieren weiter.',
    staticWorks:
      'Statt der beweglichen Karte steht hier eine feste; Liste, Filter und Auswertung funktionieren wie immer.',
    retry: 'Noch einmal versuchen',
  },
  chartsFailed: {
    title: 'Die Auswertung konnte nicht geladen werden.',
    stillWorks: 'Karte, Liste und Filter funktionieren weiter.',
  },
  sheet: {
    heights: { peek: 'eingeklappt', half: 'halb geöffnet', full: 'ganz geöffnet' },
    more: 'Liste größer',
    less: 'Liste kleiner',
  },
  aboutText: {
    what: 'Der Atlas zeigt Projekte der Gemeinwesenarbeit und der Integration in Niedersachsen: die fünf Beispiele, die die Niedersächsische Staatskanzlei am 16. August 2018 vorgestellt hat, und alle bekannten Förderungen des Programms „Gemeinwesenarbeit und Quartiersmanagement“ („Gute Nachbarschaft“) seit 2017.',
    independent:
      'Der Quartiersatlas ist eine unabhängige Veröffentlichung und kein Angebot des Landes Niedersachsen. Die Angaben stammen aus öffentlich zugänglichen Seiten; bei jedem Projekt sind sie verlinkt.',
    incomplete: (grants: string, selected: string, confirmed: string) =>
      `Die Sammlung ist unvollständig: Die neun Runden nennen ${selected} ausgewählte Projekte, erfasst sind ${grants} Förderungen, davon ${confirmed} belegt. Unbekannte Beträge werden nie als null gezählt und Gesamtsummen nie aufgeteilt.`,
    privacy:
      'Die Seite lädt nichts von fremden Servern und setzt keine Cookies. Auf Ihrem Gerät bewahrt der Browser nur ihre öffentlichen Dateien auf, damit sie auch ohne Netz geht.',
    keyboardTitle: 'Bedienung mit der Tastatur',
    keyboard: [
      'In der Liste wechseln die Pfeiltasten das Projekt, Eingabe öffnet es, Escape führt zurück.',
      'Auf der Karte verschieben die Pfeiltasten den Ausschnitt, + und − ändern den Maßstab.',
      'G auf der Karte, oder der Knopf davor, wählt Gebiete: Pfeiltasten gehen zum Nachbargebiet, Eingabe zeigt seine Angaben, + und − wechseln zwischen Kreisen und Regionen, Escape führt zurück.',
      'In der Auswertung filtern Eingabe oder Leertaste nach dem gewählten Balken oder Feld.',
    ],
    sourcesTitle: 'Quellen und Lizenzen',
    dataDate: (date: string, version: string) => `Stand der Daten: ${date}, Version ${version}`,
    download: 'Daten zum Herunterladen',
    licence: 'Lizenz',
    changes: 'Bearbeitung',
    code: 'Das Programm steht unter der EUPL 1.2.',
  },
};
