/** The start view: five labelled projects at the right places, nothing over another, in one screen. */
import type { ReadyDetail } from '../../src/map/ready';
import type { RenderedLabel } from '../../src/map/renderedLabels';
import { count, expect, mapReady, open, rows, SIZES, test } from './fixtures';

/** Town centres as GeoNames has them; the labels have to stand beside them. */
const TOWNS = {
  Dannenberg: [11.099, 53.097],
  Emden: [7.206, 53.367],
  Hildesheim: [9.951, 52.151],
  Sickte: [10.641, 52.218],
  Sögel: [7.523, 52.844],
} as const;

interface Drawn {
  readonly labels: RenderedLabel[];
  readonly points: Record<string, readonly [number, number]>;
  readonly renderer: string;
}

for (const [name, viewport] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use({ viewport });

    test('shows the five, labelled, without overlap, in one screen', async ({ page }) => {
      await page.addInitScript((towns) => {
        document.addEventListener('kartebereit', (event) => {
          const { project, labels } = (event as CustomEvent<ReadyDetail>).detail;
          const points = Object.fromEntries(
            Object.entries(towns).map(([town, position]) => [town, project(position as [number, number])]),
          );
          Object.assign(window, { drawn: () => ({ points, labels: labels() }) });
        });
      }, TOWNS);
      await open(page);
      const map = await mapReady(page);
      await expect(map).toHaveAttribute('data-map-points', '5');
      await expect(count(page)).toHaveText('5 Projekte');
      await expect(rows(page)).toHaveCount(5);
      const box = (await map.boundingBox())!;
      const { labels, points, renderer } = await page.evaluate((): Drawn => {
        const gl = document.createElement('canvas').getContext('webgl2')!;
        const info = gl.getExtension('WEBGL_debug_renderer_info')!;
        return {
          ...(window as unknown as { drawn(): Omit<Drawn, 'renderer'> }).drawn(),
          renderer: String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)),
        };
      });
      expect(renderer).toContain('SwiftShader');

      // The part of the map that no sheet covers.
      const panel = (await page.getByRole('region', { name: 'Filter und Projekte' }).boundingBox())!;
      const lower = viewport.width < 1024 ? panel.y : viewport.height;
      for (const [town, [x, y]] of Object.entries(points)) {
        expect(x, `${town} is inside the map`).toBeGreaterThan(0);
        expect(x, `${town} is inside the map`).toBeLessThan(box.width);
        expect(y, `${town} is inside the map`).toBeGreaterThan(0);
        expect(box.y + y, `${town} is above the sheet`).toBeLessThan(lower);
        const label = labels.find(({ layer, text }) => layer === 'points' && text === town);
        expect(label, `${town} is labelled`).toBeDefined();
        expect(label!.left).toBeGreaterThanOrEqual(0);
        expect(label!.right).toBeLessThanOrEqual(box.width);
        // The label stands beside its own point: its box reaches to within a few pixels of it.
        const distance = Math.hypot(
          Math.max(label!.left - x, 0, x - label!.right),
          Math.max(label!.top - y, 0, y - label!.bottom),
        );
        expect(distance, `${town}'s label is beside its point`).toBeLessThan(24);
      }
      // Boxes are read in steps of 3 px and hold symbol and text: a round symbol leaves their corners empty.
      const meet = (from: number, to: number, otherFrom: number, otherTo: number) =>
        Math.min(to, otherTo) - Math.max(from, otherFrom) > 6;
      const overlapping = labels.flatMap((a, index) =>
        labels
          .slice(index + 1)
          .filter((b) => meet(a.left, a.right, b.left, b.right) && meet(a.top, a.bottom, b.top, b.bottom))
          .map((b) => `${a.text} (${a.layer}) – ${b.text} (${b.layer})`),
      );
      expect(overlapping).toEqual([]);

      const scrolls = await page.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return scrollHeight > clientHeight || scrollWidth > clientWidth;
      });
      expect(scrolls, 'the page fits one screen').toBe(false);
    });
  });
}

test('MapLibre comes after the list, and from this host', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url());
  });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/MapView-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await expect(rows(page)).toHaveCount(5);
  expect(scripts.some((script) => /MapView|maplibre/.test(script))).toBe(false);
  release();
  await mapReady(page);
  const worker = scripts.find((script) => script.includes('maplibre-gl-worker'));
  expect(worker, 'the worker is a file of the build').toBeDefined();
});
