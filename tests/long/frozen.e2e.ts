/** A frozen view stays what it was; the view says so, and can be cited. */
import { readFileSync } from 'node:fs';
import { compile } from '../../data/build/compile';
import { readSourceFiles } from '../../data/build/sourceFiles';
import { expect, open, test } from '../e2e/fixtures';

test('a frozen view shows the numbers of its version, whatever the data of today say', async ({ page }) => {
  await open(page, 'sammlung=alle');
  const shown = await page.getByTestId('count').textContent();
  const { version } = await page.evaluate(
    async () => (await (await fetch('data/meta.json')).json()) as { version: string },
  );
  // The data of today are other ones now: whatever asked for them would show nothing.
  const asked: string[] = [];
  await page.route('**/data/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ json: {} });
  });
  await open(page, `sammlung=alle&stand=${version}`);
  await expect(page.getByTestId('count')).toHaveText(shown!);
  await expect(page.getByText('Stand der Daten: November 2026, eingefroren')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Zum heutigen Stand' })).toHaveAttribute(
    'href',
    '?sammlung=alle',
  );
  // What is fetched later is of the version, too: whole records for a file, inhabitants for the white spots.
  await page.getByRole('button', { name: 'Herunterladen' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /GeoJSON/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Datei speichern' }).click(),
  ]);
  const { features } = JSON.parse(readFileSync(await file.path(), 'utf8')) as { features: unknown[] };
  expect(features).toHaveLength(Number(/\d+/.exec(shown!)![0]));
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Auswertung' }).check({ force: true });
  await expect(page.locator('#diagramm-luecken h2')).toContainText('25 km');
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Über den Atlas' }).click();
  const citation = page.getByRole('dialog').locator('.citation');
  await expect(citation.locator('pre')).toContainText(`stand=${version}`);
  await citation.getByText('BibTeX', { exact: true }).click();
  await expect(citation.locator('pre')).toContainText(`@misc{quartiersatlas2026-${version},`);
});

test('a version that is not kept is said to be missing, and today’s data are shown', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push('404');
  await open(page, 'stand=000000000000&projekt=emden-quartiersbruecken');
  await expect(page.getByText('Der Datenstand 000000000000 ist hier nicht aufbewahrt.')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?projekt=emden-quartiersbruecken');
  const citation = page.locator('article .citation');
  await expect(citation.locator('pre')).toContainText('projekt=emden-quartiersbruecken&stand=');
});

test('a frozen embed keeps its numbers after the data have changed, and says of which version they are', async ({
  page,
}) => {
  const texts = readSourceFiles();
  const version = (JSON.parse(compile(texts).files['meta.json']!) as { version: string }).version;
  const changed = JSON.parse(texts.projects) as {
    features: { properties: { grants: { amount: number | null; status: string }[] } }[];
  };
  const grants = changed.features.flatMap(({ properties }) => properties.grants);
  grants.find(({ amount, status }) => amount !== null && status === 'belegt')!.amount! += 1_000;
  const { files } = compile({ ...texts, projects: JSON.stringify(changed) });
  const asked: string[] = [];
  await page.route('**/data/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/data/')[1]!;
    asked.push(name);
    await route.fulfill({ body: files[name]!, contentType: 'application/json' });
  });

  const sum = async (stand: string) => {
    await page.goto(`einbetten/kennzahl/?sammlung=alle&zahl=summe${stand}`);
    await expect(page.locator('footer').last()).toContainText(/Stand \p{L}+ \d{4}/u);
    const text = await page.locator('.alone strong').innerText();
    return Number(text.replace(/\D/g, ''));
  };
  const today = await sum('');
  expect(asked).toContain('meta.json');
  asked.length = 0;
  expect(await sum(`&stand=${version}`)).toBe(today - 1_000);
  await expect(page.locator('footer').last()).toContainText(`Eingefrorener Stand ${version}`);

  await page.goto(`einbetten/diagramm-luecken/?sammlung=alle&stand=${version}`);
  await expect(page.locator('#diagramm-luecken h2')).toContainText('25 km');
  await page.goto(`einbetten/projekt/?projekt=emden-quartiersbruecken&stand=${version}`);
  await expect(page.getByRole('heading', { name: 'Förderungen des Landes' })).toBeVisible();
  expect(asked).toEqual([]);
});
