/** Adds up the runners' JSON reports and closes with one line: `N passed, N failed`. */
import { existsSync, readFileSync } from 'node:fs';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

function read<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}

const vitest = read<VitestReport>('test-results/vitest.json');
const playwright = read<PlaywrightReport>('test-results/playwright.json');
const passed = (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0);
const failed =
  (vitest === null ? 1 : vitest.numFailedTests) +
  (playwright === null ? 1 : playwright.stats.unexpected + playwright.stats.flaky);
if (vitest === null) console.log('vitest left no report');
if (playwright === null) console.log('playwright left no report');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
