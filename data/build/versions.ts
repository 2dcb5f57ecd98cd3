/**
 * Frozen versions of the published data. A version is named by its content, so its address never says something
 * else: `daten/<version>/` holds all that `data/` held. Each build adds its own; those of earlier builds stay
 * served where the operator keeps them in a folder, named in VERSIONS_DIR.
 *
 *     VERSIONS_DIR/versionen.json        the list, oldest first
 *     VERSIONS_DIR/1f6c0a7be911/…        the files of a version
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const LIST = 'versionen.json';

const versionSchema = v.object({
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  dataDate: v.string(),
  /** The day of the first build with these data, YYYY-MM-DD. */
  since: v.string(),
});
const listSchema = v.object({ versions: v.array(versionSchema) });
export type KeptVersion = v.InferOutput<typeof versionSchema>;

interface Folders {
  /** The data of this build. */
  readonly data: string;
  /** The built atlas. */
  readonly dist: string;
  /** Where versions are kept from build to build; null for nowhere. */
  readonly kept: string | null;
}

/**
 * Puts the data of this build, and of every version kept, below `dist/daten/`.
 * @param today YYYY-MM-DD
 * @returns what is served, oldest first; the last is this build's
 * @throws where the kept folder's list is damaged or names a version that is not there
 */
export function keepVersions({ data, dist, kept }: Folders, today: string): KeptVersion[] {
  const { version, dataDate } = JSON.parse(readFileSync(join(data, 'meta.json'), 'utf8')) as KeptVersion;
  const before = kept === null ? [] : readList(kept);
  const known = before.find((one) => one.version === version);
  const versions = [...before.filter((one) => one !== known), known ?? { version, dataDate, since: today }];
  const served = join(dist, 'daten');
  rmSync(served, { recursive: true, force: true });
  if (kept !== null) {
    if (!known) copy(data, join(kept, version));
    write(kept, versions);
    for (const one of before) copy(join(kept, one.version), join(served, one.version));
  }
  copy(data, join(served, version));
  write(served, versions);
  return versions;
}

function readList(folder: string): KeptVersion[] {
  const file = join(folder, LIST);
  if (!existsSync(file)) return [];
  const { versions } = v.parse(listSchema, JSON.parse(readFileSync(file, 'utf8')));
  const lost = versions.find(({ version }) => !existsSync(join(folder, version, 'meta.json')));
  if (lost) throw new Error(`${file} names ${lost.version}, of which the files are missing`);
  return versions;
}

function write(folder: string, versions: readonly KeptVersion[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, LIST), `${JSON.stringify({ versions }, null, 2)}\n`);
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}
