/**
 * After `vite build`: makes every page that is readable without a script and puts it into the built folder. Vite
 * compiles the pages' components for Node and gathers their styles; the pages are made by running the result.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, defineConfig, type Plugin } from 'vite';
import { keepVersions } from './data/build/versions';
import { isKept } from './src/offline/files';
import type * as Prerender from './src/prerender/entry';
import type * as FirstView from './src/prerender/firstView';
import { builtScript } from './builtScript';
import { siteUrl } from './src/prerender/sitemap';
import type { Dataset } from './src/state/loadDataset';
import { woffToSfnt } from './src/prerender/woffToSfnt';
import { css, tokens } from './vite.config';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DIST = join(ROOT, 'dist');
const DATA = join(ROOT, 'public/data');
const BUNDLE = join(ROOT, '.cache/prerender');
const WORKER = 'sw.js';
/** `OFFLINE=aus` takes back what an earlier version had browsers keep. */
const isOffline = process.env.OFFLINE !== 'aus';
const FIRST_VIEW = join(ROOT, '.cache/firstView');

function pages(): Plugin {
  let styles: string | undefined;
  return {
    name: 'prerender',
    writeBundle(_, bundle) {
      styles = Object.keys(bundle).find((file) => file.endsWith('.css'));
    },
    async closeBundle(error) {
      if (error) return;
      if (styles === undefined) throw new Error('prerender: no style sheet was made');
      const prerender = (await import(pathToFileURL(join(BUNDLE, 'entry.js')).href)) as typeof Prerender;
      const read = async (address: RequestInfo | URL) =>
        new Response(readFileSync(join(DATA, String(address))));
      const json = (name: string) => JSON.parse(readFileSync(join(DATA, name), 'utf8')) as never;

      const dataset = await prerender.loadDataset('', read);
      const records = prerender.parseProjects(json('projekte.geojson'), 'projekte.geojson');
      const municipalities = prerender.parseMunicipalities(json('gemeinden.json'), 'gemeinden.json');
      const faults = [
        ...dataset.failures,
        ...dataset.problems,
        ...records.problems,
        ...municipalities.problems,
      ].map((fault) => JSON.stringify(fault));
      const topology = json('regionen.topojson');
      const missing = prerender.missingIn(topology, ['land', 'regionen', 'kreise', 'laender']);
      if (faults.length > 0 || missing !== null) {
        throw new Error(`prerender: run npm run data first\n${[...faults, missing].join('\n')}`);
      }

      const kept = process.env.VERSIONS_DIR ? resolve(process.env.VERSIONS_DIR) : null;
      const versions = keepVersions({ data: DATA, dist: DIST, kept }, new Date().toISOString().slice(0, 10));
      const changes = prerender.lastChanges(
        versions.map(({ version, since }) => ({
          since,
          records: prerender.recordsOf(
            readFileSync(join(DIST, 'daten', version, 'projekte.geojson'), 'utf8'),
          ),
        })),
      );

      const url = siteUrl(process.env.SITE_URL);
      const first = prerender.hashedFile('anfang', 'js', await builtScript('src/start/anfang.ts'));
      const siteData = {
        dataset,
        projects: records.value ?? [],
        changes,
        topology,
        places: json('orte.json'),
        firstView: await firstView(dataset),
      };
      const site = prerender.renderSite(siteData, {
        styles,
        firstScript: first.path,
        worker: isOffline ? WORKER : null,
        url,
      });
      const searchable = url ? prerender.searchFiles(url, site.pages, dataset.meta!.dataDate) : [];
      for (const { path, text } of [...site.files, first, ...searchable]) {
        mkdirSync(dirname(join(DIST, path)), { recursive: true });
        writeFileSync(join(DIST, path), text);
      }
      const fontFiles = site.pictures.length > 0 ? pictureFonts() : [];
      for (const { path, text } of site.pictures) {
        const picture = new Resvg(text, { font: { fontFiles, loadSystemFonts: false } });
        writeFileSync(join(DIST, path), picture.render().asPng());
      }
      cpSync(join(BUNDLE, 'assets'), join(DIST, 'assets'), {
        recursive: true,
        filter: (file) => !file.endsWith('.js'),
      });
      const start = join(DIST, 'index.html');
      writeFileSync(start, prerender.fillStart(readFileSync(start, 'utf8'), site.start));
      const frame = readFileSync(join(DIST, 'einbetten/index.html'), 'utf8');
      for (const { path, text } of prerender.renderEmbeds(
        { ...siteData, municipalities: municipalities.value! },
        styles,
        frame,
      )) {
        mkdirSync(dirname(join(DIST, path)), { recursive: true });
        writeFileSync(join(DIST, path), text);
      }
      // Last, for it lists all files with their hashes.
      writeFileSync(join(DIST, WORKER), isOffline ? await keepingWorker() : await endingWorker());
      this.info(`${site.pages.length} pages that need no script`);
      this.info(
        `${versions.length} versions of the data below daten/${kept === null ? '; earlier ones are kept in the folder VERSIONS_DIR' : ''}`,
      );
      if (url === null)
        this.info(
          'no sitemap.xml, robots.txt, feeds and oEmbed answers: they need the address of the site in SITE_URL',
        );
    },
  };
}

/** A service worker that keeps the files as they lie in the built folder now. */
async function keepingWorker(): Promise<string> {
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(sep).join('/'),
  );
  const files = Object.fromEntries(
    names
      .filter(isKept)
      .sort()
      .map((name) => [name, sha256(readFileSync(join(DIST, name)))]),
  );
  const list = JSON.stringify(files);
  return builtScript('src/offline/worker.ts', {
    FILES: list,
    VERSION: JSON.stringify(sha256(list).slice(0, 12)),
  });
}

/** The kill switch, see there. */
function endingWorker(): Promise<string> {
  return builtScript('src/offline/endWorker.ts');
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The atlas as it opens; its styles are those of the program. */
async function firstView(dataset: Dataset): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [tokens(), svelte()],
    css,
    build: { target: 'es2022', ssr: 'src/prerender/firstView.ts', outDir: FIRST_VIEW, emptyOutDir: true },
  });
  const { renderFirstView } = (await import(
    pathToFileURL(join(FIRST_VIEW, 'firstView.js')).href
  )) as typeof FirstView;
  return renderFirstView(dataset);
}

/** The typeface as files that the rasteriser reads. */
function pictureFonts(): string[] {
  return [400, 600].map((weight) => {
    const name = `fira-sans-latin-${weight}-normal`;
    const woff = readFileSync(join(ROOT, `node_modules/@fontsource/fira-sans/files/${name}.woff`));
    const file = join(BUNDLE, `${name}.ttf`);
    writeFileSync(file, woffToSfnt(woff));
    return file;
  });
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [tokens(), svelte(), pages()],
  css,
  build: {
    target: 'es2022',
    ssr: 'src/prerender/entry.ts',
    ssrEmitAssets: true,
    outDir: BUNDLE,
    emptyOutDir: true,
    cssCodeSplit: false,
    cssMinify: true,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: { output: { assetFileNames: 'assets/[name]-[hash][extname]' } },
  },
});
