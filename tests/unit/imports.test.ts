/**
 * The order of dependence: a folder may import only from those it is listed with, and the heavy packages only
 * where they belong. Every import in src is read, static, dynamic and type-only alike.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  theme: ['domain'],
  i18n: ['domain'],
  geo: ['domain'],
  state: ['domain', 'geo'],
  charts: ['domain', 'theme', 'i18n'],
  // What the live map and the static one share: the boundaries, their labels and legend.
  cartography: ['domain', 'geo', 'state', 'theme', 'i18n'],
  map: ['domain', 'geo', 'state', 'theme', 'i18n', 'cartography'],
  staticMap: ['domain', 'geo', 'state', 'theme', 'i18n', 'cartography'],
  // Drawn from the same rows and layouts as the page.
  pictures: ['domain', 'geo', 'state', 'theme', 'i18n', 'cartography', 'charts', 'staticMap'],
  // How what is taken away is written and named.
  files: ['domain', 'state'],
  // References in the forms that others read.
  cite: ['i18n'],
  // The snippet that stands in other pages is the same as the dialog's.
  oembed: ['domain', 'state', 'embed'],
  panels: ['domain', 'geo', 'state', 'theme', 'i18n', 'charts', 'pictures', 'files', 'cite'],
  // The pages that need no script: made at build time, so nothing of the atlas imports them.
  prerender: [
    'domain',
    'geo',
    'state',
    'theme',
    'i18n',
    'cartography',
    'charts',
    'staticMap',
    'panels',
    'App',
    'embed',
    'oembed',
  ],
  // What is taken away: files of the filtered set.
  exports: ['domain', 'geo', 'state', 'theme', 'i18n', 'files', 'panels'],
  // The view on paper.
  print: ['domain', 'geo', 'state', 'i18n', 'cartography', 'staticMap', 'panels'],
  // The page around the parts: header, panel, and the lazily loaded map and charts.
  shell: ['domain', 'state', 'cartography', 'theme', 'i18n', 'map', 'staticMap', 'panels', 'offline'],
  // One part of the atlas for other pages, and what stands around it there.
  embed: ['domain', 'geo', 'state', 'theme', 'i18n', 'panels', 'shell'],
  // The dialog that makes embeds.
  builder: ['domain', 'state', 'theme', 'i18n', 'files', 'embed'],
  App: ['builder', 'domain', 'state', 'theme', 'i18n', 'panels', 'exports', 'print', 'shell', 'offline'],
  // The service worker and the page's side of it.
  offline: [],
  // The page before the program runs, and how that takes it over.
  start: ['geo', 'state', 'i18n', 'App', 'offline'],
  main: ['start', 'theme', 'embed'],
};

/** Packages with the places that may import them; a file stands for itself, a folder for all in it. */
const PACKAGES: Record<string, readonly string[]> = {
  'maplibre-gl': ['src/map'],
  '@turf/turf': ['src/geo', 'data/build'],
  geokdbush: ['src/geo'],
  kdbush: ['src/geo'],
  d3: ['src/charts', 'src/staticMap'],
  'topojson-client': ['src/cartography', 'src/staticMap', 'data/build'],
  '@tanstack/virtual-core': ['src/theme'],
  fflate: ['src/exports'],
  valibot: ['src/domain', 'src/embed', 'data/build'],
  'simple-statistics': ['src/domain'],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? match[2])!);
}

/** The folder below src, or the file's own name for a file that lies in src itself. */
function part(file: string): string {
  const [first] = relative('src', file).split('/');
  return first!.replace(/\.\w+$/, '');
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const SOURCES = sourceFiles('src');
const EDGES = SOURCES.flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier })));

it('finds the sources', () => {
  expect(SOURCES.length).toBeGreaterThan(30);
  expect(EDGES.length).toBeGreaterThan(100);
});

describe('order of dependence', () => {
  it.each(EDGES.filter(({ specifier }) => specifier.startsWith('.')))(
    '$file may import $specifier',
    ({ file, specifier }) => {
      const from = part(file);
      const to = part(join(dirname(file), specifier));
      expect(Object.keys(MAY_IMPORT)).toContain(from);
      if (from !== to) expect(MAY_IMPORT[from]).toContain(to);
    },
  );
});

describe('packages stay where they belong', () => {
  const named = [
    ...EDGES,
    ...sourceFiles('data').flatMap((file) => importsOf(file).map((specifier) => ({ file, specifier }))),
  ];
  it.each(named.filter(({ specifier }) => packageOf(specifier) in PACKAGES))(
    '$file may import $specifier',
    ({ file, specifier }) => {
      const allowed = PACKAGES[packageOf(specifier)]!;
      expect(allowed.some((place) => file === place || file.startsWith(`${place}/`))).toBe(true);
    },
  );
});
