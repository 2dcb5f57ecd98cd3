/** What a publisher pastes into a page, escaped here and nowhere else. */
import type { Locale } from '../state/view';

export interface EmbedCode {
  /** Whole address of the embed. */
  readonly src: string;
  /** Read out in place of the frame; the words of its link, too. */
  readonly title: string;
  /** Where a reader gets the whole; it stands where the frame is not shown. */
  readonly href: string;
  readonly locale: Locale;
  /** Pixels; without a width the frame is as wide as its column. */
  readonly width?: number;
  readonly height: number;
}

/** A frame that needs no script of the page around it. */
export function iframeCode({ src, title, href, locale, width, height }: EmbedCode): string {
  const attributes = {
    src,
    title,
    lang: locale,
    width: String(width ?? '100%'),
    height: String(height),
    // Instead of a style, which a strict policy of the page would take away.
    frameborder: '0',
    loading: 'lazy',
    // Where the policy allows it, a column narrower than the width that was asked for is not burst.
    ...(width === undefined ? {} : { style: 'max-width:100%' }),
  };
  return `<iframe ${attributesText(Object.entries(attributes))}>${linkCode(href, title)}</iframe>`;
}

export function linkCode(href: string, words: string): string {
  return `<a href="${escaped(href)}">${escaped(words)}</a>`;
}

export function attributesText(attributes: Iterable<readonly [name: string, value: string]>): string {
  return Array.from(attributes, ([name, value]) => `${name}="${escaped(value)}"`).join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
