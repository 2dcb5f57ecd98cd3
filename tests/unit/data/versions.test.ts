import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../../data/build/compile';
import { readSourceFiles } from '../../../data/build/sourceFiles';
import { keepVersions } from '../../../data/build/versions';
import { amountsOf } from '../../../src/domain/statistics';
import { findVersion } from '../../../src/state/dataFolder';
import { loadDataset } from '../../../src/state/loadDataset';

const A = 'aaaaaaaaaaaa';
const B = 'bbbbbbbbbbbb';
let root: string;
const folders = () => ({ data: join(root, 'data'), dist: join(root, 'dist'), kept: join(root, 'kept') });

function publish(version: string, content: string) {
  const { data } = folders();
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, 'schema'), { recursive: true });
  writeFileSync(join(data, 'meta.json'), JSON.stringify({ version, dataDate: '2026-11' }));
  writeFileSync(join(data, 'schema/any.json'), content);
}
const served = (version: string, file = 'schema/any.json') =>
  readFileSync(join(root, 'dist/daten', version, file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'versionen-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('keepVersions', () => {
  it('serves every file of this build under its version, also without a folder to keep it in', () => {
    publish(A, 'one');
    expect(keepVersions({ ...folders(), kept: null }, '2026-11-25')).toEqual([
      { version: A, dataDate: '2026-11', since: '2026-11-25' },
    ]);
    expect(served(A)).toBe('one');
    expect(existsSync(folders().kept)).toBe(false);
  });

  it('keeps an earlier version as it was when the data change', () => {
    publish(A, 'one');
    keepVersions(folders(), '2026-11-25');
    publish(B, 'two');
    const versions = keepVersions(folders(), '2026-12-01');
    expect(versions.map(({ version, since }) => [version, since])).toEqual([
      [A, '2026-11-25'],
      [B, '2026-12-01'],
    ]);
    expect([served(A), served(B)]).toEqual(['one', 'two']);
    expect(JSON.parse(readFileSync(join(root, 'dist/daten/versionen.json'), 'utf8'))).toEqual({ versions });
  });

  it('names the day of a version once, however often it is built', () => {
    publish(A, 'one');
    keepVersions(folders(), '2026-11-25');
    expect(keepVersions(folders(), '2026-12-31')[0]!.since).toBe('2026-11-25');
  });

  it('puts data that came back last, because they are what is shown', () => {
    for (const version of [A, B, A]) {
      publish(version, version);
      keepVersions(folders(), '2026-11-25');
    }
    expect(keepVersions(folders(), '2026-11-26').map(({ version }) => version)).toEqual([B, A]);
  });

  it('refuses a list that names what is not there, rather than serve half of it', () => {
    publish(A, 'one');
    keepVersions(folders(), '2026-11-25');
    rmSync(join(folders().kept, A), { recursive: true });
    expect(() => keepVersions(folders(), '2026-11-26')).toThrow(/names aaaaaaaaaaaa.*missing/);
  });

  it('leaves nothing of an older build below the served folder', () => {
    publish(A, 'one');
    keepVersions({ ...folders(), kept: null }, '2026-11-25');
    publish(B, 'two');
    keepVersions({ ...folders(), kept: null }, '2026-11-25');
    expect(existsSync(join(root, 'dist/daten', A))).toBe(false);
  });
});

describe('a frozen version of the real data', () => {
  const texts = readSourceFiles();
  /** As the build writes them. */
  function build(projects: string): string {
    const { files, problems } = compile({ ...texts, projects });
    expect(problems).toEqual([]);
    const { data } = folders();
    rmSync(data, { recursive: true, force: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(data, name)), { recursive: true });
      writeFileSync(join(data, name), text);
    }
    keepVersions(folders(), '2026-11-25');
    cpSync(data, join(root, 'dist/data'), { recursive: true });
    return (JSON.parse(files['meta.json']!) as { version: string }).version;
  }
  /** The built folder, as a server gives it. */
  const fetchFile = async (address: RequestInfo | URL) => {
    const file = join(root, 'dist', String(address));
    return existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 });
  };
  async function sumIn(folder: string): Promise<number> {
    const { collections, failures } = await loadDataset(folder, fetchFile);
    expect(failures).toEqual([]);
    return amountsOf(collections!.alle.projects.flatMap(({ grants }) => grants)).sum;
  }

  it('keeps its numbers after the data have changed', async () => {
    const first = build(texts.projects);
    const before = await sumIn('data/');
    const changed = JSON.parse(texts.projects) as {
      features: { properties: { grants: { amount: number | null; status: string }[] } }[];
    };
    const grant = changed.features
      .flatMap(({ properties }) => properties.grants)
      .find(({ amount, status }) => amount !== null && status === 'belegt')!;
    grant.amount! += 1_000;
    const second = build(JSON.stringify(changed));
    expect(second).not.toBe(first);
    expect(await sumIn('data/')).toBe(before + 1_000);
    expect(await sumIn((await findVersion(first, fetchFile))!)).toBe(before);
    expect(await sumIn((await findVersion(second, fetchFile))!)).toBe(before + 1_000);
    expect(await findVersion('000000000000', fetchFile)).toBeNull();
  });
});
