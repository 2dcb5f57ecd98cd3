/** What an editor pastes: pure text from an address. */
import { attributesText, iframeCode, linkCode } from '../embed/embedCode';
import { embedAddress, fullViewAddress } from '../embed/embedUrl';
import type { EmbedOptions } from '../embed/options';
import type { View } from '../state/view';

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

export function embedCodes({
  root,
  options,
  view,
  title,
  height,
}: EmbedSource): Readonly<Record<CodeForm, string>> {
  const address = root + embedAddress(options, view);
  const full = root + fullViewAddress(options, view);
  const script = `<script async ${attributesText([['src', `${root}einbetten.js`]])}></script>`;
  const frame = iframeCode({ src: address, title, href: full, locale: view.locale, height });
  const attributes = [
    ['einbetten', options.kind],
    ...new URL(address).searchParams,
    ['title', title],
    ['height', String(height)],
  ] as const;
  const element = `<quartiers-atlas ${attributesText(attributes)}>${linkCode(full, title)}</quartiers-atlas>`;
  return {
    iframe: options.isFixed ? frame : `${frame}\n${script}`,
    script: `${element}\n${script}`,
    link: address,
    markdown: `[${title.replace(/[[\]\\]/g, '\\$&')}](${full.replace(/\(/g, '%28').replace(/\)/g, '%29')})`,
  };
}
