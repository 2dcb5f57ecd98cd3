/** The header between phone and desk: nothing in it lies over anything else. */
import { expect, open, test, withoutWebGl } from './fixtures';

test('name, pages and tools stand beside each other at every width, in both languages', async ({ page }) => {
  await withoutWebGl(page);
  for (const language of ['de', 'en']) {
    await open(page, `sprache=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const width of [600, 860, 900, 960, 999, 1000, 1023, 1024, 1100, 1239, 1240, 1440]) {
      await page.setViewportSize({ width, height: 700 });
      const measure = () =>
        page
          .locator('header')
          .first()
          .evaluate((header) =>
            [...header.querySelectorAll('h1, .pages fieldset, .tools button')]
              .map((element) => element.getBoundingClientRect())
              .filter(({ width }) => width > 0)
              .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
          );
      // Styles follow a new width at once, the settings that leave their menu a moment later.
      await expect.poll(async () => (await measure()).length).toBeGreaterThan(3);
      const boxes = await measure();
      const overlaps = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              one.left < other.right - 0.5 &&
              other.left < one.right - 0.5 &&
              one.top < other.bottom - 0.5 &&
              other.top < one.bottom - 0.5,
          ),
      );
      expect(overlaps, `${language} at ${width} px`).toEqual([]);
      expect(Math.max(...boxes.map(({ right }) => right)), `${language} at ${width} px`).toBeLessThanOrEqual(
        width,
      );
    }
  }
});
