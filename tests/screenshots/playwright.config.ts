/** `npm run screenshots`: takes the pictures of docs/screenshots, to be looked at. */
import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '**/*.shot.ts',
  outputDir: '../../test-results/screenshots',
  reporter: [['list']],
});
