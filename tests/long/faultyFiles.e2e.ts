/** Each data file, missing or broken in each way that files break: the page says which and shows the rest. */
import { expect, mapReady, open, rows, test } from '../e2e/fixtures';

const FAULTS = {
  'is missing': { status: 404, body: 'not found' },
  'is answered with an error': { status: 500, body: '' },
  'is cut off': { status: 200, body: '{"type": "FeatureColl' },
  'is a page': { status: 200, body: '<!doctype html><title>Wartung</title>' },
  'has another version': { status: 200, body: '{"schemaVersion":99,"projects":0}' },
} as const;

for (const [fault, answer] of Object.entries(FAULTS)) {
  for (const file of ['projekte-spalten.json', 'projekte-texte.json']) {
    test(`${file} ${fault}: the page says so, and loads it on demand`, async ({ page, watch }) => {
      watch.expectedErrors.push('Failed to load resource');
      await page.route(`**/data/${file}`, (route) => route.fulfill(answer));
      await page.goto('.');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(file);
      await page.unroute(`**/data/${file}`);
      await alert.getByRole('button', { name: 'Noch einmal laden' }).click();
      await expect(rows(page)).toHaveCount(5);
      await expect(alert).toBeHidden();
    });
  }
}

for (const file of ['gebiete.json', 'runden.json', 'handlungsfelder.json', 'meta.json']) {
  test(`without ${file} map, list and charts still work`, async ({ page, watch }) => {
    watch.expectedErrors.push('Failed to load resource');
    await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 404 }));
    await open(page, 'ansicht=auswertung');
    await expect(page.getByRole('status').filter({ hasText: file }).first()).toBeVisible();
    await expect(rows(page)).toHaveCount(5);
    await expect(page.locator('#diagramm-felder')).toBeVisible();
    await page.getByRole('radio', { name: 'Karte' }).check({ force: true });
    await mapReady(page);
  });
}
