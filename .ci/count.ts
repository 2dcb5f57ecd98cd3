/** Adds up the runners' JSON reports and closes with one line: `N passed, N failed`. A missing report is a failure. */
import { existsSync, readFileSync } from 'node:fs';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

const REPORTS: Readonly<Record<string, (report: unknown) => readonly [passed: number, failed: number]>> = {
  'test-results/vitest.json': ofVitest,
  'test-results/playwright.json': ofPlaywright,
  'test-results/playwright-long.json': ofPlaywright,
  'test-results/vitest-deploy.json': ofVitest,
};

function ofVitest(report: unknown): [number, number] {
  const { numPassedTests, numFailedTests } = report as VitestReport;
  return [numPassedTests, numFailedTests];
}

function ofPlaywright(report: unknown): [number, number] {
  const { expected, unexpected, flaky } = (report as PlaywrightReport).stats;
  if (flaky > 0) console.log(`${flaky} browser journeys passed only the second time`);
  return [expected + flaky, unexpected];
}

let passed = 0;
let failed = 0;
for (const [file, read] of Object.entries(REPORTS)) {
  if (!existsSync(file)) {
    console.log(`${file} is missing: its runner did not get that far`);
    failed += 1;
    continue;
  }
  const [good, bad] = read(JSON.parse(readFileSync(file, 'utf8')));
  passed += good;
  failed += bad;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
