/** Map, list and charts show the same set, whatever the filter. */
import { count, expect, mapReady, open, rows, test } from './fixtures';

const FILTERS = [
  '',
  'region=034',
  'region=031,-03101',
  'runde=2019',
  'runde=2020-2022&status=belegt',
  'traeger=kommune',
  'q=nachbarschaft',
  'schema=programm&feld=-ohne',
  'region=032,033&runde=2017-2019',
  'status=-belegt',
  'feld=wohnen-und-leben',
] as const;

for (const filter of FILTERS) {
  test(`alle, ${filter || 'no filter'}`, async ({ page }) => {
    await open(page, `sammlung=alle&${filter}`);
    const shown = Number(/^\d+/.exec((await count(page).textContent())!)![0]);
    expect(shown).toBeGreaterThan(0);
    await expect(rows(page)).toHaveCount(shown);
    const map = await mapReady(page);
    await expect(map).toHaveAttribute('data-map-projects', String(shown));
    await page.getByRole('radio', { name: 'Auswertung' }).check({ force: true });
    await expect(page.getByTestId('figure-projects')).toHaveText(String(shown));
  });
}

test('?sammlung=alle shows every record of the published file', async ({ page, request }) => {
  const published = (await (await request.get('data/projekte.geojson')).json()) as {
    features: { properties: { title: string } }[];
  };
  await open(page, 'sammlung=alle');
  await expect(rows(page)).toHaveCount(published.features.length);
  const map = await mapReady(page);
  await expect(map).toHaveAttribute('data-map-projects', String(published.features.length));
  const list = (await rows(page).allTextContents()).join('\n');
  for (const { properties } of published.features) expect(list).toContain(properties.title);
});
