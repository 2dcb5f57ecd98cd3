/** The document around a page: everything that is not a component's, escaped here and nowhere else. */
import type { JsonLd } from './jsonLd';
import { Links } from './links';

export interface Head {
  readonly title: string;
  readonly description: string;
  readonly kind: 'website' | 'article';
  /** Path of the picture below the atlas. */
  readonly picture: string;
  readonly jsonLd: JsonLd;
  /** The same in other forms, for programs; they want whole addresses. */
  readonly alternates: readonly Alternate[];
}

export interface Alternate {
  readonly type: 'application/json+oembed' | 'application/atom+xml';
  readonly title: string;
  /** Below the atlas. */
  readonly path: string;
}

export interface PageDocument extends Head {
  /** Below the atlas, with its closing slash; empty for the start page. */
  readonly path: string;
  readonly body: string;
}

/** What every page needs to know of the site that it is part of. */
export interface Site {
  /** Path of the style sheet below the atlas. */
  readonly styles: string;
  /** Path of the script that runs before the start page is painted. */
  readonly firstScript: string;
  /** Path of the service worker; null where the operator wants none. */
  readonly worker: string | null;
  /** Where the atlas is published, with its closing slash; null where the operator has not said. */
  readonly url: string | null;
}

export const SITE_NAME = 'Quartiersatlas Niedersachsen';

export function documentText(page: PageDocument, site: Site): string {
  const links = new Links(page.path);
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${escaped(page.title)}</title>
    <meta name="description" content="${escaped(page.description)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${links.to('favicon.svg')}" type="image/svg+xml" />
    <link rel="stylesheet" href="${links.to(site.styles)}" />
    ${headText(page, page.path, site)}
  </head>
  <body>
${page.body}
  </body>
</html>
`;
}

/** Address, Open Graph and JSON-LD: what the start page has in common with the others. */
export function headText(head: Head, path: string, { url }: Site): string {
  const properties: readonly (readonly [string, string | null])[] = [
    ['og:site_name', SITE_NAME],
    ['og:locale', 'de_DE'],
    ['og:type', head.kind],
    ['og:title', head.title],
    ['og:description', head.description],
    // The protocol knows no relative addresses.
    ['og:url', url && url + path],
    ['og:image', url && url + head.picture],
    ['og:image:width', url && '1200'],
    ['og:image:height', url && '630'],
    ['og:image:alt', url && head.title],
  ];
  return [
    `<link rel="canonical" href="${escaped(url === null ? './' : url + path)}" />`,
    ...properties.flatMap(([property, content]) =>
      content === null ? [] : [`<meta property="${property}" content="${escaped(content)}" />`],
    ),
    ...head.alternates.flatMap(({ type, title, path: at }) =>
      url === null
        ? []
        : [`<link rel="alternate" type="${type}" title="${escaped(title)}" href="${escaped(url + at)}" />`],
    ),
    `<script type="application/ld+json">${scriptText(head.jsonLd)}</script>`,
  ].join('\n    ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** JSON in which no text can end the element around it. */
export function scriptText(json: unknown): string {
  return JSON.stringify(json).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const LONGEST_DESCRIPTION = 200;

/** A text for search results: cut at a word where it is too long. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  const cut = text.slice(0, LONGEST_DESCRIPTION - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–-]?$/, '')} …`;
}
