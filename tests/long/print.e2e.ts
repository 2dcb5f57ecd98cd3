/** The report on paper: white spots on its map, and no page that is hardly begun. */
import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { gapsByForce, rawProjects } from '../fixtures/rawData';
import { expect, open, rows, test, withoutWebGl } from '../e2e/fixtures';

test.beforeEach(async ({ page }) => {
  await withoutWebGl(page);
  await page.addInitScript(() => (window.print = () => Object.assign(window, { printed: true })));
});

async function laidOut(page: Page, print: () => Promise<void>): Promise<Locator> {
  await print();
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
  return page.locator('article.report');
}

test('by mouse: white spots lie on the printed map, with their number in its legend', async ({ page }) => {
  await open(page, 'sammlung=alle&abstand=25');
  await page.getByRole('button', { name: 'Herunterladen' }).first().click();
  const report = await laidOut(page, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Drucken oder als PDF' }).click(),
  );
  const { beyond, all } = gapsByForce(rawProjects, '03', 25);
  const figure = report.locator('figure');
  await expect(figure.locator('path.gaps')).toHaveAttribute('d', /^M\d/);
  await expect(figure).toContainText(
    `mehr als 25 km vom nächsten Projekt: ${beyond.municipalities} von ${all.municipalities} Gemeinden`,
  );
  await expect(figure).toContainText('GeoBasis-DE');
  // Without them nothing of it is there.
  await open(page, 'sammlung=alle');
  const plain = await laidOut(page, () => page.keyboard.press('Control+p'));
  await expect(plain.locator('figure')).toBeAttached();
  await expect(plain.locator('path.gaps')).toHaveCount(0);
  await expect(plain.locator('figure')).not.toContainText('km vom nächsten Projekt');
});

test('by keyboard: without the borders of the Gemeinden the report comes, and says what it lacks', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push('Failed to load resource');
  await page.route('**/data/detail.topojson', (route) => route.abort());
  await open(page, 'sammlung=alle&abstand=25');
  const report = await laidOut(page, () => page.keyboard.press('Control+p'));
  await expect(report.locator('figure')).toContainText('Die weißen Flecken fehlen auf der Karte');
  await expect(report.locator('path.gaps')).toHaveCount(0);
  await expect(report.locator('#diagramm-luecken h2')).toHaveText(/25 km/);
});

for (const view of [
  'sammlung=alle',
  'sammlung=alle&region=034&runde=2021-2023',
  'sammlung=alle&wert=summe&abstand=25',
  'sammlung=alle&vergleich=034,031&ansicht=auswertung&farben=dunkel',
])
  test(`${view}: map and table have the same numbers, and every page holds something`, async ({ page }) => {
    await open(page, view);
    const listed = await rows(page).count();
    const report = await laidOut(page, () => page.keyboard.press('Control+p'));
    const numbers = (texts: readonly string[]) => [...new Set(texts.map(Number))].sort((a, b) => a - b);
    const expected = Array.from({ length: listed }, (_, index) => index + 1);
    expect(
      numbers(
        await report
          .locator('figure svg text:is(.belegt, .wahrscheinlich, .nicht-belegt, .ohne)')
          .allTextContents(),
      ),
    ).toEqual(expected);
    expect(numbers(await report.locator('section.list tbody td.nr').allTextContents())).toEqual(expected);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
    // Two lines of licences alone were once a page of some 300 letters.
    for (const [index, content] of text.entries())
      expect(content.replace(/\s/g, '').length, `page ${index + 1}`).toBeGreaterThan(500);
    expect(text.at(-1)).toContain('Dateien und Lizenzen');
  });
