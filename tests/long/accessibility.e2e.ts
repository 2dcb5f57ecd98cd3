import { AxeBuilder } from '@axe-core/playwright';
import { expect, mapReady, open, rows, SIZES, test } from '../e2e/fixtures';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

const VIEWS = {
  list: '',
  'all grants': 'sammlung=alle',
  detail: 'projekt=soegel-willkommen',
  charts: 'ansicht=auswertung',
  'charts of all grants': 'sammlung=alle&ansicht=auswertung&schema=programm',
  table: 'ansicht=tabelle&sortierung=region,-betrag',
  'an empty result with notices': 'q=gibtesnicht&wetter=sonne',
  'the detail in English': 'projekt=emden-quartiersbruecken&sprache=en',
} as const;

/** On a phone the same parts stand in a sheet; the rest is the same page as on a desktop. */
const PHONE_VIEWS: readonly string[] = ['list', 'detail', 'charts', 'table'] satisfies (keyof typeof VIEWS)[];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const size of ['desktop', 'phone'] as const) {
    test.describe(`${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport: SIZES[size] });
      for (const [name, query] of Object.entries(VIEWS)) {
        if (size === 'phone' && !PHONE_VIEWS.includes(name)) continue;
        test(`axe finds nothing: ${name}`, async ({ page }) => {
          await open(page, query);
          if (query.includes('auswertung')) await expect(page.locator('#diagramm-regionen')).toBeVisible();
          else if (query.includes('tabelle')) await expect(page.getByRole('table')).toBeVisible();
          else await mapReady(page);
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          expect(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
            ),
          ).toEqual([]);
        });
      }
    });
  }
}

test('axe finds nothing with every filter open and the dialog open', async ({ page }) => {
  await open(page, 'sammlung=alle');
  for (const summary of await page.locator('section summary').all()) await summary.click();
  const withFilters = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(withFilters.violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Über den Atlas' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const withDialog = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(withDialog.violations.map(({ id }) => id)).toEqual([]);
});

test('axe finds nothing in the matrix by Kreis with a cell picked, in what charts offer, in the downloads', async ({
  page,
}) => {
  await open(page, 'sammlung=alle&ansicht=auswertung&region=034&feld=wohnen-und-leben&vergleich=034,03');
  await page.locator('#diagramm-felder-regionen').getByText('Landkreise und Städte').click();
  await expect(page.locator('#diagramm-luecken h2')).toContainText('km');
  for (const offer of await page.getByText('Bild oder Zahlen herunterladen').all()) await offer.click();
  const withCharts = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(withCharts.violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Herunterladen', exact: true }).first().click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'SVG zum Bearbeiten' })).toBeVisible();
  const withDownloads = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(withDownloads.violations.map(({ id }) => id)).toEqual([]);
});

test('at 320 px, which is 400 % zoom, nothing is cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of [
    '',
    'projekt=emden-quartiersbruecken',
    'ansicht=auswertung&sammlung=alle',
    'ansicht=tabelle',
  ]) {
    await open(page, query);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, query).toBeLessThanOrEqual(0);
  }
});

test('the header stays when the reader jumps to a chart', async ({ page }) => {
  await open(page, 'ansicht=auswertung&sammlung=alle');
  await page.getByRole('navigation').getByRole('link', { name: 'Regionen' }).click();
  await expect(page.locator('#diagramm-regionen')).toBeInViewport();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Quartiersatlas Niedersachsen' }),
  ).toBeInViewport();
  expect(await page.locator('.page').evaluate((element) => element.scrollTop)).toBe(0);
});

for (const viewport of [
  { width: 844, height: 390 },
  { width: 320, height: 256 },
]) {
  test(`at ${viewport.width} × ${viewport.height} map, list and detail are all within reach`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const map = await mapReady(page);
    expect((await map.boundingBox())!.height).toBeGreaterThan(200);
    const row = rows(page).first().getByRole('button');
    await row.scrollIntoViewIfNeeded();
    await expect(row).toBeInViewport();
    await row.click();
    await page.locator('#detail-heading').scrollIntoViewIfNeeded();
    await expect(page.locator('#detail-heading')).toBeInViewport();
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: SIZES.phone });

  test('what the reader has to be told is not hidden in a folded sheet', async ({ page }) => {
    await open(page, 'projekt=gibt-es-nicht');
    await expect(page.getByText('„gibt-es-nicht“')).toBeInViewport();
  });
});
