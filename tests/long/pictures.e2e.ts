/** Pictures as a reader gets them: files that decode, of the right size, in the atlas' own letters. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PNG } from 'pngjs';
import { elementsOf } from '../fixtures/drawing';
import { expect, open, test, withoutWebGl } from '../e2e/fixtures';

async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const arrival = page.waitForEvent('download', { timeout: 20_000 }).catch(async (cause: unknown) => {
    const said = (await page.getByRole('status').allInnerTexts()).filter((text) => text !== '');
    throw new Error(`no file came; the page says: ${said.join(' | ') || 'nothing'}`, { cause });
  });
  const [download] = await Promise.all([arrival, button.click({ timeout: 15_000 })]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The lines of a CSV file up to the first empty one, and what is said below it. */
function tableOf(bytes: Buffer): { rows: string[][]; about: Map<string, string> } {
  const lines: string[][] = parse(bytes, { bom: true, delimiter: ';', relaxColumnCount: false });
  const end = lines.findIndex((line) => line.every((cell) => cell === ''));
  const about = lines.slice(end + 1).map((line) => [line[0]!, line[1]!] as const);
  return { rows: lines.slice(0, end), about: new Map(about) };
}

/** Share of the pixels of a horizontal strip that are not the ground; strips in shares of the height. */
function inked(png: PNG, from: number, to: number): number {
  const [first, last] = [Math.floor(png.height * from), Math.floor(png.height * to)];
  let count = 0;
  for (let at = first * png.width * 4; at < last * png.width * 4; at += 4) {
    if (png.data[at]! < 200) count += 1;
  }
  return count / ((last - first) * png.width);
}

/** The name of a file that says its filter, what it is, and the day. */
const named = (filter: string, part: string, extension: string) =>
  new RegExp(`^quartiersatlas_${filter}_${part}_\\d{4}-\\d{2}-\\d{2}\\.${extension}$`);

test('a chart as picture, in every size', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung&runde=2019-2020');
  const chart = page.locator('#diagramm-runden');
  await chart.getByText('Bild oder Zahlen herunterladen').click();
  const button = (name: string) => chart.getByRole('button', { name, exact: true });

  const svg = await saved(page, button('SVG zum Bearbeiten'));
  expect(svg.name).toMatch(named('2019-2020', 'runden', 'svg'));
  const words = elementsOf(svg.bytes.toString('utf8')).map(({ text }) => text);
  expect(words.join(' ')).toContain('Gezeigt: alle erfassten Förderungen; Runde 2019 oder Runde 2020');
  expect(words.join(' ')).toContain('CC\u00a0BY\u00a04.0');

  const sizes = [
    ['PNG', 'runden', 960, null],
    ['PNG, doppelt so fein', 'runden-doppelt', 1920, null],
    ['PNG, quadratisch', 'runden-quadrat', 1080, 1080],
    ['PNG, 16 : 9', 'runden-breit', 1920, 1080],
  ] as const;
  for (const [label, name, width, height] of sizes) {
    const file = await saved(page, button(label));
    expect(file.name).toMatch(named('2019-2020', name, 'png'));
    const png = PNG.sync.read(file.bytes);
    expect(png.width).toBe(width);
    if (height !== null) expect(png.height).toBe(height);
    expect(inked(png, 0.02, 0.15), 'the title').toBeGreaterThan(0.005);
    expect(inked(png, 0.85, 1), 'the sources').toBeGreaterThan(0.003);
  }
  await expect(chart.getByRole('status').last()).toHaveText(/^Gespeichert: .*_runden-breit_.*\.png$/);
});

/** Anchor, name of the files, and the head of the first column of numbers. */
const CHARTS = [
  ['runden', 'runden', 'Runde'],
  ['felder', 'handlungsfelder', 'Handlungsfeld'],
  ['felder-regionen', 'felder-nach-regionen', 'Handlungsfeld'],
  ['regionen', 'regionen', 'Ebene'],
  ['betraege', 'betraege', 'Betrag ab, in Euro'],
  ['vergleich', 'vergleich', 'Kennzahl'],
  ['luecken', 'weisse-flecken-25-km', 'Ebene'],
] as const;

test('every chart as drawing and as its numbers', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung&runde=2019-2020&vergleich=034,03');
  for (const [anchor, name, head] of CHARTS) {
    const chart = page.locator(`#diagramm-${anchor}`);
    await chart.getByText('Bild oder Zahlen herunterladen').click();
    const title = (await chart.getByRole('heading', { level: 2 }).innerText()).trim();

    const svg = await saved(page, chart.getByRole('button', { name: 'SVG zum Bearbeiten' }));
    expect(svg.name).toMatch(named('2019-2020', name, 'svg'));
    const drawn = elementsOf(svg.bytes.toString('utf8'));
    expect(drawn.find((one) => one.name === 'title')!.text).toBe(title);

    const csv = await saved(page, chart.getByRole('button', { name: 'Zahlen als CSV' }));
    expect(csv.name).toMatch(named('2019-2020', name, 'csv'));
    await expect(chart.getByRole('status').last()).toHaveText(`Gespeichert: ${csv.name}`);
    const { rows, about } = tableOf(csv.bytes);
    expect(rows[0]![0]).toBe(head);
    expect(rows.length).toBeGreaterThan(3);
    expect(about.get('Diagramm')).toBe(title);
    expect(about.get('Auswahl')).toContain('Runde 2019 oder Runde 2020');
    expect(about.get('Adresse der Ansicht')).toBe(page.url());
  }
});

test('the numbers of the rounds are those of the raw records', async ({ page, request }) => {
  interface Grant {
    year: number;
    amount: number | null;
    status: string;
  }
  const { features } = (await (await request.get('data/projekte.geojson')).json()) as {
    features: { properties: { grants: Grant[] } }[];
  };
  const grants = features.flatMap(({ properties }) => properties.grants);
  await open(page, 'sammlung=alle&ansicht=auswertung');
  const chart = page.locator('#diagramm-runden');
  await chart.getByText('Bild oder Zahlen herunterladen').click();
  const { rows } = tableOf((await saved(page, chart.getByRole('button', { name: 'Zahlen als CSV' }))).bytes);
  const [head, ...lines] = rows;
  const column = (label: string) => head!.indexOf(label);
  expect(lines.map(([year]) => Number(year))).toEqual(
    [...new Set(lines.map(([year]) => Number(year)))].sort((a, b) => a - b),
  );
  for (const line of lines) {
    const ours = grants.filter(({ year }) => year === Number(line[0]));
    const paid = ours.filter(({ amount, status }) => amount !== null && status === 'belegt');
    const sum = paid.reduce((total, { amount }) => total + amount!, 0);
    expect(line[column('Erfasste Förderungen')]).toBe(String(ours.length));
    expect(line[column('Förderungen mit veröffentlichtem Betrag')]).toBe(String(paid.length));
    expect(line[column('Summe der veröffentlichten Beträge in Euro')]).toBe(
      paid.length === 0 ? '' : String(sum).replace('.', ','),
    );
  }
  expect(lines.reduce((sum, line) => sum + Number(line[column('Erfasste Förderungen')]), 0)).toBe(
    grants.length,
  );
});

test('the map as picture, with the white spots and the circle that it shows', async ({ page }) => {
  await withoutWebGl(page);
  await open(page, 'sammlung=alle&region=034&abstand=25&ort=03402000&umkreis=80');
  await page.getByRole('button', { name: 'Herunterladen' }).first().click();
  const group = page.getByRole('dialog').getByRole('region', { name: 'Karte als Bild' });
  const svg = await saved(page, group.getByRole('button', { name: 'SVG zum Bearbeiten' }));
  expect(svg.name).toMatch(named('weser-ems_umkreis-80-km', 'karte', 'svg'));
  const drawn = elementsOf(svg.bytes.toString('utf8'));
  expect(drawn.map(({ attributes }) => attributes.id)).toEqual(
    expect.arrayContaining(['land', 'veil', 'gaps', 'gaps-outline', 'suchgebiet', 'projekte']),
  );
  const words = drawn.map(({ text }) => text).join(' ');
  expect(words).toMatch(/mehr als 25 km vom nächsten Projekt: \d+ von \d+ Gemeinden/);
  expect(words).toContain('GeoBasis-DE');

  // By keyboard.
  await group.getByRole('button', { name: 'PNG, quadratisch' }).focus();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const png = PNG.sync.read(readFileSync(await download.path()));
  expect([png.width, png.height]).toEqual([1080, 1080]);
  expect(inked(png, 0.02, 0.15), 'the title').toBeGreaterThan(0.005);
  await expect(group.getByRole('status')).toHaveText(/^Gespeichert: .*_karte-quadrat_.*\.png$/);
});
