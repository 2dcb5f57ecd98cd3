/** White spots: where is nothing at all within 25 km? Answered by the page, and by measuring every pair. */
import type { Page } from '@playwright/test';
import { gapsByForce, rawProjects, type RawProject } from '../fixtures/rawData';
import { count, expect, mapReady, open, query, test } from './fixtures';

const number = (value: number) => new Intl.NumberFormat('de').format(value);
const section = (page: Page) => page.locator('#diagramm-luecken');

function headline(projects: readonly RawProject[], area: string, km: number): RegExp {
  const { all, beyond } = gapsByForce(projects, area, km);
  return new RegExp(
    `^${number(beyond.municipalities)} von ${number(all.municipalities)} Gemeinden .* ${km} km`,
  );
}

const inWeserEms = rawProjects.filter(
  ({ properties: { places, grants } }) =>
    places.some(({ ags }) => ags.region === '034') && grants.some(({ year }) => year >= 2021 && year <= 2023),
);

test('by mouse: the number, the people, the Gemeinden of a Landkreis, and all of it on the map', async ({
  page,
}) => {
  await open(page, 'sammlung=alle&ansicht=auswertung&region=034&runde=2021-2023');
  const { all, beyond, names } = gapsByForce(inWeserEms, '034', 25);
  expect(beyond.municipalities).toBeGreaterThan(10);
  const title = section(page).getByRole('heading', { level: 2 });
  await expect(title).toHaveText(headline(inWeserEms, '034', 25));
  await expect(section(page)).toContainText(
    `Dort leben ${number(beyond.inhabitants)} von ${number(all.inhabitants)} Menschen`,
  );
  const kreis = section(page).getByRole('listitem').first();
  await kreis.locator('summary').click();
  const listed = await kreis.getByRole('rowheader').allTextContents();
  expect(listed.length).toBeGreaterThan(0);
  for (const name of listed) expect(names).toContain(name.trim());

  await section(page).getByRole('spinbutton', { name: 'Abstand in Kilometern' }).fill('40');
  await expect(title).toHaveText(headline(inWeserEms, '034', 40));
  await expect.poll(() => query(page)).toContain('abstand=40');
  await page.locator('header').getByText('Karte', { exact: true }).click();
  await mapReady(page);
  const far = gapsByForce(inWeserEms, '034', 40);
  await page.locator('summary', { hasText: 'Legende' }).click();
  await expect(
    page.getByText(`${number(far.beyond.municipalities)} von ${number(far.all.municipalities)} Gemeinden`),
  ).toBeVisible();
  await page.getByText('Weiße Flecken zeigen').click();
  await expect.poll(() => query(page)).not.toContain('abstand');
});

test('by keyboard: distance, list and map, for community health, which nobody in Weser-Ems got', async ({
  page,
}) => {
  const health = inWeserEms.filter(({ properties }) =>
    properties.handlungsfelder.programm.includes('gesundheitsfoerderung'),
  );
  const unpublished = inWeserEms.filter(({ properties }) => properties.handlungsfelder.programm.length === 0);
  expect(health).toEqual([]);
  await open(
    page,
    'sammlung=alle&ansicht=auswertung&region=034&runde=2021-2023&schema=programm&feld=gesundheitsfoerderung',
  );
  await expect(count(page)).toHaveText(/^0 von/);
  const { all } = gapsByForce(health, '034', 25);
  await expect(section(page).getByRole('heading', { level: 2 })).toHaveText(
    `Kein Projekt in dieser Auswahl: Alle ${number(all.municipalities)} Gemeinden sind weiße Flecken`,
  );
  await expect(section(page)).toContainText(
    `Für ${number(unpublished.length)} weitere Projekte ist kein Handlungsfeld veröffentlicht`,
  );

  await open(page, 'sammlung=alle&ansicht=auswertung');
  const slider = section(page).getByRole('slider');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(section(page).getByRole('heading', { level: 2 })).toHaveText(headline(rawProjects, '03', 26));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(section(page).getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const kreis = section(page).getByRole('listitem').first();
  await expect(kreis.getByRole('table')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toMatch(/region=03\d{3}.*abstand=26/);
});
