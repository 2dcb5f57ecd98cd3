/**
 * `npm run bench`: the atlas and its peers in turn, on the same made-up projects. Only ratios count; a busy machine
 * slows all of them. Needs `npm run build` first.
 *
 *     npm run bench -- --only=atlas,openlayers --sizes=200,100000 --loads=3 --clicks=15
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from '../fixtures/chromium';
import { writeData } from './benchData';
import { benchServer } from './benchServer';
import { CONDITIONS, Visit, type Conditions, type Load, type Steps, type Subject } from './measure';
import { report, type Sample } from './report';
import { startPage } from './startPage';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, '.cache/bench');
const PEERS = ['leaflet', 'openlayers', 'maplibre', 'crossfilter'] as const;
/** Typed letter by letter; every letter but the first lengthens the query before. */
const WORD = 'werkstatt';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: ['atlas', ...PEERS].join() },
    sizes: { type: 'string', default: '200,10000,100000' },
    loads: { type: 'string', default: '3' },
    clicks: { type: 'string', default: '15' },
    slow: { type: 'string', default: '200,100000' },
  },
});
const only = options.only.split(',');
const sizes = options.sizes.split(',').map(Number);
const slowSizes = options.slow.split(',').map(Number);
const loads = Number(options.loads);
const clicks = Number(options.clicks);

function subjects(base: string, size: number): Subject[] {
  const atlas: Subject = {
    name: 'atlas',
    address: `${base}/atlas/${size}/`,
    hasMap: true,
    // The static map or the live one, with as many points as there are places.
    isShown: `[data-map-points="${placeCounts.get(size)}"]`,
    isLive: '[data-map-ready="true"]',
    drawn: 'kartebereit',
    boxOf: (art) => art,
    search: 'input[type=search], [role=combobox], [role=searchbox]',
  };
  const peers = PEERS.map((name): Subject => ({
    name,
    address: `${base}/${name}/${size}/${name}.html`,
    hasMap: name !== 'crossfilter',
    isShown: name === 'crossfilter' ? '@listed' : '@drawn',
    isLive: '@drawn',
    drawn: 'none',
    boxOf: (art) => art,
    search: 'input[type=search]',
  }));
  return [atlas, ...peers].filter(({ name }) => only.includes(name));
}

const placeCounts = new Map<number, number>();

async function visit(
  browser: Browser,
  subject: Subject,
  conditions: Conditions,
  isStepping: boolean,
): Promise<{ load: Load; heap: number; steps: Steps | null }> {
  const its = await Visit.start(browser, subject, conditions);
  try {
    const load = await its.load();
    // What is done when the page is idle belongs to the load, not to the first step.
    await its.page.waitForTimeout(conditions.cpu === 1 ? 1500 : 0);
    const heap = isStepping ? await its.heap() : NaN;
    const steps = isStepping ? await its.steps(clicks, WORD) : null;
    return { load, heap, steps };
  } finally {
    await its.end();
  }
}

mkdirSync(CACHE, { recursive: true });
await build({ configFile: join(ROOT, 'tests/bench/peers/vite.config.ts'), logLevel: 'warn' });
for (const size of sizes) {
  const folder = join(CACHE, `data-${size}`);
  const projects = writeData(folder, join(ROOT, 'public/data'), size);
  const { html, css } = await startPage(ROOT, folder);
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'anfang.css'), css);
  placeCounts.set(
    size,
    projects.reduce((sum, { places }) => sum + places.length, 0),
  );
}
const server = benchServer({
  page: (name) => (name === 'atlas' ? join(ROOT, 'dist') : join(CACHE, 'peers')),
  data: (size) => join(CACHE, `data-${size}`),
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: chromiumPath() ?? undefined,
  args: [
    ...CHROMIUM_ARGS,
    '--enable-blink-features=ForceEagerMeasureMemory',
    // As browsers do where there is no GPU; else one is emulated to draw every line of a page.
    '--disable-gpu-rasterization',
  ],
});

const samples: Sample[] = [];
try {
  for (const size of sizes) {
    for (const conditions of Object.values(CONDITIONS)) {
      if (conditions.name === 'slow' && !slowSizes.includes(size)) continue;
      const times = size >= 100_000 ? Math.min(loads, conditions.name === 'slow' ? 1 : 2) : loads;
      for (let turn = 0; turn < times; turn++) {
        for (const subject of subjects(base, size)) {
          const isStepping = conditions.name === 'unthrottled' && size >= 10_000;
          const started = Date.now();
          try {
            const { load, heap, steps } = await visit(browser, subject, conditions, isStepping);
            samples.push({ subject: subject.name, size, conditions: conditions.name, load, heap, steps });
          } catch (error) {
            console.error(`${subject.name}: ${String(error).split('\n')[0]}`);
          }
          console.error(
            `${size} ${conditions.name} ${turn + 1}/${times} ${subject.name} ${Date.now() - started} ms`,
          );
        }
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
writeFileSync(join(CACHE, 'samples.json'), JSON.stringify(samples));
const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules/maplibre-gl/package.json'), 'utf8')) as {
  version: string;
};
console.log(report(samples, `MapLibre ${version}`));
