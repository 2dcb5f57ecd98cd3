/** Pictures as a reader gets them: files that decode, of the right size, in the atlas' own letters. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { elementsOf } from '../fixtures/drawing';
import { expect, open, test } from './fixtures';

async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
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

test('a chart as picture, in every size', async ({ page }) => {
  await open(page, 'sammlung=alle&ansicht=auswertung&runde=2019-2020');
  const chart = page.locator('#diagramm-runden');
  await chart.getByText('Bild herunterladen').click();
  const button = (name: string) => chart.getByRole('button', { name, exact: true });

  const svg = await saved(page, button('SVG zum Bearbeiten'));
  expect(svg.name).toBe('quartiersatlas-runden.svg');
  const words = elementsOf(svg.bytes.toString('utf8')).map(({ text }) => text);
  expect(words.join(' ')).toContain('Gezeigt: alle erfassten Förderungen; Runde 2019 oder Runde 2020');
  expect(words.join(' ')).toContain('CC\u00a0BY\u00a04.0');

  const sizes = [
    ['PNG', 'quartiersatlas-runden.png', 960, null],
    ['PNG, doppelt so fein', 'quartiersatlas-runden-doppelt.png', 1920, null],
    ['PNG, quadratisch', 'quartiersatlas-runden-quadrat.png', 1080, 1080],
    ['PNG, 16 : 9', 'quartiersatlas-runden-breit.png', 1920, 1080],
  ] as const;
  for (const [label, name, width, height] of sizes) {
    const file = await saved(page, button(label));
    expect(file.name).toBe(name);
    const png = PNG.sync.read(file.bytes);
    expect(png.width).toBe(width);
    if (height !== null) expect(png.height).toBe(height);
    expect(inked(png, 0.02, 0.15), 'the title').toBeGreaterThan(0.005);
    expect(inked(png, 0.85, 1), 'the sources').toBeGreaterThan(0.003);
  }
  await expect(chart.getByRole('status').last()).toHaveText('Gespeichert: quartiersatlas-runden-breit.png');
});
