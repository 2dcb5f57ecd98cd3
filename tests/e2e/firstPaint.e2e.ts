/** The page before its program runs: there with the HTML, the same as afterwards, and what was done on it stays. */
import type { Page, Route } from '@playwright/test';
import type { ReadyDetail } from '../../src/map/ready';
import { count, expect, mapReady, open, query, rows, SIZES, test } from './fixtures';

const PROGRAM = '**/assets/index-*.js';

/** Holds the page's program back until it is released. */
async function hold(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(PROGRAM, async (route: Route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Middle of each project's point in the map, in pixels of the page. */
async function points(page: Page): Promise<Record<string, [x: number, y: number]>> {
  return page
    .getByRole('main')
    .getByRole('list', { name: 'Karte' })
    .getByRole('link')
    .evaluateAll((links) =>
      Object.fromEntries(
        links.map((link) => {
          const { left, top, width, height } = link.querySelector('svg')!.getBoundingClientRect();
          const id = /projekt[=/]([a-z-]+)/.exec((link as HTMLAnchorElement).href)![1]!;
          return [id, [left + width / 2, top + height / 2] as [number, number]];
        }),
      ),
    );
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test(`${name}: the first HTML shows the view, and the program takes it over without a jump`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          (window as unknown as { shift: number }).shift += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
      document.addEventListener('kartebereit', (event) =>
        Object.assign(window, { ready: (event as CustomEvent).detail }),
      );
    });
    const release = await hold(page);
    await page.goto('.', { waitUntil: 'commit' });
    await expect(count(page)).toHaveText('5 Projekte');
    await expect(rows(page).getByRole('link', { includeHidden: true })).toHaveCount(5);
    await expect
      .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
      .toBe(1);
    await page.evaluate(() => document.fonts.ready);
    const before = await points(page);
    expect(Object.keys(before)).toHaveLength(5);
    const header = await page.getByRole('banner').boundingBox();
    const panel = await page.getByRole('region', { name: 'Filter und Projekte' }).boundingBox();

    release();
    const map = await mapReady(page);
    expect(await page.getByRole('banner').boundingBox()).toEqual(header);
    expect(await page.getByRole('region', { name: 'Filter und Projekte' }).boundingBox()).toEqual(panel);
    const box = (await map.boundingBox())!;
    const { features } = (await (await request.get('data/projekte.geojson')).json()) as {
      features: { geometry: { coordinates: [number, number] }; properties: { id: string } }[];
    };
    for (const [id, [x, y]] of Object.entries(before)) {
      const { coordinates } = features.find(({ properties }) => properties.id === id)!.geometry;
      const [liveX, liveY] = await page.evaluate(
        (position) => (window as unknown as { ready: ReadyDetail }).ready.project(position),
        coordinates,
      );
      expect(Math.hypot(box.x + liveX - x, box.y + liveY - y), id).toBeLessThan(2);
    }
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
  });
}

test('what was opened, typed, ticked, scrolled and focused before the program came stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  const release = await hold(page);
  await page.goto('.', { waitUntil: 'commit' });
  await page.getByRole('group').filter({ hasText: 'Region' }).locator('summary').click();
  await page.getByRole('checkbox', { name: /Weser-Ems/ }).check({ force: true });
  const panel = page.getByRole('region', { name: 'Filter und Projekte' }).locator('> div').last();
  await panel.evaluate((element) => element.scrollTo(0, 60));
  await page.getByRole('combobox', { name: /^Suche/ }).pressSequentially('quartier');
  const top = await panel.evaluate((element) => element.scrollTop);

  release();
  await expect(page.locator('html[data-programm="da"]')).toBeAttached();
  await expect(page.getByRole('combobox', { name: /^Suche/ })).toHaveValue('quartier');
  await expect(page.getByRole('combobox', { name: /^Suche/ })).toBeFocused();
  await expect(page.getByRole('checkbox', { name: /Weser-Ems/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Weser-Ems/ })).toBeVisible();
  await expect.poll(() => query(page)).toBe('region=034&q=quartier');
  expect(Math.abs((await panel.evaluate((element) => element.scrollTop)) - top)).toBeLessThan(4);
  await page.keyboard.type('s');
  await expect(page.getByRole('combobox', { name: /^Suche/ })).toHaveValue('quartiers');
});

test('another view never shows the first one’s projects; colours are right from the first paint', async ({
  page,
}) => {
  const release = await hold(page);
  await page.goto('./?sammlung=alle&sprache=en&farben=dunkel', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-farben', 'dunkel');
  for (const shown of [count(page), rows(page).first().locator('a'), page.getByText('Emden').first()]) {
    await expect(shown).toBeAttached();
    await expect(shown).toBeHidden();
  }
  release();
  await expect(count(page)).toHaveText(/^76 projects/);
  await expect(page.locator('html')).not.toHaveAttribute('data-ansicht');
});

test('a row and a point lead to the project’s own page while the program has not come', async ({ page }) => {
  await hold(page);
  await page.goto('.', { waitUntil: 'commit' });
  await rows(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/projekt\/dannenberg-zukunftszentrum\/$/);
});

test('where the program does not come the page turns to the form that needs none', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push('Failed to load resource');
  await page.route(PROGRAM, (route) => route.fulfill({ status: 404 }));
  await page.goto('.');
  await expect(page.getByText('Das Programm des Atlas konnte nicht geladen werden.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Alle Projekte' }).getByRole('link')).toHaveCount(76);
  await expect(page.getByRole('combobox', { name: /^Suche/ })).toBeHidden();
  await page.unroute(PROGRAM);
  await page.getByRole('link', { name: 'Noch einmal versuchen' }).click();
  await expect(page.locator('html[data-programm="da"]')).toBeAttached();
  await open(page);
});
