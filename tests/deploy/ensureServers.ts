/**
 * Run before the deployment tests: installs Debian's nginx, Caddy and wrk where that is allowed, or says what
 * to install. The tests are never skipped for want of a server.
 */
import { spawnSync } from 'node:child_process';
import { missingPackages } from './programs';

function run(args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

const wanted = missingPackages();
if (wanted.length > 0 && process.getuid?.() === 0) {
  console.log(`Installing for the deployment tests: ${wanted.join(', ')}.`);
  if (run(['update'])) run(['install', '-y', '--no-install-recommends', ...wanted]);
}
const missing = missingPackages();
if (missing.length > 0) {
  console.error(
    `The deployment tests need these packages (Debian, Ubuntu): apt-get install ${missing.join(' ')}`,
  );
  process.exit(1);
}
