/** Areas on the map, by mouse and by keyboard; every number is counted again from the published file. */
import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { ReadyDetail } from '../../src/map/ready';
import { expect, mapReady, open, query, SIZES, test, withoutWebGl } from './fixtures';

interface Counted {
  projects: number;
  sum: number;
  known: number;
  grants: number;
}

/** By Kreis: projects with a place there, and the grants of those that have no place elsewhere. */
async function recount(request: APIRequestContext): Promise<Map<string, Counted>> {
  const { features } = (await (await request.get('data/projekte.geojson')).json()) as {
    features: {
      properties: {
        places: { ags: { kreis: string } }[];
        grants: { amount: number | null; status: string }[];
      };
    }[];
  };
  const counted = new Map<string, Counted>();
  for (const { properties } of features) {
    const kreise = [...new Set(properties.places.map(({ ags }) => ags.kreis))];
    for (const kreis of kreise) {
      const its = counted.get(kreis) ?? { projects: 0, sum: 0, known: 0, grants: 0 };
      counted.set(kreis, its);
      its.projects += 1;
      if (kreise.length > 1) continue;
      its.grants += properties.grants.length;
      for (const { amount, status } of properties.grants) {
        if (status !== 'belegt' || amount === null) continue;
        its.sum += amount;
        its.known += 1;
      }
    }
  }
  return counted;
}

const NORTHEIM = '03155';
const euros = (value: number) => new Intl.NumberFormat('de').format(value);

/** Areas in the rows of the legend, by the row's name. */
async function legend(page: Page): Promise<Record<string, number>> {
  const items = page.getByRole('list', { name: 'Gebiete nach Klassen' }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const texts = await items.evaluateAll((elements) =>
    elements.map((element) => [
      element.querySelector('.name')!.textContent!.trim(),
      parseInt(element.querySelector('.count')!.textContent!, 10),
    ]),
  );
  return Object.fromEntries(texts) as Record<string, number>;
}

test('by mouse: colours, legend, tooltip, card, and only this area', async ({ page, request }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() =>
    document.addEventListener('kartebereit', (event) =>
      Object.assign(window, { ready: (event as CustomEvent).detail }),
    ),
  );
  const counted = await recount(request);
  const northeim = counted.get(NORTHEIM)!;
  await open(page, 'sammlung=alle');
  const map = await mapReady(page);
  await page.getByLabel('Gebiete färben').selectOption({ label: 'Veröffentlichte Beträge' });
  await expect.poll(() => query(page)).toContain('wert=summe');

  const rows = await legend(page);
  const known = [...counted.values()].filter((its) => its.known > 0).length;
  expect(rows['keine Angabe']).toBe(counted.size - known);
  expect(rows['kein Projekt']).toBe(45 - counted.size);
  expect(Object.values(rows).reduce((sum, areas) => sum + areas, 0)).toBe(45);

  // The west of the Landkreis, where no point lies.
  const box = (await map.boundingBox())!;
  const [x, y] = await page.evaluate(() =>
    (window as unknown as { ready: ReadyDetail }).ready.project([9.72, 51.72]),
  );
  const at = [box.x + x, box.y + y] as const;
  const tooltip = page.locator('.tooltip');
  await expect(async () => {
    await page.mouse.move(at[0] - 2, at[1]);
    await page.mouse.move(...at);
    await expect(tooltip).toContainText('Landkreis Northeim', { timeout: 500 });
  }).toPass();
  await expect(tooltip).toContainText(euros(northeim.sum));
  await expect(tooltip).toContainText(`für ${northeim.known} von ${northeim.grants} Förderungen`);
  await expect(page.locator('li > .marked')).toHaveCount(1);

  await page.mouse.click(...at);
  const card = page.getByRole('region', { name: 'Landkreis Northeim' });
  await expect(card).toContainText(`${northeim.projects} Projekte`);
  await expect(card).toContainText(euros(northeim.sum));
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ).toEqual([]);
  await card.getByRole('button', { name: 'Nur dieses Gebiet zeigen' }).click();
  await expect.poll(() => query(page)).toContain(`region=${NORTHEIM}`);
  await expect.poll(async () => (await legend(page))['nicht gewählt']).toBe(44);
  await card.getByRole('button', { name: 'Angaben zum Gebiet schließen' }).click();
  await expect(card).toHaveCount(0);

  // The keyboard's own way in from the live map.
  await map.locator('canvas').focus();
  await page.keyboard.press('g');
  await expect(page.getByRole('application', { name: 'Gebiete wählen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map.locator('canvas')).toBeFocused();
});

test('by keyboard, without WebGL: from area to area, each said; figures, level and back', async ({
  page,
  request,
}) => {
  await withoutWebGl(page);
  const counted = await recount(request);
  await open(page, 'sammlung=alle&wert=anzahl');
  const entry = page.getByRole('button', { name: 'Gebiete mit der Tastatur wählen' });
  const mode = page.getByRole('application', { name: 'Gebiete wählen' });
  const said = (text: string | RegExp): Promise<void> =>
    expect(page.locator('.keys [role=status]')).toHaveText(text);
  await expect(page.locator('path[data-area]')).toHaveCount(45);
  await entry.focus();
  await expect(entry).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(mode).toBeFocused();

  // It begins where most projects are; from there to the west.
  const most = Math.max(...[...counted.values()].map(({ projects }) => projects));
  await said(new RegExp(`${most} Projekte, Rang 1 von ${counted.size}`));
  await walk(page, 'Landkreis Northeim', said);
  const projects = counted.get(NORTHEIM)!.projects;
  const rank = 1 + [...counted.values()].filter((its) => its.projects > projects).length;
  await said(
    new RegExp(`Landkreis Northeim, .* von .*: ${projects} Projekte, Rang ${rank} von ${counted.size};`),
  );
  await expect(page.locator('path.mark.focused')).toHaveCount(1);

  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: 'Landkreis Northeim' });
  await expect(heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading).toHaveCount(0);
  await expect(mode).toBeFocused();

  await page.keyboard.press('-');
  await expect.poll(() => query(page)).toContain('ebene=region');
  await said(/^Statistische Region Braunschweig/);
  await page.keyboard.press('ArrowRight');
  await said('Im Osten liegt kein weiteres Gebiet.');
  await page.keyboard.press('+');
  await expect.poll(() => query(page)).not.toContain('ebene');
  await page.keyboard.press('Escape');
  await expect(mode).toHaveCount(0);
  await expect(entry).toBeFocused();
});

test('by keyboard: a class of the legend is marked on the map; the legend hides no part of the Land', async ({
  page,
}) => {
  await withoutWebGl(page);
  await page.setViewportSize(SIZES.desktop);
  await open(page, 'sammlung=alle&wert=summe');
  const rows = page.getByRole('list', { name: 'Gebiete nach Klassen' }).getByRole('button');
  const marked = page.locator('path.mark.hovered');
  await rows.first().focus();
  const named = async () =>
    Number.parseInt((await page.locator(':focus').getAttribute('aria-label'))!.split(': ')[1]!);
  await expect(marked).toHaveCount(await named());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const kept = await named();
  await page.keyboard.press('Tab');
  await expect(rows.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(marked).toHaveCount(kept);

  expect(await underLegends(page)).toEqual([]);
  await page.setViewportSize(SIZES.phone);
  await open(page, 'sammlung=alle&wert=summe');
  await expect(page.locator('path[data-area]')).toHaveCount(45);
  expect(await underLegends(page)).toEqual([]);
});

/** Codes of the areas that lie under a legend, open or folded. */
async function underLegends(page: Page): Promise<string[]> {
  const legends = page.getByRole('main').locator('details.legend');
  await expect(legends).toHaveCount(2);
  return legends.evaluateAll((elements) => {
    const under = new Set<string>();
    for (const element of elements) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      for (let x = left + 1; x < right; x += 6)
        for (let y = top + 1; y < bottom; y += 6)
          for (const hit of document.elementsFromPoint(x, y))
            if (hit instanceof SVGPathElement && hit.dataset.area) under.add(hit.dataset.area);
    }
    return [...under];
  });
}

/** South until the Land ends, then from there to the area: Göttingen has Northeim in the west. */
async function walk(page: Page, name: string, said: (text: RegExp) => Promise<void>): Promise<void> {
  const status: Locator = page.locator('.keys [role=status]');
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('ArrowDown');
    if ((await status.textContent()) === 'Im Süden liegt kein weiteres Gebiet.') break;
  }
  await page.keyboard.press('ArrowLeft');
  await said(new RegExp(`^${name}`));
}
