/** The static map is what a reader sees while MapLibre is on its way: nothing of it may wait for MapLibre. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../src/staticMap', import.meta.url));
/** Imports that are still there at run time. */
const IMPORT =
  /^\s*(?:import|export)\s(?!type\s)[^'"`;]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;

function reached(file: string, seen: Map<string, string[]>): Map<string, string[]> {
  if (seen.has(file)) return seen;
  const specifiers = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);
  seen.set(file, specifiers);
  for (const specifier of specifiers.filter((name) => name.startsWith('.'))) {
    const path = join(dirname(file), specifier);
    const found = [path, `${path}.ts`, join(path, 'index.ts')].find(
      (name) => existsSync(name) && /\.\w+$/.test(name),
    );
    if (found && /\.(ts|svelte)$/.test(found)) reached(found, seen);
  }
  return seen;
}

it('reaches neither MapLibre nor its style sheet', () => {
  const seen = new Map<string, string[]>();
  for (const name of readdirSync(FOLDER)) reached(join(FOLDER, name), seen);
  expect(seen.size).toBeGreaterThan(20);
  const packages = new Set([...seen.values()].flat().filter((specifier) => !specifier.startsWith('.')));
  expect([...packages].filter((name) => name.startsWith('maplibre-gl'))).toEqual([]);
});
