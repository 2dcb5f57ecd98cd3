import type { Messages } from '../../i18n.svelte';

export const citation: Messages['cite']['citation'] = {
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
};

export const stand: Messages['cite']['stand'] = {
  frozen: (date, version) => `Data as of ${date}, frozen (version ${version})`,
  frozenHelp: 'This link shows the numbers of that time. Newer records are missing.',
  toCurrent: 'To the current data',
  missing: (version) => `Version ${version} of the data is not kept here.`,
  missingHelp: (date, version) =>
    `Shown are the current data: as of ${date}, version ${version}. Their numbers may differ from those that the link referred to.`,
  close: 'Close notice',
};
