/** The ranges over rounds and amounts: their ends dragged, and moved by arrow keys; against the raw records. */
import type { Locator, Page } from '@playwright/test';
import { rawProjects, type RawGrant } from '../fixtures/rawData';
import { count, expect, open, query, rows, tabTo, test, withoutWebGl } from '../e2e/fixtures';

test.beforeEach(({ page }) => withoutWebGl(page));

const all = rawProjects.length;
const [FIRST, LAST] = [2017, 2025];
const THUMB = 24;

const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const chip = (page: Page, label: string) =>
  page.getByRole('group', { name: 'Gewählte Filter' }).getByText(label, { exact: true });

/** Drags the end of a range to where a value stands. */
async function drag(page: Page, end: Locator, value: number): Promise<void> {
  await end.scrollIntoViewIfNeeded();
  const box = (await end.boundingBox())!;
  const { min, max, now } = await end.evaluate((input: HTMLInputElement) => ({
    min: Number(input.min),
    max: Number(input.max),
    now: input.valueAsNumber,
  }));
  const at = (value: number) => box.x + THUMB / 2 + ((value - min) / (max - min)) * (box.width - THUMB);
  const y = box.y + box.height / 2;
  await page.mouse.move(at(now), y);
  await page.mouse.down();
  await page.mouse.move(at(value), y, { steps: 4 });
  await page.mouse.up();
}

/** Projects of which some grants pass and none is refused. */
const having = (passes: (grant: RawGrant) => boolean, refused: (grant: RawGrant) => boolean = () => false) =>
  rawProjects.filter(({ properties: { grants } }) => grants.some(passes) && !grants.some(refused)).length;

async function expectShown(page: Page, number: number, address: string): Promise<void> {
  expect(number).toBeGreaterThan(0);
  expect(number).toBeLessThan(all);
  await expect(count(page)).toHaveText(`${number} von ${all} Projekten`);
  await expect(rows(page)).toHaveCount(number);
  await expect.poll(() => query(page)).toBe(address);
}

const inRounds = (from: number, to: number) => having(({ year }) => from <= year && year <= to);
const isPublished = ({ amount, status }: RawGrant) => amount !== null && status === 'belegt';
const isUnpublished = ({ amount }: RawGrant) => amount === null;
const isWithin = (from: number, to: number) => (grant: RawGrant) =>
  isPublished(grant) && from <= grant.amount! && grant.amount! <= to;

test('rounds by mouse: both ends dragged, past each other they stop, and back to all', async ({ page }) => {
  await open(page, 'sammlung=alle');
  await page.locator('summary', { hasText: 'Förderrunde' }).click();
  await drag(page, slider(page, 'Erste Runde'), 2019);
  await expectShown(page, inRounds(2019, LAST), 'sammlung=alle&runde=2019-2025');
  await drag(page, slider(page, 'Letzte Runde'), 2021);
  await expectShown(page, inRounds(2019, 2021), 'sammlung=alle&runde=2019-2021');
  for (const year of [2019, 2020, 2021]) await expect(chip(page, `Runde ${year}`)).toBeVisible();
  await expect(chip(page, 'Runde 2018')).toHaveCount(0);
  await drag(page, slider(page, 'Erste Runde'), 2024);
  await expectShown(page, inRounds(2021, 2021), 'sammlung=alle&runde=2021');
  // Where both ends stand, the upper one lies on top.
  await drag(page, slider(page, 'Letzte Runde'), LAST);
  await drag(page, slider(page, 'Erste Runde'), FIRST);
  await expect.poll(() => query(page)).toBe('sammlung=alle');
  await expect(count(page)).toHaveText(new RegExp(`^${all} `));
});

test('rounds by keyboard: both ends step by step, a chip taken away', async ({ page }) => {
  await open(page, 'sammlung=alle');
  await tabTo(page, 'Förderrunde', 'summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Erste Runde');
  for (let year = FIRST; year < 2019; year++) await page.keyboard.press('ArrowRight');
  await expectShown(page, inRounds(2019, LAST), 'sammlung=alle&runde=2019-2025');
  await page.keyboard.press('Tab');
  await expect(slider(page, 'Letzte Runde')).toBeFocused();
  for (let year = LAST; year > 2020; year--) await page.keyboard.press('ArrowLeft');
  await expectShown(page, inRounds(2019, 2020), 'sammlung=alle&runde=2019-2020');
  await tabTo(page, 'Runde 2020 entfernen', 'button');
  await page.keyboard.press('Enter');
  await expectShown(page, inRounds(2019, 2019), 'sammlung=alle&runde=2019');
  // The focus stays among the chips.
  await expect(page.getByRole('button', { name: 'Runde 2019 entfernen' })).toBeFocused();
});

test('amounts by mouse: both ends dragged; the unpublished beside them, and left out', async ({ page }) => {
  await open(page, 'sammlung=alle');
  await page.locator('summary', { hasText: 'Betrag' }).click();
  await drag(page, slider(page, 'Betrag von, in Euro'), 100_000);
  await expectShown(page, having(isWithin(100_000, Infinity)), 'sammlung=alle&betrag=100000-');
  await expect(chip(page, 'Betrag ab 100.000\u00a0€')).toBeVisible();
  await drag(page, slider(page, 'Betrag bis, in Euro'), 200_000);
  const within = isWithin(100_000, 200_000);
  await expectShown(page, having(within), 'sammlung=alle&betrag=100000-200000');

  const unpublished = page.getByRole('checkbox', { name: /^nicht veröffentlicht/ });
  await unpublished.click({ force: true });
  await expectShown(
    page,
    having((grant) => within(grant) || isUnpublished(grant)),
    'sammlung=alle&betrag=100000-200000,unbekannt',
  );
  await page.getByRole('button', { name: 'ohne nicht veröffentlicht', exact: true }).click();
  await expectShown(page, having(within, isUnpublished), 'sammlung=alle&betrag=100000-200000,-unbekannt');
  await expect(unpublished).not.toBeChecked();
});

test('amounts by keyboard: both ends in steps; the unpublished beside them, and left out', async ({
  page,
}) => {
  await open(page, 'sammlung=alle');
  await tabTo(page, 'Betrag', 'summary');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Betrag von, in Euro');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  await expectShown(page, having(isWithin(60_000, Infinity)), 'sammlung=alle&betrag=60000-');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  // An end stops at the other one.
  await expect.poll(() => query(page)).toBe('sammlung=alle&betrag=60000-60000');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
  const within = isWithin(60_000, 140_000);
  await expectShown(page, having(within), 'sammlung=alle&betrag=60000-140000');
  await tabTo(page, 'nicht veröffentlicht', 'input');
  await page.keyboard.press('Space');
  await expectShown(
    page,
    having((grant) => within(grant) || isUnpublished(grant)),
    'sammlung=alle&betrag=60000-140000,unbekannt',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectShown(page, having(within, isUnpublished), 'sammlung=alle&betrag=60000-140000,-unbekannt');
});
