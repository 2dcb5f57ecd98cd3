/**
 * The response headers of the atlas, written down here alone: the preview server sends them, so that every
 * browser test runs under them, and `npm run headers` writes them for nginx and Caddy. Nothing inline, nothing
 * from elsewhere; Trusted Types keep text from data out of script.
 */
const policy = (...changed: readonly string[]): string =>
  POLICY.map((line) => changed.find((other) => other.split(' ')[0] === line.split(' ')[0]) ?? line).join(
    '; ',
  );

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // The preview of an embed.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html default quartiersatlas-offline',
];

export const CONTENT_SECURITY_POLICY = policy();

/**
 * Any page may show an embed, also one that is not yet public or lies in an editorial system on plain http. There
 * is nothing to be stolen by it: an embed knows nobody and stores nothing.
 */
export const EMBED_POLICY = policy("frame-src 'none'", 'frame-ancestors *');

/** With every answer. */
export const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
};

/** Of no use to a server on this machine: browsers heed it over TLS alone. */
const TLS_ONLY = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Other sites may read these: they are public, and an embed without an origin of its own needs them. */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

export const PLACES = ['pages', 'assets', 'data', 'embed', 'not-found'] as const;
/** `assets`: named by their content, so never asked for again; `pages`: whatever is nothing of the other. */
export type Place = (typeof PLACES)[number];

/** What lies at a path, as the configurations of the servers say it too. */
export function placeOf(path: string): Place {
  // Frozen data are named by their content as assets are.
  if (/\/assets\/[^/]+$|\/daten\/[0-9a-f]+\//.test(path)) return 'assets';
  if (/\/(data|daten|oembed)\/|\/feed\.xml$/.test(path)) return 'data';
  return /\/einbetten(\/|\.js$)/.test(path) ? 'embed' : 'pages';
}

/** @param styleHash of the one style sheet that the page for missing addresses carries in itself */
export function headersOf(place: Place, styleHash: string): Readonly<Record<string, string>> {
  const all = { ...HEADERS, ...TLS_ONLY };
  switch (place) {
    case 'assets':
      return { ...all, ...SHARED, 'Cache-Control': 'public, max-age=31536000, immutable' };
    case 'data':
      return { ...all, ...SHARED, 'Cache-Control': 'no-cache' };
    case 'embed':
      return {
        ...all,
        ...SHARED,
        'Content-Security-Policy': EMBED_POLICY,
        'Permissions-Policy': 'geolocation=(), camera=(), microphone=()',
        'Cache-Control': 'no-cache',
      };
    case 'pages':
      return { ...all, 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': 'no-cache' };
    case 'not-found':
      return {
        ...all,
        // It lies outside the atlas, at any depth, and can refer to no file of it.
        'Content-Security-Policy': `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`,
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cache-Control': 'no-cache',
      };
  }
}
