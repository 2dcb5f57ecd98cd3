/** An area drawn by finger on a phone, against a count that casts a ray from every point. */
import type { Page } from '@playwright/test';
import type { ReadyDetail } from '../../src/map/ready';
import { pointsOf, rawProjects } from '../fixtures/rawData';
import { count, expect, mapReady, open, query, SIZES, test } from '../e2e/fixtures';

test.use({ viewport: SIZES.phone, hasTouch: true, isMobile: true });

type Position = readonly [lon: number, lat: number];

/** Around the middle of the Land; no project lies within a kilometre of its sides. */
const CORNERS: readonly Position[] = [
  [8.6, 53.1],
  [10.3, 53.1],
  [10.3, 52.1],
  [8.6, 52.1],
];

/** A ray to the east crosses the sides an odd number of times. */
function isInside([lon, lat]: Position): boolean {
  return CORNERS.reduce((inside, [x, y], index) => {
    const [toX, toY] = CORNERS[(index + 1) % CORNERS.length]!;
    const crosses = y > lat !== toY > lat && lon < x + ((lat - y) / (toY - y)) * (toX - x);
    return crosses ? !inside : inside;
  }, false);
}

async function tapAt(page: Page, at: Position): Promise<void> {
  const box = (await page.locator('.maplibregl-canvas').boundingBox())!;
  const [x, y] = await page.evaluate(
    (at) => (window as unknown as { ready: ReadyDetail }).ready.project([at[0], at[1]]),
    at,
  );
  await page.touchscreen.tap(box.x + x, box.y + y);
}

test('by touch: corners tapped, one taken back, closed at the first, and taken away again', async ({
  page,
}) => {
  await page.addInitScript(() =>
    document.addEventListener('kartebereit', (event) =>
      Object.assign(window, { ready: (event as CustomEvent).detail }),
    ),
  );
  const inside = rawProjects.filter((project) => pointsOf(project).some(isInside)).length;
  expect(inside).toBeGreaterThan(5);
  expect(inside).toBeLessThan(rawProjects.length - 5);

  await open(page, 'sammlung=alle');
  await mapReady(page);
  const sheet = page.getByRole('region', { name: 'Filter und Projekte' });
  await page.getByRole('button', { name: /Liste (größer|kleiner)/ }).tap();
  await sheet.locator('summary', { hasText: 'Umkreis, Fläche' }).tap();
  await sheet.getByRole('button', { name: 'Auf der Karte zeichnen' }).tap();
  const tools = page.getByRole('group', { name: 'Fläche zeichnen' });
  await expect(tools).toBeInViewport();
  for (const corner of CORNERS) {
    await tapAt(page, corner);
    // Two taps within a moment and a finger's width are a double one.
    await page.waitForTimeout(400);
  }
  await expect(page.getByText('Ecke 4 gesetzt.')).toBeAttached();
  await tools.getByRole('button', { name: 'Letzte Ecke entfernen' }).tap();
  await expect(page.getByText('Ecke entfernt, noch 3.')).toBeAttached();
  await tapAt(page, CORNERS[3]!);
  await page.waitForTimeout(400);
  await tapAt(page, CORNERS[0]!);
  await expect(tools).toHaveCount(0);
  await expect.poll(() => query(page)).toMatch(/^sammlung=alle&flaeche=[\w~.-]+/);
  await expect(count(page)).toHaveText(`${inside} von ${rawProjects.length} Projekten`);

  await expect(sheet.getByText(`${inside} Projekte in der Fläche`)).toBeAttached();
  await page.getByRole('button', { name: /Liste (größer|kleiner)/ }).tap();
  await sheet.getByRole('button', { name: 'Eigene Fläche entfernen' }).tap();
  await expect.poll(() => query(page)).not.toContain('flaeche');
  await expect(count(page)).toHaveText(new RegExp(`^${rawProjects.length} `));
});
