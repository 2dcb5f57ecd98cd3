/** What an editor pastes: pure text from an address, escaped here and nowhere else. */
import { embedAddress } from '../embed/embedUrl';
import { pageOf, type EmbedOptions } from '../embed/options';
import type { View } from '../state/view';
import { formatView } from '../state/viewUrl';

export interface EmbedSource {
  /** Where the atlas is published, with its closing slash. */
  readonly root: string;
  readonly options: EmbedOptions;
  readonly view: View;
  /** Of the frame, for those who do not see it. */
  readonly title: string;
  /** Pixels: for good, or until the page is told another. */
  readonly height: number;
}

export const CODE_FORMS = ['iframe', 'script', 'link', 'markdown'] as const;
export type CodeForm = (typeof CODE_FORMS)[number];

/** The full view with the same filters, which a frame's link and a QR code lead to. */
export function fullViewAddress({
  root,
  options,
  view,
}: Pick<EmbedSource, 'root' | 'options' | 'view'>): string {
  const query = formatView({ ...view, page: pageOf(options.kind) });
  return `${root}${query && `?${query}`}`;
}

export function embedCodes(source: EmbedSource): Readonly<Record<CodeForm, string>> {
  const { root, options, view, title, height } = source;
  const address = root + embedAddress(options, view);
  const full = fullViewAddress(source);
  const link = `<a href="${attribute(full)}">${text(title)}</a>`;
  const script = `<script async src="${attribute(`${root}einbetten.js`)}"></script>`;
  // Attributes instead of a style, which a strict policy of the page would take away.
  const frame = `<iframe src="${attribute(address)}" title="${attribute(title)}" lang="${view.locale}" width="100%" height="${height}" frameborder="0" loading="lazy">${link}</iframe>`;
  return {
    iframe: options.isFixed ? frame : `${frame}\n${script}`,
    script: `${elementOf(source, link)}\n${script}`,
    link: address,
    markdown: `[${title.replace(/[[\]\\]/g, '\\$&')}](${full.replace(/\(/g, '%28').replace(/\)/g, '%29')})`,
  };
}

function elementOf({ options, view, root, title, height }: EmbedSource, link: string): string {
  const parameters = new URL(root + embedAddress(options, view)).searchParams;
  const attributes = [
    ['einbetten', options.kind],
    ...parameters,
    ['title', title],
    ['height', String(height)],
  ].map(([name, value]) => `${name}="${attribute(value!)}"`);
  return `<quartiers-atlas ${attributes.join(' ')}>${link}</quartiers-atlas>`;
}

function attribute(value: string): string {
  return text(value).replace(/"/g, '&quot;');
}

function text(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
