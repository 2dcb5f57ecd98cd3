/** A frozen view stays what it was; the view says so, and can be cited. */
import { expect, open, test } from './fixtures';

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
