import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'deploy',
    root: new URL('../../', import.meta.url).pathname,
    include: ['tests/deploy/**/*.test.ts'],
    environment: 'node',
    // The load test would be measured against the other servers' tests.
    fileParallelism: false,
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test-results/vitest-deploy.json' }]]
      : ['default'],
  },
});
