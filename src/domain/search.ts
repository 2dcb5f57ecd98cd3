import type { Ags } from './columns';
import type { AreaTree } from './region';

const SPECIAL: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/**
 * Folds text so that a search finds what a reader means: case, accents, hyphens and quotation marks do not
 * count, and ä is found as ä, ae and a because both sides fold to the bare letter.
 */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replace(/[ßæœøł]/g, (letter) => SPECIAL[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[aou])e/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words that a query asks for, folded. */
export function queryWords(query: string): string[] {
  const folded = fold(query);
  return folded === '' ? [] : folded.split(' ');
}

/** What areas above the town a place can be found by. @param areas their names; without them there are none */
export function areaWords({ samtgemeinde, kreis, region }: Ags, areas: AreaTree | null): string[] {
  return [samtgemeinde, kreis, region].flatMap((code) => {
    const area = code === null ? undefined : areas?.get(code);
    return area ? [`${area.art} ${area.name}`] : [];
  });
}
