/**
 * What stands in other pages, built after the atlas into the same folder. A build of its own: in one with the atlas,
 * each would start with what the other needs, or with dozens of small files.
 */
import { fileURLToPath } from 'node:url';
import { build, defineConfig, mergeConfig, type Plugin } from 'vite';
import atlas from './vite.config';

/** The script that other sites load, at an address that stays: one file, which leaves nothing behind in the page but its element. */
function hostScript(): Plugin {
  const entry = fileURLToPath(new URL('src/embed/host/einbetten.ts', import.meta.url));
  let outDir: string;
  return {
    name: 'host-script',
    configResolved: (config) => void (outDir = config.build.outDir),
    async closeBundle(error) {
      if (error) return;
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        build: {
          target: 'es2022',
          outDir,
          emptyOutDir: false,
          lib: { entry, formats: ['iife'], name: 'quartiersatlas', fileName: () => 'einbetten.js' },
        },
      });
    },
  };
}

export default mergeConfig(
  atlas,
  defineConfig({
    plugins: [hostScript()],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: {
        polyfill: false,
        // The scripts of a part are there before its data even so; named ahead, every embed would list those of all parts.
        resolveDependencies: (file, files) => (file.includes('Part-') ? [] : files),
      },
      rolldownOptions: {
        input: 'einbetten/index.html',
        // By their name the service worker tells them from the atlas's own, which it keeps.
        output: {
          entryFileNames: 'assets/einbetten-[name]-[hash].js',
          chunkFileNames: 'assets/einbetten-[name]-[hash].js',
          // What the charts share comes in one file: a dozen small ones are packed worse, and asked for one by one.
          codeSplitting: {
            groups: [
              // What every chart says, for the same reason.
              ...['de', 'en'].map((language) => ({
                name: `worte-${language}`,
                test: new RegExp(
                  `src/i18n/${language}/(chartEmbed|charts/(frame|counts)|embed|filter|panels/shown|terms)\\.ts`,
                ),
              })),
              {
                name: 'diagramm',
                test: /src\/(charts\/(?!(Bar|bar|Hint|hint)[A-Z])|panels\/(charts|picture\/ChartDownloads|text)|embed\/parts\/SetOrMessage|domain\/(statistics|groupBy))/,
                minShareCount: 4,
              },
              // Where things lie, for the charts by area.
              {
                name: 'gebiete',
                test: /src\/(domain\/regionStatistics|panels\/text\/chartAreaNames|charts\/sumText)/,
                minShareCount: 2,
              },
              { name: 'balken', test: /d3-array|src\/charts\/(Bar|bar|Hint|hint)[A-Z]/, minShareCount: 3 },
            ],
          },
        },
      },
    },
  }),
);
