/**
 * What can go wrong outside the atlas, done to it one by one. After each the list and the charts work, and the page
 * says what is missing; nothing is left blank, and nothing waits for ever.
 */
import type { Page } from '@playwright/test';
import { count, expect, mapReady, open, rows, SIZES, test } from '../e2e/fixtures';

interface Fault {
  /** Done before the page is opened. */
  readonly arrange: (page: Page) => Promise<unknown>;
  /** The rest of the address. */
  readonly query?: string;
  /** Done once the page is there. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** What the page has to say; nothing where nothing is missing. */
  readonly says?: string | RegExp;
  readonly map: 'live' | 'static';
}

const FIXED_MAP = 'Statt der beweglichen Karte steht hier eine feste';
const WORKER = '**/assets/maplibre-gl-worker-*.js';

/** A script that runs in the page before all others. */
const before = (script: () => void) => (page: Page) => page.addInitScript(script);
const answer = (path: string, response: { status: number; body?: string }) => (page: Page) =>
  page.route(path, (route) => route.fulfill(response));

const FAULTS: Readonly<Record<string, Fault>> = {
  'the worker’s script is missing': {
    arrange: answer(WORKER, { status: 404 }),
    says: 'Die Karte antwortet nicht.',
    map: 'static',
  },
  'the worker never comes': {
    arrange: (page) => page.route(WORKER, () => new Promise(() => undefined)),
    says: 'Die Karte antwortet nicht.',
    map: 'static',
  },
  'the worker fails': {
    arrange: (page) =>
      page.route(WORKER, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("worker");' }),
      ),
    says: 'Die Karte antwortet nicht.',
    map: 'static',
  },
  'workers are forbidden': {
    arrange: before(() => {
      window.Worker = function () {
        throw new DOMException('forbidden', 'SecurityError');
      } as unknown as typeof Worker;
    }),
    says: FIXED_MAP,
    map: 'static',
  },
  'the graphics context is lost and comes back': {
    arrange: async () => undefined,
    act: async (page) => {
      await mapReady(page);
      await page.evaluate(() => {
        const gl = document.querySelector('canvas')!.getContext('webgl2')!;
        const extension = gl.getExtension('WEBGL_lose_context')!;
        extension.loseContext();
        setTimeout(() => extension.restoreContext(), 1000);
      });
      await expect(page.locator('[data-map-ready="true"]')).toHaveCount(0);
    },
    map: 'live',
  },
  'the graphics context is lost for good': {
    arrange: async () => undefined,
    act: async (page) => {
      await mapReady(page);
      await page.evaluate(() =>
        document
          .querySelector('canvas')!
          .getContext('webgl2')!
          .getExtension('WEBGL_lose_context')!
          .loseContext(),
      );
    },
    says: 'Der Browser hat der Karte die Grafik entzogen.',
    map: 'static',
  },
  'the boundaries are cut off': {
    arrange: answer('**/data/regionen.topojson', { status: 200, body: '{"type":"Topology","arcs":[' }),
    says: 'Grenzen und Orte der Karte konnten nicht geladen werden',
    map: 'live',
  },
  'the boundaries are a page': {
    arrange: answer('**/data/regionen.topojson', {
      status: 200,
      body: '<!doctype html><title>Wartung</title>',
    }),
    says: 'Grenzen und Orte der Karte konnten nicht geladen werden',
    map: 'live',
  },
  'the places are answered with an error': {
    arrange: answer('**/data/orte.json', { status: 500 }),
    says: 'Grenzen und Orte der Karte konnten nicht geladen werden',
    map: 'live',
  },
  'the finer boundaries are missing': {
    arrange: answer('**/data/detail.topojson', { status: 404 }),
    query: 'karte=9.5/52.15/9.95',
    says: 'Grenzen und Orte der Karte konnten nicht geladen werden',
    map: 'live',
  },
  'the areas’ file is empty': {
    arrange: answer('**/data/gebiete.json', { status: 200, body: '' }),
    says: 'gebiete.json',
    map: 'live',
  },
  'the rounds’ file is answered with an error': {
    arrange: answer('**/data/runden.json', { status: 500 }),
    says: 'runden.json',
    map: 'live',
  },
  'the metadata are a page': {
    arrange: answer('**/data/meta.json', { status: 200, body: '<!doctype html>' }),
    says: 'meta.json',
    map: 'live',
  },
  'storage is forbidden': {
    arrange: before(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    }),
    map: 'live',
  },
  'the typeface does not come': {
    arrange: (page) => page.route('**/*.woff2', (route) => route.abort()),
    map: 'live',
  },
  'MapLibre’s style sheet is missing': {
    arrange: answer('**/assets/MapView-*.css', { status: 404 }),
    says: FIXED_MAP,
    map: 'static',
  },
  'the clock is twenty years behind': {
    arrange: before(() => {
      const now = Date.now;
      Date.now = () => now() - 20 * 365 * 24 * 3_600_000;
    }),
    map: 'live',
  },
  'the network is slow': {
    arrange: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 400,
        downloadThroughput: 90_000,
        uploadThroughput: 50_000,
      });
    },
    map: 'live',
  },
  'the page begins in a tab that nobody sees': {
    arrange: before(() => {
      let isHidden = true;
      Object.defineProperty(document, 'hidden', { get: () => isHidden });
      Object.defineProperty(document, 'visibilityState', { get: () => (isHidden ? 'hidden' : 'visible') });
      const frame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => {
        const later = (): number => (isHidden ? window.setTimeout(later, 200) : frame(callback));
        return later();
      };
      window.setTimeout(() => {
        isHidden = false;
        document.dispatchEvent(new Event('visibilitychange'));
      }, 24_000);
    }),
    map: 'live',
  },
  'the window changes its size again and again': {
    arrange: async () => undefined,
    act: async (page) => {
      for (let step = 0; step < 24; step++) {
        await page.setViewportSize({
          width: 360 + ((step * 311) % 1100),
          height: 500 + ((step * 173) % 500),
        });
      }
      await page.setViewportSize(SIZES.desktop);
    },
    map: 'live',
  },
  'the page is loaded again while it loads': {
    arrange: async (page) => {
      await page.goto('.', { waitUntil: 'commit' });
      // By the page itself: the driver's own reload is refused while the browser still changes documents.
      const again = page.waitForEvent('framenavigated');
      await page.evaluate(() => void setTimeout(() => location.reload()));
      await again;
    },
    map: 'live',
  },
  'the reader goes back and forward while it loads': {
    arrange: async (page) => {
      await page.goto('./?sammlung=alle', { waitUntil: 'commit' });
      await page.goto('.', { waitUntil: 'commit' });
      await page.goBack({ waitUntil: 'commit' });
      await expect(page).toHaveURL(/sammlung=alle/);
      await page.evaluate(() => history.forward());
      await expect(page).not.toHaveURL(/sammlung=alle/);
    },
    map: 'live',
  },
};

/** What a fault itself puts on the console. */
const ITS_OWN_ERRORS = [
  'Failed to load resource',
  'worker',
  'SecurityError',
  'WebGL',
  'CONTEXT_LOST',
  'Failed to fetch',
  'preload',
];

for (const [name, { arrange, query, act, says, map }] of Object.entries(FAULTS)) {
  test(name, async ({ page, watch }) => {
    watch.expectedErrors.push(...ITS_OWN_ERRORS);
    await page.setViewportSize(SIZES.desktop);
    await arrange(page);
    await open(page, query);
    await act?.(page);
    if (says !== undefined) {
      await expect(page.getByText(says).filter({ visible: true }).first()).toBeVisible({ timeout: 40_000 });
    }
    if (map === 'live') await mapReady(page);
    else await expect(page.getByRole('main').getByRole('link', { name: /^Emden/ })).toBeVisible();
    await expect(rows(page)).toHaveCount(5);
    await page.getByRole('combobox', { name: /^Suche/ }).fill('sögel');
    await expect(count(page)).toHaveText('1 von 5 Projekten');
    await page.getByRole('radio', { name: 'Auswertung' }).check({ force: true });
    await expect(page.locator('#diagramm-felder')).toBeVisible();
  });
}

test('the data do not come: after a bounded time the page says so, and shows them on demand', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(...ITS_OWN_ERRORS);
  await page.route('**/data/*-spalten.json', () => new Promise(() => undefined));
  await page.goto('.');
  // Until then the page made at build time can be read and its links lead on.
  await expect(count(page)).toHaveText('5 Projekte');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('projekte-spalten.json', { timeout: 40_000 });
  await page.unroute('**/data/*-spalten.json');
  await alert.getByRole('button', { name: 'Noch einmal laden' }).click();
  await expect(rows(page).getByRole('button')).toHaveCount(5);
});

test('loaded again in vain, what was there stays', async ({ page, watch }) => {
  watch.expectedErrors.push(...ITS_OWN_ERRORS);
  await page.route('**/data/runden.json', (route) => route.fulfill({ status: 500 }));
  await open(page);
  await page.route('**/data/**', (route) => route.fulfill({ status: 500 }));
  await page.getByRole('button', { name: 'Noch einmal laden' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'projekte-spalten.json' }).first()).toBeVisible();
  await expect(rows(page).getByRole('button')).toHaveCount(5);
});

test('the network goes while the page is open: what is there works, what is not says so', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(...ITS_OWN_ERRORS);
  await open(page);
  await mapReady(page);
  await page.context().setOffline(true);
  await page.getByRole('combobox', { name: /^Suche/ }).fill('emden');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('radio', { name: 'Auswertung' }).check({ force: true });
  await expect(page.getByText('Die Auswertung konnte nicht geladen werden.')).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.locator('#diagramm-felder')).toBeVisible();
});

test('in a frame of another origin without rights of its own the projects are there', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push(...ITS_OWN_ERRORS, 'CORS', 'null', 'sandbox');
  await page.route('**/gast.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Gast</title><iframe sandbox="allow-scripts" src="./" width="1200" height="800"></iframe>',
    }),
  );
  await page.goto('gast.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('Quartiersbrücken').filter({ visible: true }).first()).toBeVisible();
  // With the program, or, where the server does not let such a frame have it, in the form that needs none.
  await expect(frame.locator('html[data-programm]')).toBeAttached();
  await expect(
    frame
      .getByText(/^5 Projekte|Die fünf Beispielprojekte/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
});

test('colours whose legend does not come say so, and how to get it', async ({ page, watch }) => {
  watch.expectedErrors.push('Failed to load resource');
  await page.route('**/assets/AreaLegend-*.js', (route) => route.fulfill({ status: 404 }));
  await open(page, 'sammlung=alle&wert=anzahl');
  const notice = page.getByRole('status').filter({ hasText: 'Legende der Farben' });
  await expect(notice).toBeVisible();
  await page.unroute('**/assets/AreaLegend-*.js');
  await notice.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.locator('summary', { hasText: 'Zahl der Projekte' })).toBeVisible();
  await expect(notice).toHaveCount(0);
});
