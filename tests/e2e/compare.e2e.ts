/** Areas side by side: how much per head? As the page says it, and by hand from the kept file. */
import type { Page } from '@playwright/test';
import { perHeadByHand } from '../fixtures/rawData';
import { expect, open, query, test, withoutWebGl } from './fixtures';

const integer = new Intl.NumberFormat('de');
const section = (page: Page) => page.locator('#diagramm-vergleich');
const cells = (page: Page, measure: string) =>
  section(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: measure, exact: true }) })
    .getByRole('cell');

test('by mouse: the four Regionen, as many per head as by hand', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung');
  await section(page).getByRole('button', { name: 'Die vier Regionen vergleichen' }).click();
  await expect.poll(() => query(page)).toContain('vergleich=031,032,033,034');
  for (const [index, code] of ['031', '032', '033', '034'].entries()) {
    const { projects, known, total, sum, perThousand } = perHeadByHand(code);
    const covers = `belegt für ${known} von ${total}`;
    await expect(cells(page, 'Projekte').nth(index)).toContainText(new RegExp(`^\\s*${projects}\\b`));
    const money = cells(page, 'Veröffentlichte Beträge').nth(index);
    await expect(money).toContainText(`${integer.format(sum)} €`);
    await expect(money).toContainText(covers);
    const perHead = cells(page, 'Beträge je 1.000 Einwohner').nth(index);
    await expect(perHead).toContainText(`${integer.format(Math.round(perThousand))} €`);
    await expect(perHead).toContainText(covers);
  }
  await section(page).getByRole('button', { name: 'Hannover aus dem Vergleich nehmen' }).click();
  await expect.poll(() => query(page)).toContain('vergleich=031,033,034');
});

test('by keyboard: an area and the Land, the Land in front', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung');
  const picker = section(page).getByRole('combobox', { name: 'Gebiet' });
  for (const name of ['Emsland', 'Niedersachsen']) {
    await picker.focus();
    await picker.selectOption({ label: name });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect.poll(() => query(page)).toContain('vergleich=03454,03');
  const front = section(page).getByRole('button', { name: 'Niedersachsen als Bezug nehmen' });
  await front.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('vergleich=03,03454');
  await expect(section(page).getByRole('heading', { level: 2 })).toHaveText(
    'Im Vergleich: Niedersachsen und Emsland',
  );
});

test('by mouse: begun at the filter, at a row of the Regionen, and led to', async ({ page }) => {
  await withoutWebGl(page);
  await open(page, 'sammlung=alle&region=03402,03454');
  const filter = page.getByRole('region', { name: 'Filter und Projekte' });
  await filter.locator('summary', { hasText: 'Region' }).first().click();
  await filter.getByRole('button', { name: 'Die gewählten Gebiete vergleichen' }).click();
  await expect.poll(() => query(page)).toContain('vergleich=03402,03454');
  await expect(section(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(section(page).getByRole('heading', { level: 2 })).toBeInViewport();

  const regions = page.locator('#diagramm-regionen');
  await regions.getByRole('button', { name: /^Hannover;/ }).click();
  await regions.getByRole('button', { name: 'Hannover mit dem Land vergleichen' }).click();
  await expect.poll(() => query(page)).toContain('vergleich=032,03');
});

test('by keyboard: begun at a row of the Regionen, and at the card of an area on the map', async ({
  page,
}) => {
  await withoutWebGl(page);
  await open(page, 'sammlung=alle&ansicht=auswertung');
  const regions = page.locator('#diagramm-regionen');
  await regions.getByRole('button', { name: /^Braunschweig;/ }).focus();
  await page.keyboard.press('Enter');
  const start = regions.getByRole('button', {
    name: 'Statistische Region Braunschweig mit dem Land vergleichen',
  });
  await expect(start).toBeAttached();
  for (let stop = 0; stop < 5; stop++) {
    await page.keyboard.press('Shift+Tab');
    if (await start.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(start).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(section(page).getByRole('heading', { level: 2 })).toHaveText(
    'Im Vergleich: Statistische Region Braunschweig und Niedersachsen',
  );
  await expect(section(page).getByRole('heading', { level: 2 })).toBeFocused();

  await open(page, 'sammlung=alle&vergleich=03');
  await page.getByRole('button', { name: 'Gebiete mit der Tastatur wählen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('application', { name: 'Gebiete wählen' })).toBeFocused();
  await page.keyboard.press('Enter');
  const compare = page.getByRole('button', { name: 'Vergleichen', exact: true });
  for (let stop = 0; stop < 4; stop++) {
    await page.keyboard.press('Tab');
    if (await compare.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/vergleich=03,03\d{3}/);
  await expect(section(page).getByRole('heading', { level: 2 })).toBeFocused();
});
