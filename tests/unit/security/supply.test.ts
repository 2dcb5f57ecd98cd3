/** What is shipped is known, free, recent enough and fetched from nowhere else. */
import { describe, expect, it } from 'vitest';
import { isAllowed, REVIEWED } from '../../supply/licences';
import {
  identityOf,
  locked,
  manifest,
  nameOf,
  readSbom,
  shipped,
  statedLicence,
  type Component,
} from '../../supply/sbom';

const sbom = readSbom();

describe('the bill of materials', () => {
  it('is a CycloneDX document about the atlas', () => {
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
    expect(sbom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Date.parse(sbom.metadata.timestamp)).not.toBeNaN();
    expect(sbom.metadata.component['bom-ref']).toMatch(/^quartiersatlas-niedersachsen@/);
  });

  it('describes each component once, with its address and hash', () => {
    const refs = sbom.components.map((component) => component['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    for (const { name, version, purl, type, hashes } of sbom.components) {
      expect(type).toBe('library');
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      expect(
        hashes?.some(({ alg }) => alg === 'SHA-512'),
        purl,
      ).toBe(true);
    }
  });

  it('names exactly the packages of the lockfile that are not for development', () => {
    const listed = sbom.components.map(({ name, version }) => `${name}@${version}`);
    expect([...listed].sort()).toEqual([...new Set(shipped.map(identityOf))].sort());
    expect(listed).toEqual(
      expect.arrayContaining(Object.entries(manifest.dependencies).map((pair) => pair.join('@'))),
    );
  });

  it('has the hashes of the lockfile', () => {
    const hashes = new Map(
      sbom.components.map((component) => [
        `${component.name}@${component.version}`,
        component.hashes?.find(({ alg }) => alg === 'SHA-512')?.content,
      ]),
    );
    for (const entry of shipped) {
      const hash = Buffer.from(entry.integrity!.replace('sha512-', ''), 'base64').toString('hex');
      expect(hashes.get(identityOf(entry)), entry.folder).toBe(hash);
    }
  });

  it('depends only on what it describes', () => {
    const refs = new Set(
      [sbom.metadata.component, ...sbom.components].map((component) => component['bom-ref']),
    );
    expect(new Set(sbom.dependencies.map(({ ref }) => ref))).toEqual(refs);
    for (const { ref, dependsOn = [] } of sbom.dependencies) {
      for (const other of dependsOn) expect(refs, `${ref} → ${other}`).toContain(other);
    }
  });
});

describe('the licences', () => {
  const expressionOf = ({ licenses = [] }: Component): string =>
    licenses
      .map((entry) =>
        'expression' in entry ? entry.expression : (entry.license.id ?? entry.license.name ?? ''),
      )
      .join(' AND ');

  it.each(sbom.components.map((component) => [component['bom-ref'], component] as const))(
    'of %s may come with the atlas',
    (_, component) => {
      const reviewed = REVIEWED[component.name];
      if (reviewed) expect(statedLicence(component.name)).toBe(reviewed.states);
      else expect(isAllowed(expressionOf(component)), expressionOf(component)).toBe(true);
    },
  );

  it.each([
    ['MIT', true],
    ['(MIT OR Apache-2.0)', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR GPL-2.0-only) AND BSD-3-Clause', true],
    ['GPL-3.0-only', false],
    ['AGPL-3.0-or-later', false],
    ['MPL-2.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['(MIT', false],
    ['', false],
  ])('%j is read as allowed: %s', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });
});

describe('the lockfile', () => {
  it('fetches everything by name and proves each by its hash', () => {
    for (const { folder, integrity, resolved, link } of locked) {
      expect(integrity, folder).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect(resolved, folder).toBeUndefined();
      expect(link, folder).toBeUndefined();
    }
  });

  it('pins every direct dependency to one version', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked.find(({ folder }) => folder === `node_modules/${name}`)?.version, name).toBe(version);
    }
  });

  it('runs the install scripts of these packages alone, none of which is shipped', () => {
    const withScript = locked.filter(({ hasInstallScript }) => hasInstallScript);
    expect(withScript.map(nameOf).sort()).toEqual(['@parcel/watcher', 'esbuild']);
    expect(withScript.every(({ dev }) => dev)).toBe(true);
  });

  it.each([
    // An attribution could run script: CVE-2026-85061, hardened until here.
    ['maplibre-gl', '6.9.0'],
    // The last of the 2026 advisories on prerendered markup.
    ['svelte', '5.53.5'],
  ])('%s is at least %s', (name, floor) => {
    const versions = locked.filter((entry) => nameOf(entry) === name).map(({ version }) => version);
    expect(versions).not.toEqual([]);
    for (const version of versions) expect(isAtLeast(version, floor), version).toBe(true);
  });
});

function isAtLeast(version: string, floor: string): boolean {
  const [a, b] = [version, floor].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const different = a.findIndex((part, index) => part !== b[index]);
  return different === -1 || a[different]! > b[different]!;
}
