/** What a publisher pastes into a page. */

export interface EmbedCode {
  /** Whole address of the embed. */
  readonly src: string;
  /** Read out in place of the frame. */
  readonly title: string;
  /** Where a reader gets the whole, and its words; it stands where the frame is not shown. */
  readonly href: string;
  readonly linkText: string;
  /** Pixels; without a width the frame is as wide as its column. */
  readonly width?: number;
  readonly height: number;
}

/** A frame that needs no script of the page around it. */
export function iframeCode({ src, title, href, linkText, width, height }: EmbedCode): string {
  return (
    `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width ?? '100%'}" height="${height}" ` +
    `loading="lazy" style="border:0"><a href="${escaped(href)}">${escaped(linkText)}</a></iframe>`
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
