/** `npm run test:long`: journeys of many seconds each, against the site as `npm test` has built it. */
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

export default defineConfig({
  ...base,
  testDir: '.',
  outputDir: '../../test-results/long',
  timeout: 180_000,
  reporter: process.env.CI
    ? [['list'], ['json', { outputFile: '../../test-results/playwright-long.json' }]]
    : [['list']],
});
