/** Handlungsfelder by Region and Kreis: every number against a count over the raw records, and picked as a filter. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ProjectFeature } from '../../src/domain/schema';
import { count, expect, open, query, test } from './fixtures';

// As published: the fields that follow from the programme's are only added then.
const { features } = JSON.parse(readFileSync('dist/data/projekte.geojson', 'utf8')) as {
  features: ProjectFeature[];
};
const RAW = features.map(({ properties }) => properties);
type Raw = (typeof RAW)[number];
const REGIONS = { Braunschweig: '031', Hannover: '032', Lüneburg: '033', 'Weser-Ems': '034' };
const FIELDS = {
  Sprache: 'sprache',
  Arbeit: 'arbeit',
  'Wohnen und Leben': 'wohnen-und-leben',
  'Bürgerschaftliches Engagement': 'buergerschaftliches-engagement',
  'Gesellschaftliche Teilhabe': 'gesellschaftliche-teilhabe',
};
const lies = (code: string) => (project: Raw) => project.places.some(({ ags }) => ags.kreis.startsWith(code));
const covers = (field: string) => (project: Raw) =>
  project.handlungsfelder.buendnis.some(({ id }) => id === field);
const isUnknown = ({ handlungsfelder }: Raw) => handlungsfelder.buendnis.length === 0;
const grid = (page: Page) => page.getByRole('grid', { name: 'Handlungsfelder nach Gebiet' });

/** What each cell of a row shows, by the row's head. */
async function shownRow(page: Page, head: string): Promise<string[]> {
  const row = grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: head, exact: true }) });
  return (await row.getByRole('gridcell').allInnerTexts()).map((text) => text.trim());
}

/** What it has to show, counted by hand. */
function expectedRow(field: string, codes: readonly string[]): string[] {
  return codes.map((code) => {
    const here = RAW.filter(lies(code));
    const number = here.filter(covers(field)).length;
    return number > 0 ? String(number) : here.some(isUnknown) ? '?' : '–';
  });
}

test('by mouse: the numbers are those of the raw records, and a cell is a filter', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung');
  const codes = Object.values(REGIONS);
  for (const [name, field] of Object.entries(FIELDS)) {
    expect(await shownRow(page, name), name).toEqual(expectedRow(field, codes));
  }
  expect(await shownRow(page, 'Handlungsfeld nicht bekannt')).toEqual(
    codes.map((code) => String(RAW.filter(lies(code)).filter(isUnknown).length)),
  );
  const empty = Object.values(FIELDS)
    .flatMap((field) => expectedRow(field, codes))
    .filter((text) => text === '?' || text === '–').length;
  await expect(page.locator('#diagramm-felder-regionen h2')).toContainText(
    `Für ${empty} von ${codes.length * 5} Verbindungen`,
  );

  const both = RAW.filter(lies('034')).filter(covers('gesellschaftliche-teilhabe')).length;
  const cell = grid(page).getByRole('button', { name: /^Gesellschaftliche Teilhabe, .*Weser-Ems/ });
  await cell.click();
  await expect
    .poll(() => query(page))
    .toBe('sammlung=alle&region=034&feld=gesellschaftliche-teilhabe&ansicht=auswertung');
  await expect(count(page)).toHaveText(`${both} von ${RAW.length} Projekten`);
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await cell.click();
  await expect.poll(() => query(page)).toBe('sammlung=alle&ansicht=auswertung');
});

test('among Kreise the chosen ones come into view', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung&region=03402');
  await page.locator('#diagramm-felder-regionen').getByText('Landkreise und Städte').click();
  const emden = grid(page).getByRole('button', { name: /^Gesellschaftliche Teilhabe, Stadt Emden/ });
  // Seen without any scrolling of the grid, whose first columns are far left of it.
  await expect
    .poll(() => emden.evaluate((cell) => cell.getBoundingClientRect().right < innerWidth))
    .toBe(true);
  const before = (await emden.boundingBox())!.x;
  await emden.click();
  await expect(emden).toHaveAttribute('aria-pressed', 'true');
  expect((await emden.boundingBox())!.x).toBe(before);
});

test('by keyboard: to a Landkreis and back', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung');
  const chart = page.locator('#diagramm-felder-regionen');
  await chart.getByRole('radio', { name: 'Regionen' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid(page).getByRole('columnheader', { name: 'Weser-Ems', exact: true })).toBeAttached();
  // One Tab stop: into the first cell, and out of the grid.
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('aria-label', /^Sprache, /);
  await page.keyboard.press('Control+End');
  await expect(focused).toHaveAttribute('aria-label', /^Handlungsfeld nicht bekannt, /);
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Home');
  for (let row = 5; row > 2; row--) await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('aria-label', /^Wohnen und Leben, /);
  while (!/Göttingen/.test((await focused.getAttribute('aria-label')) ?? '')) {
    const before = await focused.getAttribute('aria-label');
    await page.keyboard.press('ArrowRight');
    await expect(focused).not.toHaveAttribute('aria-label', before!);
  }
  const inGoettingen = RAW.filter(lies('03159')).filter(covers('wohnen-und-leben')).length;
  await expect(focused).toHaveText(String(inGoettingen));
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('region=03159&feld=wohnen-und-leben');
  await expect(count(page)).toHaveText(`${inGoettingen} von ${RAW.length} Projekten`);
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('sammlung=alle&ansicht=auswertung');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('So ist das zu lesen');
});
