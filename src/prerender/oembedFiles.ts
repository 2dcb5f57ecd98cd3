/** The oEmbed answers that a folder of static files can give: each page without filters, and each kind of embed. */
import { EMBED_FOLDER, embedAddress } from '../embed/embedUrl';
import { EMBED_KINDS } from '../embed/options';
import { oembedAnswer } from '../oembed/answer';
import { SIZES, targetOf, type Target } from '../oembed/targets';
import { SITE_NAME, type Alternate } from './document';
import { SHARE_SIZE } from './sharePicture';
import type { SiteFile } from './site';
import { WORDS } from './words';

/** All grants: a chart of the five examples says little. */
const WHOLE = '?sammlung=alle';

/** A page that can be embedded. */
export interface EmbeddablePage {
  /** Below the atlas, with its closing slash; empty for the start page. */
  readonly path: string;
  readonly name: string;
  /** Path of the picture below the atlas. */
  readonly picture: string;
}

/** How a page names its answer in its head, so that others find it by themselves. */
export function oembedLink({ path, name }: Pick<EmbeddablePage, 'path' | 'name'>): Alternate {
  return { type: 'application/json+oembed', title: name, path: targetOfPage(path).answer };
}

/** @param url of the atlas, with its closing slash @param picture of a page that has none of its own */
export function oembedFiles(
  pages: readonly EmbeddablePage[],
  url: string,
  picture: string,
): readonly SiteFile[] {
  const file = ({ options, view, page, answer }: Target, title: string, picture: string): SiteFile => ({
    path: answer,
    text: `${JSON.stringify(
      oembedAnswer(
        {
          title,
          src: url + embedAddress(options, view),
          href: url + page,
          locale: view.locale,
          size: SIZES[options.kind],
          picture: { ...SHARE_SIZE, url: url + picture },
        },
        url,
      ),
    )}\n`,
  });
  // A project has a page of its own, and is no kind without one; the start page is the map.
  const kinds = EMBED_KINDS.filter((kind) => kind !== 'projekt' && kind !== 'karte');
  return [
    ...pages.map(({ path, name, picture }) => file(targetOfPage(path), name, picture)),
    ...kinds.map((kind) =>
      file(
        targetOf(`${EMBED_FOLDER}${kind}/`, WHOLE)!,
        `${WORDS.embed.descriptions[kind]} – ${SITE_NAME}`,
        picture,
      ),
    ),
  ];
}

function targetOfPage(path: string): Target {
  const target = targetOf(path, '');
  if (target === null) throw new Error(`prerender: ${path} is embedded as nothing`);
  return target;
}
