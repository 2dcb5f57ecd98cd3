import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { woffToSfnt } from '../../../src/prerender/woffToSfnt';

const FONT = new URL(
  '../../../node_modules/@fontsource/fira-sans/files/fira-sans-latin-600-normal.woff',
  import.meta.url,
);

it('unpacks every table to its place, with the checksum that the font declares', () => {
  const font = woffToSfnt(readFileSync(fileURLToPath(FONT)));
  const tables = font.readUInt16BE(4);
  const tags: string[] = [];
  for (let index = 0; index < tables; index++) {
    const row = 12 + 16 * index;
    const tag = font.toString('latin1', row, row + 4);
    const [checksum, place, length] = [4, 8, 12].map((offset) => font.readUInt32BE(row + offset)) as [
      number,
      number,
      number,
    ];
    tags.push(tag);
    expect(place % 4).toBe(0);
    expect(place + length).toBeLessThanOrEqual(font.length);
    let sum = 0;
    for (let at = place; at < place + length; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0;
    // The head's checksum leaves out a number inside it.
    if (tag !== 'head') expect(sum, tag).toBe(checksum);
  }
  expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'name']));
  expect(() => woffToSfnt(Buffer.from('something else'))).toThrow(/WOFF/);
});
