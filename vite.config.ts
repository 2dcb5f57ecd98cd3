import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { headersOf, placeOf } from './deploy/headers';
import { tokensCss } from './src/theme/tokensCss';
import { UNUSED_KERN } from './src/theme/unusedKern';

const TOKENS = 'virtual:tokens.css';

/** The palette is written once, in TypeScript; this hands it to the stylesheets as custom properties. */
export function tokens(): Plugin {
  return {
    name: 'tokens',
    resolveId: (id) => (id === TOKENS ? `\0${TOKENS}` : undefined),
    load: (id) => (id === `\0${TOKENS}` ? tokensCss() : undefined),
  };
}

/** While developing, the embeds' folders are made up on the way; the build makes them. */
function embedFolders(): Plugin {
  return {
    name: 'embed-folders',
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        request.url = request.url?.replace(/^\/einbetten\/[a-z-]+\/(?=$|\?)/, '/einbetten/index.html');
        next();
      });
    },
  };
}

/** The preview sends what the servers are configured to send, so that every browser test runs under it. */
function headers(): Plugin {
  return {
    name: 'headers',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://preview');
        for (const [name, value] of Object.entries(headersOf(placeOf(pathname), ''))) {
          // It speaks plain http, where this means nothing.
          if (name !== 'Strict-Transport-Security') response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

export const css: UserConfig['css'] = {
  // What a later Sass will say of the design system's sources is for its makers.
  preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } },
  lightningcss: { unusedSymbols: UNUSED_KERN },
};

export default defineConfig({
  // Relative paths: the built folder works at any address.
  base: './',
  // A missing file is answered 404, not with the start page.
  appType: 'mpa',
  plugins: [tokens(), headers(), embedFolders(), svelte()],
  // Who may read what is a matter of the headers.
  preview: { host: '127.0.0.1', cors: false },
  worker: { format: 'es' },
  css,
  build: {
    target: 'es2022',
    // Inlined files would be data: addresses, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // What a page starts with is one file: cut up by who else uses which piece of it, a slow network brings it late.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
});
