/** The filtered set as files and on paper, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ProjectFeature } from '../../src/domain/schema';
import { expect, open, rows, test, withoutWebGl } from './fixtures';

test.beforeEach(({ page }) => withoutWebGl(page));

const FILTER = 'sammlung=alle&region=034&runde=2021-2023';

async function listed(page: Page): Promise<string[]> {
  const buttons = rows(page).getByRole('button');
  await expect(buttons.first()).toBeAttached();
  return buttons.evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.project!));
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

async function contentOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

test('by mouse: CSV, XLSX, GeoJSON and JSON hold what the list shows', async ({ page }) => {
  await open(page, FILTER);
  const ids = await listed(page);
  expect(ids.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Herunterladen' }).first().click();
  const dialog = page.getByRole('dialog');
  const save = () => dialog.getByRole('button', { name: 'Datei speichern' }).click();
  await expect(dialog.getByText('Filter: Statistische Region Weser-Ems')).toBeVisible();

  const csv = await saved(page, save);
  expect(csv.name).toMatch(/^quartiersatlas_weser-ems_2021-2023_\d{4}-\d\d-\d\d\.csv$/);
  const records: Record<string, string>[] = parse(csv.content, { bom: true, delimiter: ';', columns: true });
  expect(records.map((record) => record['Kennung des Projekts'])).toEqual(ids);
  await expect(dialog.getByText(`Gespeichert: ${csv.name}`)).toBeVisible();

  await dialog.getByText('je Förderung').click();
  await dialog.getByText('international').click();
  const grants = await saved(page, save);
  expect(grants.name).toContain('_foerderungen_');
  const lines: Record<string, string>[] = parse(grants.content, { bom: true, columns: true });
  expect(new Set(lines.map((line) => line.Runde))).toEqual(new Set(['2021', '2022', '2023']));

  await dialog.getByRole('radio', { name: /Excel/ }).check();
  const book = await saved(page, save);
  const sheets = (await readXlsxFile(book.content)) as unknown as { sheet: string; data: unknown[][] }[];
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Projekte', 'Förderungen', 'Filter und Quellen']);
  expect(sheets[0]!.data.slice(1).map(([id]) => id)).toEqual(ids);
  expect(sheets[1]!.data).toHaveLength(lines.length + 1);
  expect(sheets[2]!.data.flat()).toContain(page.url());

  await dialog.getByRole('radio', { name: /GeoJSON/ }).check();
  const geojson = await saved(page, save);
  const { features } = JSON.parse(geojson.content.toString()) as { features: ProjectFeature[] };
  expect(features.map(({ properties }) => properties.id)).toEqual(ids);

  await dialog.getByRole('radio', { name: /^JSON/ }).check();
  const json = await saved(page, save);
  const { projects } = JSON.parse(json.content.toString()) as { projects: { id: string }[] };
  expect(projects.map(({ id }) => id)).toEqual(ids);
});

test('by keyboard: a file, and the report on paper with the numbers of list and map', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => Object.assign(window, { printed: true })));
  await open(page, `${FILTER}&farben=dunkel&wert=anzahl&vergleich=034,03&abstand=25`);
  const ids = await listed(page);
  await page.getByRole('button', { name: 'Herunterladen' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('radio', { name: /^CSV/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Excel/ })).toBeChecked();
  await page.getByRole('dialog').getByRole('button', { name: 'Datei speichern' }).focus();
  const { name } = await saved(page, () => page.keyboard.press('Enter'));
  expect(name).toMatch(/\.xlsx$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+p');
  await expect.poll(() => page.evaluate(() => 'printed' in window)).toBe(true);
  const report = page.locator('article.report');
  await expect(report.locator('section.list tbody tr')).toHaveCount(ids.length);
  const onMap = await report
    .locator('svg text:is(.belegt, .wahrscheinlich, .nicht-belegt, .ohne)')
    .allTextContents();
  expect(new Set(onMap.map(Number))).toEqual(new Set(ids.map((_, index) => index + 1)));

  // What the view shows beside the list is printed with it.
  await expect(
    report.locator('#diagramm-felder-regionen').getByText('Weser-Ems', { exact: true }),
  ).toBeAttached();
  await expect(report.locator('#diagramm-vergleich table')).toBeAttached();
  await expect(report.locator('#diagramm-luecken h2')).toHaveText(/25 km/);
  await expect(report.locator('figure path[data-area]')).toHaveCount(45);

  const pdf = await page.pdf({ preferCSSPageSize: true });
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: false,
  });
  const titles = await rows(page).locator('.title').allTextContents();
  const flat = (value: string) => value.replace(/[\s\u00ad-]+/g, '');
  const whole = flat(text.join(''));
  for (const title of titles) expect(whole).toContain(flat(title));
  expect(whole).toContain(flat(`${ids.length} von 76 Projekten`));
  expect(whole).toContain(flat('Statistische Region Weser-Ems'));
  expect(whole).toContain(flat(decodeURI(page.url())));
  text.forEach((pageText, index) => expect(pageText).toContain(`${index + 1} / ${totalPages}`));
});
