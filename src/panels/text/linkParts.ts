/** A piece of running text: words, or a web address that becomes a link. */
export interface TextPart {
  readonly text: string;
  readonly href: string | null;
}

/** Only http and https: nothing else that a text may hold becomes a link. */
const ADDRESS = /\bhttps?:\/\/[^\s"<>„“”]+/g;

/** Splits a text at the web addresses in it. A link's text is the host, which a reader can judge. */
export function linkParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const href = withoutSentenceEnd(found);
    if (!URL.canParse(href)) continue;
    if (index > end) parts.push({ text: text.slice(end, index), href: null });
    parts.push({ text: hostOf(href), href });
    end = index + href.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), href: null });
  return parts;
}

/** The host of an address without its www.; what is no address stays as it is. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}

/** An address ends before the full stop of its sentence and before a bracket that it did not open. */
function withoutSentenceEnd(address: string): string {
  const bare = address.replace(/[.,;:!?'’]+$/, '');
  const opened = bare.split('(').length;
  const closed = bare.split(')').length;
  return bare.endsWith(')') && closed > opened ? withoutSentenceEnd(bare.slice(0, -1)) : bare;
}
