/** Map, list and charts show the same set, whatever the filter. */
import type { APIRequestContext, Page } from '@playwright/test';
import type { ProjectFeature } from '../../src/domain/schema';
import { count, expect, mapReady, open, rows, test } from '../e2e/fixtures';

/** The projects as published, read without the page's own code. */
async function published(request: APIRequestContext): Promise<ProjectFeature['properties'][]> {
  const { features } = (await (await request.get('data/projekte.geojson')).json()) as {
    features: ProjectFeature[];
  };
  return features.map((feature) => feature.properties);
}

/** How many points the listed projects have. */
async function pointsListed(page: Page, request: APIRequestContext): Promise<number> {
  const listed = await rows(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.project));
  const projects = (await published(request)).filter(({ id }) => listed.includes(id));
  expect(projects).toHaveLength(listed.length);
  return projects.reduce((sum, { places }) => sum + places.length, 0);
}

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
  test(`alle, ${filter || 'no filter'}`, async ({ page, request }) => {
    await open(page, `sammlung=alle&${filter}`);
    const shown = Number(/^\d+/.exec((await count(page).textContent())!)![0]);
    expect(shown).toBeGreaterThan(0);
    await expect(rows(page)).toHaveCount(shown);
    const map = await mapReady(page);
    await expect(map).toHaveAttribute('data-map-points', String(await pointsListed(page, request)));
    await page.getByRole('radio', { name: 'Auswertung' }).check({ force: true });
    await expect(page.getByRole('main').locator('dl dd').first()).toHaveText(String(shown));
  });
}

test('?sammlung=alle shows every record of the published file', async ({ page, request }) => {
  const projects = await published(request);
  await open(page, 'sammlung=alle');
  await expect(rows(page)).toHaveCount(projects.length);
  const map = await mapReady(page);
  const points = projects.reduce((sum, { places }) => sum + places.length, 0);
  await expect(map).toHaveAttribute('data-map-points', String(points));
  const listed = await rows(page)
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.project!));
  expect(listed.sort()).toEqual(projects.map(({ id }) => id).sort());
});
