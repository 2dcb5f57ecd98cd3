/** Words of citations and of frozen data. */

interface CitationParts {
  readonly author: string;
  readonly title: string;
  readonly date: string;
  readonly version: string;
  readonly address: string;
  readonly accessed: string;
  readonly licence: string;
}

export const citation = {
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
};

export const stand = {
  frozen: (date: string, version: string) => `Stand der Daten: ${date}, eingefroren (Version ${version})`,
  frozenHelp: 'Dieser Link zeigt die Zahlen von damals. Neuere Angaben fehlen.',
  toCurrent: 'Zum heutigen Stand',
  missing: (version: string) => `Der Datenstand ${version} ist hier nicht aufbewahrt.`,
  missingHelp: (date: string, version: string) =>
    `Gezeigt werden die heutigen Daten: Stand ${date}, Version ${version}. Ihre Zahlen können andere sein als die, auf die der Link verwies.`,
  close: 'Hinweis schließen',
};
