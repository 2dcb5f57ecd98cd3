/** Nothing passes: which single filter is to blame, and whether what is promised comes. */
import { rawProjects, type RawProject } from '../fixtures/rawData';
import { count, expect, open, query, rows, tabTo, test, withoutWebGl } from '../e2e/fixtures';

test.beforeEach(({ page }) => withoutWebGl(page));

const PARTS: Readonly<
  Record<string, { label: string; address: string; passes: (project: RawProject['properties']) => boolean }>
> = {
  region: {
    label: 'Region',
    address: 'region=034',
    passes: ({ places }) => places.some(({ ags }) => ags.region === '034'),
  },
  runde: {
    label: 'Förderrunde',
    address: 'runde=2017',
    passes: ({ grants }) => grants.some(({ year }) => year === 2017),
  },
  traeger: {
    label: 'Art des Trägers',
    address: 'traeger=genossenschaft',
    passes: ({ traeger }) => traeger.art === 'genossenschaft',
  },
};

/** How many pass all parts but one. */
const without = (left: string) =>
  rawProjects.filter(({ properties }) =>
    Object.entries(PARTS).every(([part, { passes }]) => part === left || passes(properties)),
  ).length;

const VIEW = `sammlung=alle&${Object.values(PARTS)
  .map(({ address }) => address)
  .join('&')}`;

test('by keyboard: only filters that help are offered, and as many projects come as each promises', async ({
  page,
}) => {
  const helpful = Object.keys(PARTS).filter((part) => without(part) > 0);
  expect(helpful.length).toBeGreaterThan(0);
  await open(page, VIEW);
  const buttons = page.getByRole('button', { name: /^Ohne .*: \d+ Projekte?$/ });
  await expect(buttons).toHaveCount(helpful.length);
  for (const part of helpful) {
    await open(page, VIEW);
    await expect(count(page)).toHaveText(`0 von ${rawProjects.length} Projekten`);
    const number = without(part);
    const promise = `Ohne ${PARTS[part]!.label}: ${number} ${number === 1 ? 'Projekt' : 'Projekte'}`;
    await tabTo(page, promise, 'button');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(number);
    await expect(count(page)).toHaveText(`${number} von ${rawProjects.length} Projekten`);
    const others = VIEW.replace(`&${PARTS[part]!.address}`, '');
    await expect.poll(() => query(page)).toBe(others);
    // The button is gone; its reader goes on in the list that came for it.
    await expect(page.getByRole('heading', { name: 'Projekte', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(rows(page).first().getByRole('button')).toBeFocused();
  }
});

test('by keyboard: where no single filter helps, the page says so and offers to take all away', async ({
  page,
}) => {
  await open(page, 'sammlung=alle&region=03402&runde=2017&traeger=genossenschaft&zielgruppe=frauen');
  await expect(page.getByText(/^Auch ohne einen einzelnen Filter bleibt die Liste leer/)).toBeVisible();
  await tabTo(page, /^Alle zurücksetzen/, 'button');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toBe('sammlung=alle');
  await expect(rows(page)).toHaveCount(rawProjects.length);
});
