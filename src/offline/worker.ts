/**
 * The service worker: keeps every file of one version of the atlas, so that all of it works without a network.
 *
 * One version is one build. Its files are listed with their content's hash when it is built, and a file that is
 * not the listed one (a newer version lies on the server already) ends the installation: old and new are never
 * mixed. A new version waits until the reader takes it over, or until no page of the old one is open.
 */
import { addressOf, fileAt, type Files } from './files';
import { TAKE_OVER } from './messages';

/** Put in by the build. */
declare const FILES: Files;
declare const VERSION: string;

/** What is used of the worker's global scope; its library of types and the page's exclude each other. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The build puts its list in wherever the name stands: once is enough. */
const files = FILES;
const scope = self as unknown as Scope;
const home = scope.registration.scope;
/** Other atlases may lie on the same host. */
const FAMILY = `quartiersatlas ${home} `;
const NAME = FAMILY + VERSION;
const HASH = 'x-inhalt';
const AT_ONCE = 6;

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = request.method === 'GET' ? fileAt(request.url, home, files) : null;
  if (file !== null) event.respondWith(answer(file, request));
});

async function install(): Promise<void> {
  const older = await ownCaches();
  const cache = await caches.open(NAME);
  const queue = Object.entries(files);
  const takeOne = async (): Promise<void> => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [file, hash] = next;
      const address = addressOf(file, home);
      await cache.put(
        address,
        (await keptBefore(older, address, hash)) ?? (await fetched(file, address, hash)),
      );
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, takeOne));
  } catch (error) {
    if (!older.includes(NAME)) await caches.delete(NAME);
    throw error;
  }
}

async function activate(): Promise<void> {
  const others = (await ownCaches()).filter((name) => name !== NAME);
  await Promise.all(others.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** The kept file; the network's where the browser has thrown it away. */
async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(addressOf(file, home))) ?? fetch(request);
}

async function keptBefore(names: readonly string[], address: string, hash: string): Promise<Response | null> {
  for (const name of names) {
    const kept = await (await caches.open(name)).match(address);
    if (kept?.headers.get(HASH) === hash) return kept;
  }
  return null;
}

/** @throws where the server has another file there, or none */
async function fetched(file: string, address: string, hash: string): Promise<Response> {
  // Assets are named by their content: what the page has just loaded need not be asked for again.
  const cache = file.startsWith('assets/') ? 'default' : 'no-cache';
  const response = await fetch(address, { cache, credentials: 'same-origin' });
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await sha256(bytes)) !== hash) throw new Error(`${file}: not of version ${VERSION}`);
  // With the server's headers, the Content-Security-Policy among them; the body is no longer compressed.
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  headers.set(HASH, hash);
  return new Response(bytes, { headers });
}

async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(FAMILY));
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
