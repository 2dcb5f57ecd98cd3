/** The page on a phone, by finger: the sheet's heights, a filter, the search, a project and the way back. */
import { count, expect, mapReady, open, query, rows, SIZES, test } from './fixtures';

test.use({ viewport: SIZES.phone, hasTouch: true, isMobile: true });

test('by touch: open the sheet, filter, search, read a project, come back to the map', async ({ page }) => {
  await open(page, 'sammlung=alle');
  await mapReady(page);
  const sheet = page.getByRole('region', { name: 'Filter und Projekte' });
  const handle = page.getByRole('button', { name: /Liste (größer|kleiner)/ });
  const height = async () => Math.round((await sheet.boundingBox())!.height);
  const peek = await height();
  await handle.tap();
  await expect.poll(height).toBeGreaterThan(peek + 150);
  const half = await height();
  await handle.tap();
  await expect.poll(height).toBeGreaterThan(half + 150);

  await sheet.locator('summary', { hasText: 'Region' }).first().tap();
  await sheet.locator('label', { hasText: 'Weser-Ems' }).first().tap();
  await expect.poll(() => query(page)).toContain('region=034');
  await expect(count(page)).toHaveText('23 von 76 Projekten');
  await sheet.getByRole('button', { name: 'Alle zurücksetzen' }).tap();
  await expect(count(page)).toHaveText(/^76 Projekte/);

  const field = sheet.getByRole('combobox', { name: /^Suche/ });
  await field.tap();
  await field.pressSequentially('emden');
  await sheet.getByRole('option', { name: 'Stadt Emden', exact: true }).tap();
  await expect.poll(() => query(page)).toContain('region=03402');
  await rows(page).first().getByRole('button').tap();
  await expect(page.locator('#detail-heading')).toBeInViewport();
  await page.getByRole('button', { name: 'Zurück zur Liste' }).tap();
  await expect(rows(page).first()).toBeVisible();

  // Nothing of the page is wider than the phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SIZES.phone.width);
  while (!/eingeklappt/.test((await handle.getAttribute('aria-label'))!)) await handle.tap();
  await expect.poll(height).toBeLessThan(half);
  // The tap was the handle's: what of the map lay behind it did not get it too.
  await expect(handle).toBeFocused();
  await expect(page.getByLabel('Gebiete färben')).toBeInViewport();
});
