import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { HEADERS } from './deploy/headers';
import { tokensCss } from './src/theme/tokensCss';

const TOKENS = 'virtual:tokens.css';

/** The palette is written once, in TypeScript; this hands it to the stylesheets as custom properties. */
export function tokens(): Plugin {
  return {
    name: 'tokens',
    resolveId: (id) => (id === TOKENS ? `\0${TOKENS}` : undefined),
    load: (id) => (id === `\0${TOKENS}` ? tokensCss() : undefined),
  };
}

export default defineConfig({
  // Relative paths: the built folder works at any address.
  base: './',
  // A missing file is answered 404, not with the start page.
  appType: 'mpa',
  plugins: [tokens(), svelte()],
  preview: { host: '127.0.0.1', headers: HEADERS },
  worker: { format: 'es' },
  // What a later Sass will say of the design system's sources is for its makers.
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  build: {
    target: 'es2022',
    // Inlined files would be data: addresses, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
  },
});
