/**
 * Inhabitants of every Gemeinde, from the table beside this file: the Gemeindeverzeichnis (GV-ISys) gives them by
 * the keys of 31 December 2020. The totals of the Land and of the Kreise stand in the table too, from another table
 * of the same office, so that a slip in a single number is found.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Alias } from './today';

const TABLE = fileURLToPath(new URL('einwohner.csv', import.meta.url));

export interface Einwohner {
  /** By today's AGS; gemeindefreie Gebiete too, most of them with nobody. */
  readonly gemeinden: ReadonlyMap<string, number>;
  /** By code: Land (2 digits) and Kreise (5 digits), as the source gives them. */
  readonly totals: ReadonlyMap<string, number>;
}

export function readEinwohner(aliases: Readonly<Record<string, Alias>>): Einwohner {
  return einwohnerOf(readFileSync(TABLE, 'utf8'), aliases);
}

/**
 * @param text lines `schluessel;einwohner` under a head line
 * @throws Error for a line of another form, a key that occurs twice, and where Gemeinden do not add up to a total
 */
export function einwohnerOf(text: string, aliases: Readonly<Record<string, Alias>>): Einwohner {
  const gemeinden = new Map<string, number>();
  const totals = new Map<string, number>();
  const seen = new Set<string>();
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const match = /^(03|03\d{3}|03\d{6});(\d+)$/.exec(line);
    if (match === null) throw new Error(`einwohner.csv: "${line}"; expected a key and a whole number`);
    const [key, count] = [match[1]!, Number(match[2])];
    if (seen.has(key)) throw new Error(`einwohner.csv: ${key} occurs twice; expected each key once`);
    seen.add(key);
    if (key.length < 8) totals.set(key, count);
    else {
      const today = aliases[key]?.new ?? key;
      gemeinden.set(today, (gemeinden.get(today) ?? 0) + count);
    }
  }
  for (const [code, total] of totals) {
    const sum = sumOf([...gemeinden].filter(([ags]) => ags.startsWith(code)).map(([, count]) => count));
    if (sum !== total) throw new Error(`einwohner.csv: ${code} has ${total}, its Gemeinden have ${sum}`);
  }
  return { gemeinden, totals };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
