/** The table: sorting, columns, opening a project, and long lists. */
import type { Page } from '@playwright/test';
import { encodeProjects } from '../../src/domain/encodeProjects';
import { projectOf } from '../../src/domain/project';
import type { ProjectFeature } from '../../src/domain/schema';
import { count, expect, open, query, test, withoutWebGl } from './fixtures';

/** The map is not looked at here, and drawn in software it takes the machine from the table. */
test.beforeEach(({ page }) => withoutWebGl(page));

const table = (page: Page) => page.getByRole('table', { name: /eine Zeile je Projekt/ });
const titles = (page: Page) => table(page).getByRole('rowheader').allTextContents();
const head = (page: Page, name: string) =>
  table(page)
    .getByRole('columnheader', { name: new RegExp(`^${name}`) })
    .getByRole('button');

test('by mouse: sort by two columns, choose columns, open a project and come back, all by the address', async ({
  page,
  request,
}) => {
  const { features } = (await (await request.get('data/projekte.geojson')).json()) as {
    features: ProjectFeature[];
  };
  await open(page, 'sammlung=alle');
  await page.getByRole('radio', { name: 'Tabelle' }).check({ force: true });
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(features.length + 1));

  await head(page, 'Veröffentlichter Betrag').click();
  await head(page, 'Titel').click({ modifiers: ['Shift'] });
  await expect.poll(() => query(page)).toBe('sammlung=alle&ansicht=tabelle&sortierung=-betrag,titel');
  const german = new Intl.Collator('de', { numeric: true });
  const sums = features.map(({ properties: { title, grants } }) => {
    const amounts = grants.filter(({ status, amount }) => status === 'belegt' && amount !== null);
    return {
      title,
      sum: amounts.length === 0 ? null : amounts.reduce((sum, { amount }) => sum + amount!, 0),
    };
  });
  const expected = sums
    .toSorted((a, b) => (b.sum ?? -1) - (a.sum ?? -1) || german.compare(a.title, b.title))
    .map(({ title }) => title);
  const shown = await titles(page);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.map((title) => title.trim())).toEqual(expected.slice(0, shown.length));
  await expect(table(page).locator('[aria-sort]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Spalten und Sortierung' }).click();
  await page.getByRole('checkbox', { name: 'Zielgruppen' }).uncheck({ force: true });
  await page.getByRole('dialog').getByRole('button', { name: 'Schließen' }).click();
  await expect(table(page).getByRole('columnheader', { name: 'Zielgruppen' })).toHaveCount(0);

  const address = page.url();
  const first = table(page).getByRole('rowheader').first().getByRole('button');
  await first.click();
  await expect(page.locator('#detail-heading')).toHaveText(expected[0]!);
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(count(page)).toHaveText(/\d/);
  expect((await titles(page))[0]!.trim()).toBe(expected[0]);
  await expect(table(page)).toHaveAttribute('aria-colcount', '12');
});

test('by keyboard: to the table, two sort keys, a row opened and left', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Karte' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(table(page)).toBeVisible();
  await head(page, 'Region').focus();
  await page.keyboard.press('Enter');
  await head(page, 'Titel').focus();
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => query(page)).toBe('ansicht=tabelle&sortierung=region,titel');
  await expect(page.getByText('Sortierung: Region (aufsteigend), dann Titel (aufsteigend)')).toBeVisible();
  // From the last head the next stop is the rows.
  await head(page, 'Genauigkeit').focus();
  await page.keyboard.press('Tab');
  const rows = table(page).getByRole('rowheader').getByRole('button');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#detail-heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows.nth(1)).toBeFocused();
});

test('thousands of rows: few are in the document, none is blank, the last is reached', async ({
  page,
  request,
}) => {
  const COUNT = 5_000;
  const { features } = (await (await request.get('data/projekte.geojson')).json()) as {
    features: ProjectFeature[];
  };
  const pattern = projectOf(features[0]!);
  const projects = Array.from({ length: COUNT }, (_, index) => ({
    ...pattern,
    id: `muster-${index}`,
    title: `Muster ${index} ${'mit langem Titel '.repeat(index % 7)}`.trim(),
  }));
  const { columns, texts } = encodeProjects(projects);
  await page.route('**/data/projekte-spalten.json', (route) => route.fulfill({ json: columns }));
  await page.route('**/data/projekte-texte.json', (route) => route.fulfill({ json: texts }));
  await open(page, 'sammlung=alle&ansicht=tabelle&sortierung=titel');
  await expect(table(page)).toHaveAttribute('aria-rowcount', String(COUNT + 1));
  const scroller = page.getByRole('region', { name: /eine Zeile je Projekt/ });
  const gaps = await scroller.evaluate(async (element) => {
    const frame = () => new Promise(requestAnimationFrame);
    const found: string[] = [];
    let most = 0;
    for (const share of [0, 0.001, 0.002, 0.1, 0.37, 0.375, 0.9, 1, 0.5, 0]) {
      element.scrollTop = share * element.scrollHeight;
      await frame();
      await frame();
      const view = element.getBoundingClientRect();
      const head = element.querySelector('thead th')!.getBoundingClientRect().bottom;
      const rows = [...element.querySelectorAll('tr[data-index]')].map((row) => row.getBoundingClientRect());
      most = Math.max(most, rows.length);
      for (let y = head + 5; y < view.bottom - 20; y += 20)
        if (!rows.some((row) => row.top <= y && row.bottom >= y)) found.push(`${share}: ${Math.round(y)}`);
    }
    return { found, most };
  });
  expect(gaps.found).toEqual([]);
  expect(gaps.most).toBeLessThan(90);
  await table(page).getByRole('rowheader').getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect(table(page).getByRole('button', { name: /^Muster 4999/ })).toBeFocused();
  await expect(table(page).getByRole('button', { name: /^Muster 4999/ })).toBeInViewport();
});
