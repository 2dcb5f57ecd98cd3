/** Every kind of page for readers whose browser runs no script: as wide as the device, accessible, and alone. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, SIZES, test } from '../e2e/fixtures';

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
