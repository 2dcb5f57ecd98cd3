/**
 * What a browser has to have before the first view can be read and used: the page, the style sheets and script that
 * block its painting, and the typeface. The program and its data come after that, MapLibre after those.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './fixtures';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const MOST = 100_000;

test('the first view weighs no more than 100 kB', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1) || 'index.html'));
  // Everything but the program: what is asked for then is what the first view is made of.
  await page.route('**/assets/index-*.js', () => new Promise(() => undefined));
  await page.goto('.', { waitUntil: 'commit' });
  await expect(page.getByRole('main').getByRole('link', { name: /^Emden/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const weights = [...new Set(asked)]
    // The program, whose parts are asked for early: nothing of the first view waits for them.
    .filter((file) => !/^assets\/(?!anfang).*\.js$|^favicon/.test(file))
    .map((file) => ({ file, bytes: brotliCompressSync(readFileSync(join(DIST, file))).length }));
  const files = weights.map(({ file }) => file);
  expect(files).toContain('index.html');
  expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
  expect(files.filter((file) => file.startsWith('data/'))).toEqual([]);
  const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(
    `first view: ${total} bytes – ${weights.map(({ file, bytes }) => `${file} ${bytes}`).join(', ')}`,
  );
  expect(total).toBeLessThanOrEqual(MOST);
});
