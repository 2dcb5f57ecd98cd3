/** A comparison begun in the filter's tree by keyboard, and at the card of an area on the map by mouse. */
import type { Page } from '@playwright/test';
import type { ReadyDetail } from '../../src/map/ready';
import { perHeadByHand } from '../fixtures/rawData';
import { expect, mapReady, open, query, SIZES, tabTo, test, withoutWebGl } from '../e2e/fixtures';

const integer = new Intl.NumberFormat('de');
const section = (page: Page) => page.locator('#diagramm-vergleich');
const title = (page: Page) => section(page).getByRole('heading', { level: 2 });

/** Projects and money per head of each compared area, as by hand. */
async function expectFigures(page: Page, codes: readonly string[]): Promise<void> {
  const cells = (measure: string) =>
    section(page)
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: measure, exact: true }) })
      .getByRole('cell');
  for (const [index, code] of codes.entries()) {
    const { projects, known, total, perThousand } = perHeadByHand(code);
    await expect(cells('Projekte').nth(index)).toContainText(new RegExp(`^\\s*${projects}\\b`));
    const money = cells('Beträge je 1.000 Einwohner').nth(index);
    await expect(money).toContainText(`${integer.format(Math.round(perThousand))} €`);
    await expect(money).toContainText(`belegt für ${known} von ${total}`);
  }
}

test('by keyboard: two Regionen of the filter’s tree', async ({ page }) => {
  await withoutWebGl(page);
  await open(page, 'sammlung=alle');
  await tabTo(page, 'Region', 'summary');
  await page.keyboard.press('Enter');
  await tabTo(page, /^Hannover\s*\d/, 'input');
  await page.keyboard.press('Space');
  await tabTo(page, /^Weser-Ems\s*\d/, 'input');
  await page.keyboard.press('Space');
  await tabTo(page, 'Die gewählten Gebiete vergleichen', 'button');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('vergleich=032,034');
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toBeInViewport();
  await expectFigures(page, ['032', '034']);
});

test('by mouse: a Landkreis of the coloured map, by its card, beside the Land', async ({ page }) => {
  await page.setViewportSize(SIZES.desktop);
  await page.addInitScript(() =>
    document.addEventListener('kartebereit', (event) =>
      Object.assign(window, { ready: (event as CustomEvent).detail }),
    ),
  );
  await open(page, 'sammlung=alle&wert=anzahl&vergleich=03');
  const map = await mapReady(page);
  const box = (await map.boundingBox())!;
  // The west of the Landkreis, where no point lies.
  const [x, y] = await page.evaluate(() =>
    (window as unknown as { ready: ReadyDetail }).ready.project([9.72, 51.72]),
  );
  const card = page.getByRole('region', { name: 'Landkreis Northeim' });
  await expect(async () => {
    await page.mouse.click(box.x + x, box.y + y);
    await expect(card).toBeVisible({ timeout: 1000 });
  }).toPass();
  await card.getByRole('button', { name: 'Vergleichen', exact: true }).click();
  await expect.poll(() => query(page)).toContain('vergleich=03,03155');
  await expect(title(page)).toBeInViewport();
  await expectFigures(page, ['03', '03155']);
});
