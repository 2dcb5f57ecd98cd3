import type { Messages } from '../i18n/i18n.svelte';
import type { Format } from '../i18n/format';
import { bibtex } from './bibtex';
import { inOneLine, type Reference } from './reference';
import { ris } from './ris';

export const CITATION_KINDS = ['short', 'long', 'bibtex', 'ris'] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** A reference in every form that the atlas offers. */
export function citations(
  reference: Reference,
  m: Messages['cite']['citation'],
  format: Format,
): Readonly<Record<CitationKind, string>> {
  const { author, dataDate, version, address, accessed, licence } = reference;
  const title = inOneLine(reference.title);
  const date = format.date(dataDate);
  return {
    short: m.short(author, date, address),
    long: m.long({ author, title, date, version, address, accessed: format.date(accessed), licence }),
    bibtex: bibtex(reference),
    ris: ris(reference),
  };
}
