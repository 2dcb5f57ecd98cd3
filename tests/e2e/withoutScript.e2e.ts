/** The atlas for readers whose browser runs no script: the built pages alone, under the real headers. */
import { expect, SIZES, test } from './fixtures';

const PROJECT = 'projekt/emden-quartiersbruecken/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page shows map, five projects and key figures, and leads on', async ({ page }) => {
    await page.setViewportSize(SIZES.desktop);
    await page.goto('.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quartiersatlas Niedersachsen');
    const examples = page.getByRole('region', { name: 'Die fünf Beispielprojekte von 2018' });
    await expect(examples.getByRole('listitem')).toHaveCount(5);
    const map = examples.getByRole('group', { name: /^Karte/ });
    await expect(map.getByRole('link')).toHaveCount(5);
    expect((await map.boundingBox())!.width).toBeGreaterThan(700);
    await expect(page.getByRole('region', { name: /^Alle erfassten Förderungen/ })).toContainText(
      'erfasste Förderungen',
    );
    await expect(page.getByRole('navigation', { name: 'Alle Projekte' }).getByRole('link')).toHaveCount(76);

    await map.getByRole('link', { name: /^Emden/ }).click();
    await expect(page).toHaveURL(/projekt\/emden-quartiersbruecken\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quartiersbrücken in Emden');
    await page.getByRole('link', { name: 'Projekte in: Stadt Emden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stadt Emden');
    await page.getByRole('link', { name: 'Landkreise' }).click();
    await page.getByRole('link', { name: 'Landkreis Emsland' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Landkreis Emsland');
    await page.getByRole('link', { name: 'Atlas', exact: true }).click();
    await expect(examples).toBeVisible();
  });

  test('the basemap is drawn from the file that all pages share', async ({ page }) => {
    const picture = page.getByRole('group', { name: /^Karte/ });
    await page.goto(PROJECT);
    const whole = await picture.screenshot();
    await page.route('**/grundkarte-*.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
    );
    await page.reload();
    const bare = await picture.screenshot();
    expect(whole.length).toBeGreaterThan(1.2 * bare.length);
  });
});
