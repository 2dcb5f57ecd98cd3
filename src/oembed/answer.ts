/** What is said of a page to those who embed it, by oEmbed 1.0 (https://oembed.com). */
import { iframeCode } from '../embed/embedCode';
import type { Locale } from '../state/view';

/** The parameters of a rich answer, under the names that the standard gives them. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Embeddable {
  readonly title: string;
  /** Whole address of the embed. */
  readonly src: string;
  /** Whole address of the page. */
  readonly href: string;
  readonly locale: Locale;
  readonly size: Size;
  readonly picture: (Size & { readonly url: string }) | null;
}

export interface Limits {
  readonly maxWidth: number | null;
  readonly maxHeight: number | null;
}

export const NO_LIMITS: Limits = { maxWidth: null, maxHeight: null };

const NAME = 'Quartiersatlas Niedersachsen';
/** The data change with a round, once a year; a day is short enough for a mended mistake. */
const CACHE_AGE = 86_400;

/** @param url of the atlas, with its closing slash */
export function oembedAnswer(
  { title, src, href, locale, size, picture }: Embeddable,
  url: string,
  { maxWidth, maxHeight }: Limits = NO_LIMITS,
): OembedAnswer {
  const width = Math.min(size.width, maxWidth ?? Infinity);
  const height = Math.min(size.height, maxHeight ?? Infinity);
  const fits =
    picture !== null && picture.width <= (maxWidth ?? Infinity) && picture.height <= (maxHeight ?? Infinity);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: NAME,
    provider_url: url,
    cache_age: CACHE_AGE,
    html: iframeCode({ src, title, href, locale, width, height }),
    width,
    height,
    ...(fits
      ? { thumbnail_url: picture.url, thumbnail_width: picture.width, thumbnail_height: picture.height }
      : {}),
  };
}
