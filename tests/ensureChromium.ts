/**
 * Run before the browser tests: finds a Chromium, or installs Debian's where that is allowed, or says what
 * to install. The tests are never skipped for want of a browser.
 */
import { spawnSync } from 'node:child_process';
import { chromiumPath } from './fixtures/chromium';

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

const isRoot = process.getuid?.() === 0;
if (chromiumPath() === null && isRoot && process.env.CHROMIUM_PATH === undefined) {
  console.log('No Chromium found: installing the package chromium.');
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium']);
}
const path = chromiumPath();
if (path === null) {
  console.error(
    'The browser tests need a Chromium and found none. Install one (Debian, Ubuntu: `apt-get install chromium`), ' +
      'or name it: `CHROMIUM_PATH=/path/to/chrome npm test`.',
  );
  process.exit(1);
}
console.log(`Browser tests with ${path}`);
