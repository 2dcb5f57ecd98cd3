import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './tests/fixtures/chromium';

/** Another one where two checkouts test at once. */
const PORT = Number(process.env.E2E_PORT ?? 4817);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/e2e',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  // Software WebGL takes a whole core: side by side the maps starve each other.
  workers: 1,
  fullyParallel: false,
  forbidOnly: !!process.env.CI,
  // A journey that only passes the second time is named as flaky, and counted so.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.01 } },
  reporter: process.env.CI
    ? [['list'], ['json', { outputFile: 'test-results/playwright.json' }]]
    : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    colorScheme: 'light',
    // It would answer in the place of the server whose faults are tested; offline.e2e.ts lets it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: chromiumPath() ?? undefined, args: CHROMIUM_ARGS },
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  webServer: {
    // Also where another configuration builds on this one.
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
