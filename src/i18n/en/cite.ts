import type { Messages } from '../i18n.svelte';
import { createFormat } from '../format';

const { integer } = createFormat('en-GB');

export const cite: Messages['cite'] = {
  or: ' or ',
  picture: {
    title: 'Download picture or numbers',
    formats: {
      normal: 'PNG',
      doppelt: 'PNG, twice as fine',
      quadrat: 'PNG, square',
      breit: 'PNG, 16 : 9',
      svg: 'SVG to edit',
    },
    explained:
      'Every picture carries title, selection, sources, date of the data and licence. It may be published if the source is named.',
    making: 'Drawing the picture …',
    made: (file) => `Saved: ${file}`,
    failed: 'The picture could not be drawn.',
    selection: {
      beispiele: 'example projects 2018',
      alle: 'all recorded grants',
    },
    shown: (collection, filters) => `Shown: ${[collection, ...filters].join('; ')}`,
    sources: (publishers) => `Sources: ${publishers}; compiled by Quartiersatlas Niedersachsen`,
    ours: 'Source: Quartiersatlas Niedersachsen',
    more: (count) => `${integer(count)} more`,
    state: (date, version) => `Data as of ${date} (version ${version})`,
    licence: 'Licence: CC\u00a0BY\u00a04.0',
    map: {
      heading: 'Map as a picture',
      title: (count) =>
        count === 1 ? '1 project in Lower Saxony' : `${integer(count)} projects in Lower Saxony`,
      coloured: (measure, level) => `${measure}, ${level}`,
      subtitle: 'Places of the projects and state of their funding by the programme “Gute Nachbarschaft”',
    },
  },
  citation: {
    heading: 'Cite',
    kinds: { short: 'Short', long: 'Full', bibtex: 'BibTeX', ris: 'RIS' },
    kindsLegend: 'Form of the citation',
    copy: 'Copy citation',
    copied: 'Citation copied',
    byHand: 'The browser does not allow copying; the text can be selected.',
    frozen:
      'The address names the version of the data: whoever follows it sees the same numbers as today, as long as the operator keeps that version.',
    selection: (title, filters) => `${title}: ${filters}`,
    short: (author, date, address) => `${author}, data as of ${date}, ${address}`,
    long: (parts) =>
      `${parts.author}${parts.title === parts.author ? '' : `: “${parts.title}”`}. Data as of ${parts.date}, version ${parts.version}. ${parts.address} (accessed ${parts.accessed}). Licence: ${parts.licence}.`,
  },
  stand: {
    frozen: (date, version) => `Data as of ${date}, frozen (version ${version})`,
    frozenHelp: 'This link shows the numbers of that time. Newer records are missing.',
    toCurrent: 'To the current data',
    missing: (version) => `Version ${version} of the data is not kept here.`,
    missingHelp: (date, version) =>
      `Shown are the current data: as of ${date}, version ${version}. Their numbers may differ from those that the link referred to.`,
    close: 'Close notice',
  },
};
