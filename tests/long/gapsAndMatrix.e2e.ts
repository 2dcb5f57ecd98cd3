/** White spots and the matrix of the examples, in the ways that their shorter journeys leave out. */
import type { Page } from '@playwright/test';
import { gapsByForce, rawProjects } from '../fixtures/rawData';
import { count, expect, open, query, rows, tabTo, test, withoutWebGl } from '../e2e/fixtures';

test.beforeEach(({ page }) => withoutWebGl(page));

const integer = new Intl.NumberFormat('de');
const gaps = (page: Page) => page.locator('#diagramm-luecken');
const beyond = (km: number) => gapsByForce(rawProjects, '03', km).beyond.municipalities;
const spots = (page: Page) => page.getByRole('main').locator('path.gaps');

test('white spots by keyboard: shown on the map from their chart, and taken off it at the legend', async ({
  page,
}) => {
  await open(page, 'sammlung=alle&ansicht=auswertung');
  await gaps(page).getByRole('slider').focus();
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toContain('abstand=30');
  await expect(gaps(page).getByRole('heading', { level: 2 })).toHaveText(
    new RegExp(`^${integer.format(beyond(30))} von .* 30 km`),
  );
  await tabTo(page, 'Auf der Karte zeigen', 'input');
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).not.toContain('abstand');
  // Switched on anew they begin at the distance that is the standard.
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).toContain('abstand=25');
  await page.getByRole('radio', { name: 'Auswertung' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(spots(page)).toHaveCount(1);
  await tabTo(page, 'Legende', 'summary');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${integer.format(beyond(25))} von`)).toBeVisible();
  await tabTo(page, 'Weiße Flecken zeigen', 'input');
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).not.toContain('abstand');
  await expect(spots(page)).toHaveCount(0);
});

test('white spots by mouse: the slider dragged, a Landkreis opened and shown alone', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung');
  const slider = gaps(page).getByRole('slider');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  const km = Number(await slider.inputValue());
  expect(km).not.toBe(25);
  await expect(gaps(page).getByRole('heading', { level: 2 })).toHaveText(
    new RegExp(`^${integer.format(beyond(km))} von .* ${km} km`),
  );
  const kreis = gaps(page).getByRole('listitem').first();
  await kreis.locator('summary').click();
  await kreis.getByRole('button', { name: /^Nur .* zeigen$/ }).click();
  await expect.poll(() => query(page)).toMatch(new RegExp(`region=03\\d{3}.*abstand=${km}`));
});

test('the matrix by keyboard: a cell says its evidence, a head filters, a row opens its project', async ({
  page,
}) => {
  await open(page, 'ansicht=auswertung');
  const matrix = page.locator('#diagramm-felder').getByRole('table').first();
  await matrix.getByRole('button', { name: /Wohnen und Leben: \d+ Projekt/ }).focus();
  const head = page.locator(':focus');
  const promised = Number(/(\d+) Projekt/.exec((await head.textContent())!)![1]);
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => query(page)).toContain('feld=wohnen-und-leben');
  await expect(count(page)).toHaveText(new RegExp(`^${promised} `));
  await expect(rows(page)).toHaveCount(promised);
  await expect(matrix.locator('tbody tr')).toHaveCount(promised);
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('ansicht=auswertung');

  await tabTo(page, /^(.*\. )?(Beleg|Abgeleitet): |\. (Beleg|Abgeleitet): /, 'button');
  const cell = page.locator(':focus');
  const evidence = /(Beleg|Abgeleitet): .+$/.exec(
    (await cell.textContent())!.replace(/\s+/g, ' ').trim(),
  )![0];
  await expect(
    page.locator('#diagramm-felder .hint, #diagramm-felder [role="tooltip"]').first(),
  ).toContainText(evidence.slice(0, 40));
  const row = matrix.locator('tbody tr', { has: cell });
  const project = row.getByRole('rowheader').getByRole('button');
  await page.keyboard.press('Shift+Tab');
  await expect(project).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#detail-heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page)).toBe('ansicht=auswertung');
});
