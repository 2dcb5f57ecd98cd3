/** Words of pictures, citations and frozen data. */
import { createFormat } from '../format';

const { integer } = createFormat('de');

interface CitationParts {
  readonly author: string;
  readonly title: string;
  readonly date: string;
  readonly version: string;
  readonly address: string;
  readonly accessed: string;
  readonly licence: string;
}

export const cite = {
  /** Between values of one filter, any of which is enough. */
  or: ' oder ',
  picture: {
    title: 'Bild oder Zahlen herunterladen',
    formats: {
      normal: 'PNG',
      doppelt: 'PNG, doppelt so fein',
      quadrat: 'PNG, quadratisch',
      breit: 'PNG, 16 : 9',
      svg: 'SVG zum Bearbeiten',
    },
    explained:
      'Jedes Bild trägt Titel, Auswahl, Quellen, Datenstand und Lizenz. Es darf mit Nennung der Quelle veröffentlicht werden.',
    making: 'Das Bild wird gezeichnet …',
    made: (file: string) => `Gespeichert: ${file}`,
    failed: 'Das Bild konnte nicht gezeichnet werden.',
    selection: {
      beispiele: 'Beispielprojekte 2018',
      alle: 'alle erfassten Förderungen',
    },
    shown: (collection: string, filters: readonly string[]) =>
      `Gezeigt: ${[collection, ...filters].join('; ')}`,
    sources: (publishers: string) =>
      `Quellen: ${publishers}; zusammengestellt vom Quartiersatlas Niedersachsen`,
    ours: 'Quelle: Quartiersatlas Niedersachsen',
    more: (count: number) => `${integer(count)} weitere`,
    state: (date: string, version: string) => `Stand der Daten: ${date} (Version ${version})`,
    licence: 'Lizenz: CC\u00a0BY\u00a04.0',
    map: {
      heading: 'Karte als Bild',
      title: (count: number) =>
        count === 1 ? '1 Projekt in Niedersachsen' : `${integer(count)} Projekte in Niedersachsen`,
      coloured: (measure: string, level: string) => `${measure}, ${level}`,
      subtitle: 'Orte der Projekte und Stand ihrer Förderung durch das Programm „Gute Nachbarschaft“',
    },
  },
  citation: {
    heading: 'Zitieren',
    kinds: { short: 'Kurz', long: 'Ausführlich', bibtex: 'BibTeX', ris: 'RIS' },
    kindsLegend: 'Form der Quellenangabe',
    copy: 'Quellenangabe kopieren',
    copied: 'Quellenangabe kopiert',
    byHand: 'Der Browser erlaubt das Kopieren nicht; der Text lässt sich markieren.',
    frozen:
      'Die Adresse nennt den Datenstand: Wer ihr folgt, sieht dieselben Zahlen wie heute, solange der Betreiber diesen Stand aufbewahrt.',
    selection: (title: string, filters: string) => `${title}: ${filters}`,
    short: (author: string, date: string, address: string) => `${author}, Datenstand ${date}, ${address}`,
    long: (parts: CitationParts) =>
      `${parts.author}${parts.title === parts.author ? '' : `: „${parts.title}“`}. Datenstand ${parts.date}, Version ${parts.version}. ${parts.address} (abgerufen am ${parts.accessed}). Lizenz: ${parts.licence}.`,
  },
  stand: {
    frozen: (date: string, version: string) => `Stand der Daten: ${date}, eingefroren (Version ${version})`,
    frozenHelp: 'Dieser Link zeigt die Zahlen von damals. Neuere Angaben fehlen.',
    toCurrent: 'Zum heutigen Stand',
    missing: (version: string) => `Der Datenstand ${version} ist hier nicht aufbewahrt.`,
    missingHelp: (date: string, version: string) =>
      `Gezeigt werden die heutigen Daten: Stand ${date}, Version ${version}. Ihre Zahlen können andere sein als die, auf die der Link verwies.`,
    close: 'Hinweis schließen',
  },
};
