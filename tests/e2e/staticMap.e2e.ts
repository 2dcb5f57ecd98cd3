/** The static map: there before MapLibre, gone without a jump, and in its place where WebGL is missing. */
import type { Page } from '@playwright/test';
import type { ReadyDetail } from '../../src/map/ready';
import { count, expect, mapReady, open, query, rows, SIZES, test, withoutWebGl } from './fixtures';

/** Middle of each project's point on the static map, in pixels of the page. */
async function staticPoints(page: Page): Promise<Record<string, [x: number, y: number]>> {
  const links = page.getByRole('main').locator('a[href*="projekt="]');
  await expect(links).toHaveCount(5);
  return links.evaluateAll((elements) =>
    Object.fromEntries(
      elements.map((element) => {
        const { left, top, width, height } = element.querySelector('svg')!.getBoundingClientRect();
        const id = new URL((element as HTMLAnchorElement).href).searchParams.get('projekt')!;
        return [id, [left + width / 2, top + height / 2] as [number, number]];
      }),
    ),
  );
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test(`${name}: the live map takes over without a jump`, async ({ page, request }) => {
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
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/MapView-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await open(page);
    const before = await staticPoints(page);
    release();
    const map = await mapReady(page);
    await expect(page.getByRole('main').locator('a[href*="projekt="]')).toHaveCount(0);
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

test.describe('without WebGL', () => {
  test.beforeEach(({ page }) => withoutWebGl(page));

  test('the static map shows the filtered set and opens projects', async ({ page }) => {
    await open(page);
    await expect(page.getByText('Die Karte braucht WebGL 2')).toBeVisible();
    await staticPoints(page);
    await page.getByRole('main').getByRole('link', { name: /Emden/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Quartiersbrücken in Emden' })).toBeVisible();
    await expect.poll(() => query(page)).toBe('projekt=emden-quartiersbruecken');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /^Suche/ }).fill('sögel');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByRole('main').locator('a[href*="projekt="]')).toHaveCount(1);
  });

  test('all grants, the address and the charts work as ever', async ({ page }) => {
    await open(page, 'sammlung=alle&region=034');
    await expect(count(page)).toHaveText(/^\d+ von \d+ Projekten$/);
    const groups = page.getByRole('main').locator('details summary');
    await expect(groups.first()).toBeVisible();
    await page.getByRole('radio', { name: 'Auswertung' }).check({ force: true });
    await expect(page.locator('#diagramm-runden')).toBeVisible();
    await expect.poll(() => query(page)).toBe('sammlung=alle&region=034&ansicht=auswertung');
  });
});
