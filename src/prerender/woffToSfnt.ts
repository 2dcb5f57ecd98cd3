import { inflateSync } from 'node:zlib';

/**
 * A web font as the plain font that programs outside of browsers read. WOFF 1 is that font with each table
 * compressed by itself: header of 44 bytes, then per table tag, place, compressed length, length and checksum.
 */
export function woffToSfnt(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1 font');
  const tables = woff.readUInt16BE(12);
  const power = Math.floor(Math.log2(tables));
  const font = Buffer.alloc(woff.readUInt32BE(16));
  woff.copy(font, 0, 4, 8);
  font.writeUInt16BE(tables, 4);
  font.writeUInt16BE(16 * 2 ** power, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(16 * (tables - 2 ** power), 10);
  let place = 12 + 16 * tables;
  for (let index = 0; index < tables; index++) {
    const entry = 44 + 20 * index;
    const from = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const bytes = woff.subarray(from, from + packed);
    const row = 12 + 16 * index;
    woff.copy(font, row, entry, entry + 4);
    woff.copy(font, row + 4, entry + 16, entry + 20);
    font.writeUInt32BE(place, row + 8);
    font.writeUInt32BE(length, row + 12);
    (packed < length ? inflateSync(bytes) : bytes).copy(font, place);
    // Every table begins at a multiple of four.
    place += Math.ceil(length / 4) * 4;
  }
  return font;
}
