/** Files for search engines. Both want the site's whole address, so they are made only where the operator gives it. */
import { escaped } from './document';
import type { SiteFile } from './site';

/** @param url of the atlas, with its closing slash */
export function searchFiles(url: string, pages: readonly string[], date: string): SiteFile[] {
  const entries = pages.map(
    (path) => `  <url><loc>${escaped(url + path)}</loc><lastmod>${date}</lastmod></url>`,
  );
  return [
    {
      path: 'sitemap.xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    },
    { path: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n` },
  ];
}

/** The operator's address in its one form. @throws where it is no web address */
export function siteUrl(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`SITE_URL: ${value} is not the address of a folder, such as https://atlas.example/`);
  }
  return url.href.replace(/\/*$/, '/');
}
