/** The table's columns and every file of the take-away, by keyboard alone. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { rawProjects } from '../fixtures/rawData';
import { expect, open, query, tabTo, test, withoutWebGl } from '../e2e/fixtures';

test.beforeEach(({ page }) => withoutWebGl(page));

const table = (page: Page) => page.getByRole('table', { name: /eine Zeile je Projekt/ });

test('by keyboard: a column hidden, two sort keys with one turned, all of it in the address', async ({
  page,
}) => {
  await open(page, 'sammlung=alle&ansicht=tabelle');
  const dialog = page.getByRole('dialog');
  await tabTo(page, 'Spalten und Sortierung', 'button');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Zielgruppen', 'input');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { name: 'Zielgruppen' })).not.toBeChecked();
  const further = dialog.getByRole('combobox');
  for (const column of ['Region', 'Titel']) {
    await further.focus();
    await further.selectOption({ label: column });
  }
  await dialog.getByRole('button', { name: /^Titel: aufsteigend, Richtung wechseln/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Spalten und Sortierung' })).toBeFocused();
  await expect.poll(() => query(page)).toMatch(/sortierung=region,-titel/);
  await expect(table(page).getByRole('columnheader', { name: 'Zielgruppen' })).toHaveCount(0);
  await expect(page.getByText('Sortierung: Region (aufsteigend), dann Titel (absteigend)')).toBeVisible();

  const address = page.url();
  const first = (await table(page).getByRole('rowheader').first().textContent())!.trim();
  const german = new Intl.Collator('de', { numeric: true });
  const inBraunschweig = rawProjects
    .filter(({ properties }) => properties.places.every(({ ags }) => ags.region === '031'))
    .map(({ properties }) => properties.title)
    .sort((a, b) => german.compare(b, a));
  expect(first).toBe(inBraunschweig[0]);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(table(page).getByRole('rowheader').first()).toContainText(first);
  await expect(table(page).getByRole('columnheader', { name: 'Zielgruppen' })).toHaveCount(0);
});

test('by keyboard: CSV, XLSX, GeoJSON and JSON hold what the filter leaves', async ({ page }) => {
  const expected = rawProjects
    .filter(({ properties: { places } }) => places.some(({ ags }) => ags.region === '034'))
    .map(({ properties }) => properties.id)
    .sort();
  await open(page, 'sammlung=alle&region=034');
  await tabTo(page, 'Herunterladen', 'button');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const idsOf: readonly ((content: Buffer) => Promise<unknown[]> | unknown[])[] = [
    (csv) =>
      (parse(csv, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[]).map(
        (record) => record['Kennung des Projekts'],
      ),
    async (xlsx) => {
      const [projects] = (await readXlsxFile(xlsx)) as unknown as { data: unknown[][] }[];
      return projects!.data.slice(1).map(([id]) => id);
    },
    (geojson) =>
      (JSON.parse(geojson.toString()) as { features: { properties: { id: string } }[] }).features.map(
        ({ properties }) => properties.id,
      ),
    (json) => (JSON.parse(json.toString()) as { projects: { id: string }[] }).projects.map(({ id }) => id),
  ];
  await tabTo(page, 'CSV', 'input');
  for (const [index, ids] of idsOf.entries()) {
    if (index > 0) {
      await dialog.getByRole('radio', { checked: true }).first().focus();
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, 'Datei speichern', 'button');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await expect(dialog.getByText(`Gespeichert: ${download.suggestedFilename()}`)).toBeVisible();
    const found = await ids(await readFile(await download.path()));
    expect([...found].sort(), download.suggestedFilename()).toEqual(expected);
  }
});
