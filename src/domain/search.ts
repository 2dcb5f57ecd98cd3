import type { Place, Project } from './project';
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

/**
 * Everything of a project that a reader may search for, folded once.
 * @param areas names of Samtgemeinde, Landkreis and Region; without them only the towns are found
 */
export function searchText(project: Project, areas: AreaTree | null = null): string {
  return fold(
    [
      project.title,
      project.shortTitle,
      project.traeger.name ?? '',
      ...project.places.flatMap((place) => [place.name, place.postcode ?? '', ...areaNames(place, areas)]),
      project.summary.de,
      project.summary.en,
      ...project.grants.map((grant) => grant.title),
    ].join(' '),
  );
}

function areaNames({ ags }: Place, areas: AreaTree | null): string[] {
  return [ags.samtgemeinde, ags.kreis, ags.region].flatMap((code) => {
    const area = code === null ? undefined : areas?.get(code);
    return area ? [`${area.art} ${area.name}`] : [];
  });
}

/** Whether every word occurs. @param words from {@link queryWords} @param text from {@link searchText} */
export function matchesText(words: readonly string[], text: string): boolean {
  return words.every((word) => text.includes(word));
}
