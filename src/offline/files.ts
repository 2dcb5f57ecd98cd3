/** Which file of the atlas answers a request, as the service worker and the build agree on it. */

/** Path below the atlas → SHA-256 of its content, in hex. */
export type Files = Readonly<Record<string, string>>;

/** What works offline: the atlas, its pages and data. Pictures for links, frozen versions and embeds stay online. */
const KEPT =
  /^(index\.html|favicon\.svg|assets\/(?!einbetten-)[^/]+\.(js|css|woff2|svg)|data\/((projekte\/)?[^/]+json|SHA256SUMS)|(projekt|landkreis|landkreise|handlungsfeld)\/([^/]+\/)?index\.html)$/;

export function isKept(path: string): boolean {
  return KEPT.test(path);
}

/**
 * The kept file at an address; null where there is none, and the network has to answer.
 * @param scope address of the atlas, with its closing slash
 */
export function fileAt(address: string, scope: string, files: Files): string | null {
  const url = new URL(address);
  if (!`${url.origin}${url.pathname}`.startsWith(scope)) return null;
  const path = decoded(`${url.origin}${url.pathname}`.slice(scope.length));
  if (path === null) return null;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return Object.hasOwn(files, file) ? file : null;
}

/** Where a file is asked for: a page by its folder, as readers have it. */
export function addressOf(file: string, scope: string): string {
  return scope + file.replace(/(^|\/)index\.html$/, '$1');
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
