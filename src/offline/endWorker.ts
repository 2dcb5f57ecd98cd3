/**
 * The kill switch: `OFFLINE=aus npm run build` publishes this as the service worker. It takes the place of any
 * other at once, throws away what was kept, takes itself out and lets open pages load again from the server.
 */
interface Scope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    matchAll(): Promise<readonly { readonly url: string; navigate(url: string): Promise<unknown> }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void;
}

const scope = self as unknown as Scope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  const own = (await caches.keys()).filter((name) =>
    name.startsWith(`quartiersatlas ${scope.registration.scope} `),
  );
  await Promise.all(own.map((name) => caches.delete(name)));
  await scope.registration.unregister();
  const pages = await scope.clients.matchAll();
  await Promise.all(pages.map((page) => page.navigate(page.url)));
}

export {};
