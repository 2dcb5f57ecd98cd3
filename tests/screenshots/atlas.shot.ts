import { expect, mapReady, open, SIZES, test } from '../e2e/fixtures';

const VIEWS = {
  start: '',
  alle: 'sammlung=alle',
  detail: 'projekt=emden-quartiersbruecken',
  auswertung: 'ansicht=auswertung&sammlung=alle',
} as const;
const THEMES = { hell: 'light', dunkel: 'dark' } as const;

for (const [sizeName, viewport] of Object.entries(SIZES)) {
  for (const [theme, colorScheme] of Object.entries(THEMES)) {
    test.describe(`${sizeName} ${theme}`, () => {
      test.use({ viewport, colorScheme });
      for (const [name, query] of Object.entries(VIEWS)) {
        test(name, async ({ page }) => {
          await open(page, query);
          if (name === 'auswertung') await expect(page.locator('#diagramm-regionen')).toBeVisible();
          else await mapReady(page);
          await page.screenshot({ path: `docs/screenshots/${name}-${sizeName}-${theme}.png` });
        });
      }
    });
  }
}
