import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Makes one classic script of a module with all that it imports: what runs before the page's modules, or beside
 * the page, cannot be one of them.
 * @param define names in the module and the values that the build puts in their place, as code
 */
export async function builtScript(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const root = fileURLToPath(new URL('.', import.meta.url));
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    root,
    define,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'script', fileName: 'script' },
    },
  });
  const [first] = [result].flat();
  if (first === undefined || !('output' in first)) throw new Error(`${entry}: nothing was built`);
  return first.output[0].code;
}
