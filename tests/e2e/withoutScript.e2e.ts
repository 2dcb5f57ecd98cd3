/** The atlas for readers whose browser runs no script: the built pages alone, under the real headers. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, SIZES, test } from './fixtures';

const PROJECT = 'projekt/emden-quartiersbruecken/';
const KREIS = 'landkreis/03241/';
const PAGES = [PROJECT, 'projekt/', 'landkreise/', KREIS, 'handlungsfeld/', 'handlungsfeld/arbeit/'];

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page shows map, five projects and key figures, and leads on', async ({ page }) => {
    await page.setViewportSize(SIZES.desktop);
    await page.goto('.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quartiersatlas Niedersachsen');
    const examples = page.getByRole('region', { name: 'Die fünf Beispielprojekte von 2018' });
    await expect(examples.getByRole('listitem')).toHaveCount(5);
    const map = examples.getByRole('group', { name: /^Karte/ });
    await expect(map.getByRole('link')).toHaveCount(5);
    expect((await map.boundingBox())!.width).toBeGreaterThan(700);
    await expect(page.getByRole('region', { name: /^Alle erfassten Förderungen/ })).toContainText(
      'erfasste Förderungen',
    );
    await expect(page.getByRole('navigation', { name: 'Alle Projekte' }).getByRole('link')).toHaveCount(76);

    await map.getByRole('link', { name: /^Emden/ }).click();
    await expect(page).toHaveURL(/projekt\/emden-quartiersbruecken\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quartiersbrücken in Emden');
    await page.getByRole('link', { name: 'Projekte in: Stadt Emden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stadt Emden');
    await page.getByRole('link', { name: 'Landkreise' }).click();
    await page.getByRole('link', { name: 'Landkreis Emsland' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Landkreis Emsland');
    await page.getByRole('link', { name: 'Atlas', exact: true }).click();
    await expect(examples).toBeVisible();
  });

  test('the basemap is drawn from the file that all pages share', async ({ page }) => {
    const picture = page.getByRole('group', { name: /^Karte/ });
    await page.goto(PROJECT);
    const whole = await picture.screenshot();
    await page.route('**/grundkarte-*.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    );
    await page.reload();
    const bare = await picture.screenshot();
    expect(whole.length).toBeGreaterThan(1.2 * bare.length);
  });

  for (const [device, viewport] of Object.entries(SIZES)) {
    test(`no page is wider than a ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const path of ['.', ...PAGES]) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(viewport.width);
      }
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`a page without script, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the start page is accessible', async ({ page }) => {
      await page.setViewportSize(SIZES.phone);
      // What a browser without script shows, in one with it: axe needs that.
      await page.route('**/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text())
          .replace(/<script (type="module"|src=).*?<\/script>/gs, '')
          .replace(/<\/?noscript>/g, '');
        await route.fulfill({ response, body });
      });
      await page.goto('.');
      await expect(page.getByRole('region', { name: /^Die fünf/ })).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    });

    for (const path of PAGES) {
      // axe is a script itself; the pages have none to run.
      test(`${path} is accessible and asks for nothing but its own files`, async ({ page }) => {
        await page.setViewportSize(SIZES.phone);
        const files: string[] = [];
        page.on('response', (response) => {
          files.push(new URL(response.url()).pathname);
          expect(response.status(), response.url()).toBeLessThan(400);
        });
        await page.goto(path);
        expect(await violationsOf(page)).toEqual([]);
        expect(files.filter((file) => file.endsWith('.js'))).toEqual([]);
      });
    }
  });
}
