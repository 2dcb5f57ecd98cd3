/** Bad addresses and bad data: the page says what is wrong and shows what it still can. */
import { count, expect, mapReady, open, rows, test } from './fixtures';

test('a wrong parameter is named and the rest of the address counts', async ({ page }) => {
  await open(page, 'sammlung=alle&region=034,quatsch&wetter=sonne');
  const notice = page.getByRole('status').filter({ hasText: 'Adresse' });
  await expect(notice).toContainText('quatsch');
  await expect(notice).toContainText('wetter');
  await expect(count(page)).toHaveText(/^\d+ von \d+ Projekten$/);
});

test('an unknown project is named', async ({ page }) => {
  await open(page, 'projekt=gibt-es-nicht');
  await expect(page.getByText('„gibt-es-nicht“')).toBeVisible();
  await expect(rows(page)).toHaveCount(5);
});

test('without the boundaries the points are still on the map', async ({ page, watch }) => {
  watch.expectedErrors.push('Failed to load resource');
  await page.route('**/data/regionen.topojson', (route) => route.fulfill({ status: 404 }));
  await open(page);
  await expect(await mapReady(page)).toHaveAttribute('data-map-points', '5');
  await expect(page.getByText('Grenzen und Orte der Karte konnten nicht geladen werden')).toBeVisible();
});

test('without its whole record a project shows what the list knows, and the rest on demand', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push('Failed to load resource');
  await page.route('**/data/projekte/*.json', (route) => route.fulfill({ status: 404 }));
  await open(page, 'projekt=emden-quartiersbruecken');
  await expect(page.getByRole('heading', { level: 2, name: /Quartier/ })).toBeVisible();
  const notice = page.getByRole('article').getByRole('status').filter({ hasText: 'Einzelheiten' });
  await expect(notice).toContainText(/projekte\/\d+\.json/);
  await page.unroute('**/data/projekte/*.json');
  await notice.getByRole('button', { name: 'Noch einmal laden' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Förderungen des Landes' })).toBeVisible();
});

test('text from the data stays text', async ({ page, request }) => {
  const payload = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const json = (await (await request.get('data/projekte-texte.json')).json()) as {
    id: string[];
    title: number[];
    pool: string[];
  };
  json.pool[json.title[json.id.indexOf('emden-quartiersbruecken')]!] = payload;
  await page.route('**/data/projekte-texte.json', (route) => route.fulfill({ json }));
  await open(page, 'projekt=emden-quartiersbruecken');
  await expect(page.getByRole('heading', { level: 2, name: payload })).toBeVisible();
  await mapReady(page);
  await expect(page).toHaveTitle(new RegExp('^<img'));
});

test('without the charts’ script the page says so and loads it on demand', async ({ page, watch }) => {
  watch.expectedErrors.push('Failed to load resource', 'Failed to fetch dynamically imported module');
  await page.route('**/assets/ChartsPage-*.js', (route) => route.abort());
  await open(page, 'ansicht=auswertung');
  await expect(page.getByText('Die Auswertung konnte nicht geladen werden.')).toBeVisible();
  await page.unroute('**/assets/ChartsPage-*.js');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(page.locator('#diagramm-runden')).toBeVisible();
});

test('without the English texts the page stays German and the address says so', async ({ page, watch }) => {
  watch.expectedErrors.push('Failed to load resource', 'Failed to fetch dynamically imported module');
  await page.route('**/assets/en-*.js', (route) => route.abort());
  await open(page);
  await page.getByRole('button', { name: /English/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).not.toHaveURL(/sprache/);
});

test('without MapLibre’s script the page says so and loads it on demand', async ({ page, watch }) => {
  watch.expectedErrors.push('Failed to load resource', 'Failed to fetch dynamically imported module');
  await page.route('**/assets/MapView-*.js', (route) => route.abort());
  await open(page);
  await expect(page.getByText('Die Karte konnte nicht geladen werden.')).toBeVisible();
  await expect(rows(page)).toHaveCount(5);
  await page.unroute('**/assets/MapView-*.js');
  await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await mapReady(page);
});
