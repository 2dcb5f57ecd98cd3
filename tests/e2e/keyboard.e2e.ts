/** The page by keyboard alone: no test here touches the mouse. */
import { count, expect, mapReady, open, query, rows, tabTo, test } from './fixtures';

test('filter by Region, read Emden, follow its sources, filter by a mark, come back by the address', async ({
  page,
  watch,
}) => {
  await open(page);
  // Filter by Region.
  await tabTo(page, 'Region', 'summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Weser-Ems');
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText('2 von 5 Projekten');

  // Open Emden from the list.
  await tabTo(page, /Quartiersbrücken/, 'button');
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Quartiersbrücken in Emden' });
  await expect(heading).toBeFocused();

  // Follow a source, and come back.
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Quelle</h1>' }),
  );
  // The whole record comes after the heading; keys pressed before would lead past it.
  await expect(page.getByRole('link', { name: /^Niedersächsische/ })).toBeVisible();
  await tabTo(page, /^(LAG|MdL|Niedersächsische)/, 'a');
  const source = (await page.locator(':focus').getAttribute('href'))!;
  expect(source).toMatch(/^https?:\/\//);
  watch.expectedRequests.push(source);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quelle' })).toBeVisible();
  await page.goBack();
  await expect(heading).toBeVisible();
  await tabTo(page, 'Zurück zur Liste', 'button');

  // Back to the row that was left.
  await page.keyboard.press('Escape');
  await expect(rows(page).filter({ hasText: 'Quartiersbrücken' }).getByRole('button')).toBeFocused();

  // To the charts, and filter by a mark.
  await page.keyboard.press('Control+Home');
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Shift+Tab');
    if (
      await page.getByRole('radio', { name: 'Karte' }).evaluate((radio) => radio === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#diagramm-runden')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Auswertung' })).toBeChecked();
  await tabTo(page, '2017;', 'button');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('runde=2019');
  await expect(count(page)).toHaveText('1 von 5 Projekten');

  // Copy the address, which is the view.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => void Object.assign(window, { copied: text }) },
    });
  });
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Shift+Tab');
    const share = page.getByRole('button', { name: 'Link kopieren' });
    if (await share.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link kopiert')).toBeVisible();
  const address = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(address).toBe(page.url());
  expect(query(page)).toBe('region=034&runde=2019&ansicht=auswertung');
  const shown = await rows(page).allTextContents();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(count(page)).toHaveText('1 von 5 Projekten');
  await expect(page.locator('#diagramm-runden')).toBeVisible();
  expect(await rows(page).allTextContents()).toEqual(shown);
  expect(page.url()).toBe(address);
});

test('arrow keys go through the list, and the map marks what has the focus', async ({ page }) => {
  await open(page);
  await mapReady(page);
  await tabTo(page, /./, 'button');
  await rows(page).first().getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1).getByRole('button')).toBeFocused();
  await expect(page.locator('main .tooltip')).toContainText('Quartiersbrücken');
  await page.keyboard.press('End');
  await expect(rows(page).last().getByRole('button')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rows(page).first().getByRole('button')).toBeFocused();
});

test('Tab leads through the whole page and out of it again: no trap', async ({ page }) => {
  await open(page);
  await mapReady(page);
  const seen = new Set<string>();
  for (let stop = 0; stop < 200; stop++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const element = document.activeElement!;
      return element === document.body
        ? 'end'
        : `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`;
    });
    if (place === 'end') break;
    seen.add(place);
    expect(stop, 'the end is reached').toBeLessThan(199);
  }
  expect([...seen].some((place) => place.startsWith('CANVAS'))).toBe(true);
});

test('every row of all grants can be hovered: also where town and Träger have one name', async ({ page }) => {
  await open(page, 'sammlung=alle&q=Glasw%C3%A4nde');
  await mapReady(page);
  await rows(page).first().getByRole('button').focus();
  await expect(page.locator('main .tooltip')).toContainText('Landkreis Hameln-Pyrmont');
});
