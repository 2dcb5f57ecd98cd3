/** The address as state: links, Back, language, colours, camera. */
import type { ReadyDetail } from '../../src/map/ready';
import { count, expect, mapReady, open, query, rows, SIZES, test } from './fixtures';

test('each choice is in the address and Back undoes it', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: /^Alle Förderungen/ }).check({ force: true });
  await expect.poll(() => query(page)).toBe('sammlung=alle');
  await rows(page).first().getByRole('button').click();
  await expect.poll(() => query(page)).toMatch(/^sammlung=alle&projekt=[a-z0-9-]+$/);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('sammlung=alle');
  await expect(rows(page).first()).toBeVisible();
  await page.goBack();
  await expect.poll(() => query(page)).toBe('');
  await expect(count(page)).toHaveText('5 Projekte');
});

test('the list has its place back when a project is closed', async ({ page }) => {
  await open(page, 'sammlung=alle');
  const row = rows(page).nth(60).getByRole('button');
  await row.scrollIntoViewIfNeeded();
  const before = (await row.boundingBox())!.y;
  await row.click();
  await expect(page.locator('#detail-heading')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  expect(Math.abs((await row.boundingBox())!.y - before)).toBeLessThan(4);
});

test('projects without a round are a choice that the address keeps', async ({ page }) => {
  await open(page, 'sammlung=alle');
  await page.locator('summary', { hasText: 'Förderrunde' }).click();
  await page.locator('summary', { hasText: 'Einzelne Runden' }).click();
  await page.getByRole('checkbox', { name: /keine Runde erfasst/ }).check({ force: true });
  await expect.poll(() => query(page)).toBe('sammlung=alle&runde=ohne');
  await expect(count(page)).toHaveText('2 von 76 Projekten');
  await page.reload();
  await expect(count(page)).toHaveText('2 von 76 Projekten');
});

test('typing is in the address without a step in the history', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: /^Suche/ }).fill('sögel');
  await expect(rows(page)).toHaveCount(1);
  await expect.poll(() => query(page)).toBe('q=sögel');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('the camera is in the address, comes back with it, and home takes it out', async ({ page }) => {
  await open(page);
  await mapReady(page);
  await page.getByRole('button', { name: 'Vergrößern' }).click();
  await expect.poll(() => query(page)).toMatch(/^karte=[\d.]+\/[\d.]+\/[\d.]+$/);
  const address = page.url();
  await page.reload();
  await mapReady(page);
  expect(page.url()).toBe(address);
  await page.getByRole('button', { name: 'Ganz Niedersachsen zeigen' }).click();
  await expect.poll(() => query(page)).toBe('');
});

test('English is complete: language of the page, controls of the map, numbers', async ({ page }) => {
  await open(page, 'projekt=emden-quartiersbruecken');
  await mapReady(page);
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => query(page)).toContain('sprache=en');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect(page.getByText('€150,000').first()).toBeVisible();
});

test('colours follow the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('data-farben', 'dunkel');
  await page.getByRole('button', { name: 'Helle Farben' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-farben', 'hell');
  await expect.poll(() => query(page)).toBe('farben=hell');
});

test('the link is copied, or shown where the clipboard is refused', async ({ page }) => {
  await open(page, 'sammlung=alle');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.getByRole('button', { name: 'Link kopieren' }).click();
  await expect(page.getByLabel('Link zu dieser Ansicht')).toHaveValue(page.url());
});

test.describe('on a phone', () => {
  test.use({ viewport: SIZES.phone, hasTouch: true });

  test('the sheet has three heights, and a project picked opens it', async ({ page }) => {
    await open(page);
    await mapReady(page);
    const sheet = page.getByRole('region', { name: 'Filter und Projekte' });
    const handle = page.getByRole('button', { name: /Liste (größer|kleiner)/ });
    const height = async () => Math.round((await sheet.boundingBox())!.height);
    const peek = await height();
    await handle.click();
    await expect.poll(height).toBeGreaterThan(peek + 150);
    const half = await height();
    await handle.click();
    await expect.poll(height).toBeGreaterThan(half + 150);
    await handle.click();
    await expect.poll(height).toBe(peek);
    await rows(page).first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /Zukunftszentrum/ })).toBeInViewport();
    // Folded with the project open, whose head is lower than that of the list, it stays folded.
    await handle.click();
    await handle.click();
    await expect.poll(height).toBeLessThan(peek);
    await expect(handle).toHaveAccessibleName(/eingeklappt/);
  });
});

test('projects at one spot are fanned out and can be opened one by one', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('kartebereit', (event) =>
      Object.assign(window, { ready: (event as CustomEvent).detail }),
    );
  });
  await open(page, 'sammlung=alle&karte=10.9/52.15/9.95');
  const map = await mapReady(page);
  const box = (await map.boundingBox())!;
  const drawn = (layer: string) =>
    page.evaluate(
      (wanted) =>
        (window as unknown as { ready: ReadyDetail }).ready
          .labels()
          .filter((label) => label.layer === wanted),
      layer,
    );
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect.poll(async () => (await drawn('fan')).length).toBeGreaterThanOrEqual(2);
  const titles = new Set<string>();
  for (const { left, right, top, bottom } of await drawn('fan')) {
    await page.mouse.click(box.x + (left + right) / 2, box.y + (top + bottom) / 2);
    await expect(page.locator('#detail-heading')).toBeVisible();
    titles.add((await page.locator('#detail-heading').textContent())!);
  }
  expect(titles.size).toBeGreaterThanOrEqual(2);
});

test('a link to a chart leads to the chart, which comes later than the page', async ({ page }) => {
  await page.goto('./?sammlung=alle&ansicht=auswertung#diagramm-regionen');
  const heading = page.locator('#diagramm-regionen h2');
  await expect(heading).toBeFocused();
  await expect.poll(async () => Math.round((await heading.boundingBox())!.y)).toBeLessThan(200);
  await expect(page).toHaveURL(/#diagramm-regionen$/);
});
