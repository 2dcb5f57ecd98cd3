/** After one visit the atlas works without a network; a new version is announced and taken over whole. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { HEADERS } from '../../deploy/headers';
import { count, expect, mapReady, rows, test } from '../e2e/fixtures';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const hash = (content: string): string => createHash('sha256').update(content).digest('hex');

/** A site of its own, in a sub-folder, that a test may change and take from the network. */
class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'quartiersatlas-offline-'));
  #server: Server | null = null;
  #port = 0;

  constructor() {
    cpSync(DIST, this.folder, { recursive: true });
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/karte/`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname).replace(/^\/karte\//, '');
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      try {
        const body = readFileSync(join(this.folder, file));
        const type = TYPES[extname(file)] ?? 'application/json';
        response.writeHead(200, { ...HEADERS, 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
      } catch {
        response.writeHead(404, HEADERS).end();
      }
    });
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** Publishes another version: one file differs, and the service worker's list says so. */
  publish(): void {
    const page = join(this.folder, 'index.html');
    const text = readFileSync(page, 'utf8');
    const changed = text.replace('<title>', '<meta name="version" content="neu" /><title>');
    writeFileSync(page, changed);
    const worker = join(this.folder, 'sw.js');
    const code = readFileSync(worker, 'utf8');
    expect(code).toContain(hash(text));
    const version = /["'`]([0-9a-f]{12})["'`]/.exec(code)![1]!;
    writeFileSync(worker, code.replaceAll(hash(text), hash(changed)).replaceAll(version, 'neueversion1'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

let site: Site;
test.use({ serviceWorkers: 'allow', baseURL: 'http://127.0.0.1/' });
test.beforeEach(async ({ watch }) => {
  site = new Site();
  await site.start();
  watch.hosts.push(new URL(site.address).host);
});
test.afterEach(async () => {
  await site.stop();
  site.remove();
});

/** Visits the atlas and waits until all of it is kept. */
async function visit(page: Page): Promise<void> {
  await page.goto(site.address);
  await mapReady(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
    }
  });
}

async function cacheNames(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

async function pageOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address);
  await expect(count(page)).toHaveText('5 Projekte');
  return page;
}

test('without a network: atlas, filter, charts, map, detail, and the project’s page', async ({
  page,
  watch,
}) => {
  // The browser asks for newer versions of the worker and is refused.
  watch.expectedErrors.push('ERR_CONNECTION_REFUSED');
  await visit(page);
  await site.stop();
  // The charts had never been asked for.
  await page.getByRole('radio', { name: 'Auswertung' }).check({ force: true });
  await expect(page.locator('#diagramm-runden')).toBeVisible();
  await page.goto(`${site.address}?sammlung=alle&region=034`);
  await expect(count(page)).toHaveText(/^\d+ von \d+ Projekten$/);
  await mapReady(page);
  await rows(page).first().getByRole('button').click();
  await expect(page.locator('#detail-heading')).toBeVisible();
  await page.goto(`${site.address}projekt/emden-quartiersbruecken/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Quartiersbrücken in Emden' })).toBeVisible();
  await page.getByRole('link', { name: 'Projekte in: Stadt Emden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stadt Emden' })).toBeVisible();
});

test('a new version is announced, waits, and is taken over by every page at once', async ({
  page,
  context,
}) => {
  await visit(page);
  const other = await pageOf(context);
  const [before] = await cacheNames(page);
  site.publish();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
  await expect(page.getByText('Eine neue Version des Atlas ist da.')).toBeVisible();
  // Until it is taken over, the pages are the old version's, reloaded or not.
  await other.reload();
  await expect(other.locator('meta[name="version"]')).toHaveCount(0);
  await page.getByRole('combobox', { name: /^Suche/ }).fill('quartier');
  await expect(page).toHaveURL(/q=quartier/);
  await page.getByRole('button', { name: 'Neue Version laden' }).click();
  for (const each of [page, other]) {
    await expect(each.locator('meta[name="version"]')).toBeAttached();
    await expect(each.locator('html[data-programm="da"]')).toBeAttached();
  }
  await expect(page.getByRole('combobox', { name: /^Suche/ })).toHaveValue('quartier');
  await expect(page.getByText('Eine neue Version des Atlas ist da.')).toHaveCount(0);
  const after = await cacheNames(page);
  expect(after).toHaveLength(1);
  expect(after[0]).not.toBe(before);
});

test('a version of which one file is of another build is not taken', async ({ page, watch }) => {
  watch.expectedErrors.push('not of version');
  await visit(page);
  const before = await cacheNames(page);
  site.publish();
  const worker = join(site.folder, 'sw.js');
  const listed = hash(readFileSync(join(DIST, 'projekt/index.html'), 'utf8'));
  writeFileSync(worker, readFileSync(worker, 'utf8').replaceAll(listed, hash('of a third build')));
  const state = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const found = new Promise<ServiceWorker>((resolve) =>
      registration.addEventListener('updatefound', () => resolve(registration.installing!), { once: true }),
    );
    await registration.update();
    const worker = await found;
    while (worker.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 100));
    return worker.state;
  });
  expect(state).toBe('redundant');
  expect(await cacheNames(page)).toEqual(before);
  await expect(page.getByText('Eine neue Version des Atlas ist da.')).toHaveCount(0);
  await page.reload();
  await expect(count(page)).toHaveText('5 Projekte');
});

test('the kill switch takes the service worker and all that it kept away', async ({ page }) => {
  await visit(page);
  const { builtScript } = await import('../../builtScript');
  writeFileSync(join(site.folder, 'sw.js'), await builtScript('src/offline/endWorker.ts'));
  const start = join(site.folder, 'index.html');
  writeFileSync(start, readFileSync(start, 'utf8').replace(/ data-worker="[^"]*"/, ''));
  await Promise.all([
    page.waitForEvent('load'),
    page
      .evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update())
      .catch(() => undefined),
  ]);
  await expect(count(page)).toHaveText('5 Projekte');
  await expect.poll(() => cacheNames(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('nothing is kept for a page in a frame', async ({ page }) => {
  writeFileSync(
    join(site.folder, 'gast.html'),
    '<!doctype html><title>Gast</title><link rel="icon" href="favicon.svg" /><iframe src="./" width="900" height="600"></iframe>',
  );
  await page.goto(`${site.address}gast.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-map-ready="true"]')).toBeAttached({ timeout: 45_000 });
  await page.waitForTimeout(1000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
