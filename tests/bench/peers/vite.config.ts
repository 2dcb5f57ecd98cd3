import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Each peer as a page of its own, built as the atlas is. */
export default defineConfig({
  root: here('.'),
  base: './',
  appType: 'mpa',
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: here('../../../.cache/bench/peers'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['leaflet', 'openlayers', 'maplibre', 'crossfilter'].map((name) => here(`${name}.html`)),
    },
  },
});
