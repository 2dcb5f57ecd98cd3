/** Filters, search, places and areas: each by mouse and by keyboard, against a count over the raw data. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { ProjectFeature } from '../../src/domain/schema';
import { count, expect, mapReady, open, query as address, rows, test, withoutWebGl } from './fixtures';

const { features } = JSON.parse(readFileSync('data/projekte.geojson', 'utf8')) as {
  features: ProjectFeature[];
};
const RAW = features.map(({ properties, geometry }) => ({
  ...properties,
  points: geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
}));
const matching = (test: (project: (typeof RAW)[number]) => boolean) => RAW.filter(test).length;
const shown = (number: number) => `${number} von ${RAW.length} Projekten`;
/** Without the camera, which follows circles and areas once the live map is there. */
const query = (page: Page) => address(page).replace(/&karte=[^&]*/, '');
const group = (page: Page, name: string) => page.locator('summary', { hasText: name });

/** Great circle on a ball, by another formula than the atlas uses. */
function km([lon, lat]: readonly number[], [toLon, toLat]: readonly number[]): number {
  const rad = Math.PI / 180;
  const cos =
    Math.sin(lat! * rad) * Math.sin(toLat! * rad) +
    Math.cos(lat! * rad) * Math.cos(toLat! * rad) * Math.cos((toLon! - lon!) * rad);
  return 6371.0088 * Math.acos(Math.min(1, cos));
}

test('leave out, amounts, precision: counts are those of the raw data', async ({ page }) => {
  await open(page, 'sammlung=alle');
  await group(page, 'Weitere Filter').click();
  await page.getByRole('button', { name: 'ohne Kommune', exact: true }).click();
  await expect(count(page)).toHaveText(shown(matching(({ traeger }) => traeger.art !== 'kommune')));
  await expect.poll(() => query(page)).toBe('sammlung=alle&traeger=-kommune');
  await page.getByRole('button', { name: 'ohne Kommune entfernen' }).click();

  await group(page, 'Betrag').click();
  await page.getByRole('spinbutton', { name: 'Betrag von, in Euro' }).fill('100000');
  await page.keyboard.press('Tab');
  const documented = (project: (typeof RAW)[number], from: number) =>
    project.grants.some(({ amount, status }) => status === 'belegt' && amount !== null && amount >= from);
  await expect(count(page)).toHaveText(shown(matching((project) => documented(project, 100_000))));
  await expect.poll(() => query(page)).toBe('sammlung=alle&betrag=100000-');
  // By keyboard: the lower end one step up.
  await page.getByRole('slider', { name: 'Betrag von, in Euro' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(count(page)).toHaveText(shown(matching((project) => documented(project, 120_000))));
  await page.getByRole('button', { name: 'Alle zurücksetzen' }).click();
  await page.getByRole('checkbox', { name: /^nicht veröffentlicht/ }).check({ force: true });
  await expect(count(page)).toHaveText(
    shown(matching(({ grants }) => grants.some(({ amount }) => amount === null))),
  );
});

test('an empty result names each filter that helps, also a circle', async ({ page }) => {
  await open(page, 'sammlung=alle&ort=03402&umkreis=5&traeger=genossenschaft');
  await expect(count(page)).toHaveText(shown(0));
  await page.getByRole('button', { name: /^Ohne den Umkreis: \d+ Projekte?$/ }).click();
  await expect.poll(() => query(page)).toBe('sammlung=alle&traeger=genossenschaft');
});

test('rounds: range, step and play, and none of it moves by itself for who wants rest', async ({ page }) => {
  const inRound = (year: number) => matching(({ grants }) => grants.some((grant) => grant.year === year));
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'sammlung=alle');
  await group(page, 'Förderrunde').click();
  await page.getByRole('button', { name: 'Eine Runde weiter' }).click();
  await expect(count(page)).toHaveText(shown(inRound(2017)));
  await page.getByRole('button', { name: 'Eine Runde weiter' }).focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText(shown(inRound(2018)));
  await expect(page.getByRole('status').filter({ hasText: 'Runde 2018' })).toBeAttached();
  await page.getByRole('slider', { name: 'Letzte Runde' }).focus();
  await page.keyboard.press('End');
  await expect.poll(() => query(page)).toBe('sammlung=alle&runde=2018-2025');
  await page.getByRole('slider', { name: 'Erste Runde' }).focus();
  await page.keyboard.press('End');
  await expect.poll(() => query(page)).toBe('sammlung=alle&runde=2025');
  await page.getByRole('button', { name: 'Runden abspielen' }).click();
  // From the last round it begins anew, and goes on by itself.
  await expect.poll(() => query(page)).toMatch(/^sammlung=alle&runde=201[89]$/);
  await page.getByRole('button', { name: 'Abspielen anhalten' }).click();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.getByRole('button', { name: 'Runden abspielen' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Eine Runde weiter' })).toBeVisible();
});

test('the search suggests places, projects and Träger, by mouse and by keyboard', async ({ page }) => {
  await open(page, 'sammlung=alle');
  const field = page.getByRole('combobox', { name: /^Suche/ });
  await field.pressSequentially('emsl');
  await expect(page.getByRole('option', { name: 'Landkreis Emsland', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('sammlung=alle&region=03454');
  await expect(field).toHaveValue('');
  await field.fill('soegel');
  await page.getByRole('option', { name: /^Im Umkreis: 25/ }).click();
  await expect.poll(() => query(page)).toMatch(/^sammlung=alle&region=03454&ort=\d+$/);
  await page.getByRole('button', { name: 'Alle zurücksetzen' }).click();
  await field.fill('quartiersbruecken');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quartiersbrücken in Emden' })).toBeVisible();
});

test.describe('near me', () => {
  const HANNOVER = { longitude: 9.7318, latitude: 52.3744 };
  test.use({ geolocation: HANNOVER, permissions: ['geolocation'] });

  test('the position is read by its button alone, the list is sorted by distance', async ({ page }) => {
    await open(page, 'sammlung=alle');
    await group(page, 'Umkreis, Fläche').click();
    await page.getByRole('button', { name: 'Meinen Standort verwenden' }).click();
    await expect.poll(() => query(page)).toBe('sammlung=alle&ort=9.73,52.37');
    const centre = [9.73, 52.37];
    const nearest = RAW.map(({ points }) => Math.min(...points.map((point) => km(centre, point))));
    await expect(count(page)).toHaveText(shown(nearest.filter((far) => far <= 25).length));
    const number = page.getByRole('spinbutton', { name: 'Umkreis' });
    await number.fill('60');
    await page.keyboard.press('Tab');
    await expect(count(page)).toHaveText(shown(nearest.filter((far) => far <= 60).length));
    const texts = await rows(page)
      .getByText(/km entfernt$/)
      .allTextContents();
    const far = texts.map((text) => Number.parseFloat(text.replace(',', '.')));
    expect(far.length).toBeGreaterThan(3);
    expect(far).toEqual(far.toSorted((a, b) => a - b));
    await page.getByRole('slider', { name: 'Umkreis' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page)).toBe('sammlung=alle&ort=9.73,52.37&umkreis=61');
    await page.goBack();
    await expect.poll(() => query(page)).toBe('sammlung=alle&ort=9.73,52.37');
  });
});

test('an own area: a Landkreis and ten kilometres, then one drawn by mouse and one by keyboard', async ({
  page,
}) => {
  await open(page, 'sammlung=alle');
  await mapReady(page);
  await group(page, 'Umkreis, Fläche').click();
  await page.getByRole('combobox', { name: 'Oder ein Landkreis' }).selectOption('Emsland');
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await expect.poll(() => query(page)).toMatch(/^sammlung=alle&flaeche=[\w~.-]+$/);
  const inside = matching(({ places }) => places.some(({ ags }) => ags.kreis === '03454'));
  const found = page.getByText(/^\d+ Projekte? in der Fläche$/);
  expect(Number.parseInt((await found.textContent())!)).toBeGreaterThanOrEqual(inside);

  const map = page.locator('.maplibregl-canvas');
  const box = (await map.boundingBox())!;
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.getByRole('button', { name: 'Neu zeichnen' }).click();
  const tools = page.getByRole('group', { name: 'Fläche zeichnen' });
  await expect(tools).toBeVisible();
  const before = query(page);
  for (const corner of [at(0.3, 0.4), at(0.7, 0.4), at(0.7, 0.6)]) await page.mouse.click(...corner);
  await tools.getByRole('button', { name: 'Fertig' }).click();
  await expect.poll(() => query(page)).not.toBe(before);
  await expect(tools).toHaveCount(0);

  await page.getByRole('button', { name: 'Neu zeichnen' }).focus();
  await page.keyboard.press('Enter');
  await expect(map).toBeFocused();
  const drawn = query(page);
  await page.keyboard.press('Enter');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ecke 3 gesetzt.')).toBeAttached();
  await page.keyboard.press('f');
  await expect.poll(() => query(page)).not.toBe(drawn);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Eigene Fläche entfernen' })).toBeVisible();
});

test('by keyboard: a place and its circle, rounds stepped and played, a kind of Träger left out', async ({
  page,
}) => {
  await withoutWebGl(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'sammlung=alle');
  await group(page, 'Umkreis, Fläche').focus();
  await page.keyboard.press('Enter');
  const place = page.getByRole('group', { name: 'Umkreis' }).getByRole('combobox');
  await place.focus();
  await page.keyboard.type('emden');
  await expect(page.getByRole('option', { name: /Emden/ }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/^sammlung=alle&ort=03402\d*$/);
  await page.getByRole('slider', { name: 'Umkreis' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toMatch(/&umkreis=26$/);
  await page.getByRole('button', { name: 'Alle zurücksetzen' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('sammlung=alle');

  await group(page, 'Förderrunde').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Eine Runde weiter' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).toBe('sammlung=alle&runde=2017');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Runden abspielen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/runde=201[89]$/);
  await expect(page.getByRole('button', { name: 'Abspielen anhalten' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Runden abspielen' })).toBeFocused();

  await group(page, 'Weitere Filter').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'ohne Kommune', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/traeger=-kommune/);
  await page.getByRole('button', { name: 'ohne Kommune entfernen' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).not.toContain('traeger');
});
