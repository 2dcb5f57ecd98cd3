/** What the atlas is made of: the bill of materials that npm draws up, and the lockfile that it is checked against. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly (
    { readonly license: { readonly id?: string; readonly name?: string } } | { readonly expression: string }
  )[];
}

/** The parts of a CycloneDX 1.5 document that are checked. */
export interface Sbom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

export interface LockedPackage {
  readonly name?: string;
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function readRootJson<T>(file: string): T {
  return JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8')) as T;
}

export const manifest = readRootJson<Manifest>('package.json');
const lock = readRootJson<{ packages: Record<string, LockedPackage> }>('package-lock.json');

/** Every package of the lockfile with its folder, the atlas itself left out. */
export const locked: readonly (LockedPackage & { readonly folder: string })[] = Object.entries(lock.packages)
  .filter(([folder]) => folder !== '')
  .map(([folder, entry]) => ({ ...entry, folder }));

/** `name@version` of a folder such as `node_modules/a/node_modules/@b/c`. */
export function nameOf({ folder, name }: { readonly folder: string; readonly name?: string }): string {
  return name ?? folder.split('node_modules/').at(-1)!;
}

/** What the reader of the atlas may get: every package that is not for development alone. */
export const shipped = locked.filter(({ dev, devOptional }) => !dev && !devOptional);

export function identityOf(entry: { readonly folder: string; readonly version: string }): string {
  return `${nameOf(entry)}@${entry.version}`;
}

/**
 * `npm sbom` narrowed to what is shipped. Its own `--omit dev` leaves out every package that a development
 * package needs too, Svelte and valibot among them (npm 11.19), so the lockfile decides instead.
 */
export function readSbom(): Sbom {
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 32 * 1024 * 1024,
  });
  const all = JSON.parse(text) as Sbom;
  const identities = new Set(shipped.map(identityOf));
  const components = all.components.filter(({ name, version }) => identities.has(`${name}@${version}`));
  const refs = new Set([all.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = all.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((entry) => ({ ...entry, dependsOn: (entry.dependsOn ?? []).filter((ref) => refs.has(ref)) }));
  return { ...all, components, dependencies };
}

/** The licence as the package itself states it, for those whose statement is no SPDX expression. */
export function statedLicence(name: string): string {
  const { license, licenses } = readRootJson<{ license?: string; licenses?: { type: string }[] }>(
    `node_modules/${name}/package.json`,
  );
  return license ?? (licenses ?? []).map(({ type }) => type).join(' AND ');
}
