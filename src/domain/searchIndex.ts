import { Bitset } from './bitset';
import type { ProjectColumns } from './columns';
import type { AreaTree } from './region';
import { areaWords, fold } from './search';
import type { ProjectTexts } from './texts';

/**
 * Finds projects by words. Each text of the pool is folded once and searched once a word, however many projects
 * carry it; a word that lengthens one of the query before is looked for among that one's finds alone.
 */
export class SearchIndex {
  readonly #folded: (string | undefined)[] = [];
  /** Of the words of the last query, the places in the pool where each occurs. */
  #found = new Map<string, readonly number[]>();
  readonly #areaTexts: readonly string[];

  constructor(
    private readonly columns: ProjectColumns,
    private readonly texts: ProjectTexts,
    areas: AreaTree | null,
  ) {
    this.#areaTexts = columns.ags.map((ags) => fold(areaWords(ags, areas).join(' ')));
  }

  /**
   * Folds texts ahead of the first query, which otherwise waits for all of them.
   * @param hasTime asked now and then
   * @returns whether there is more to do
   */
  prepare(hasTime: () => boolean): boolean {
    const { pool } = this.texts;
    while (this.#folded.length < pool.length) {
      if (this.#folded.length % 256 === 0 && !hasTime()) return true;
      this.#folded.push(fold(pool[this.#folded.length]!));
    }
    return false;
  }

  /** @param words from queryWords @returns the rows in which every word occurs */
  rows(words: readonly string[]): Bitset {
    this.prepare(() => true);
    const rows = Bitset.full(this.columns.count);
    const found = new Map<string, readonly number[]>();
    for (const word of words) {
      const places = this.#placesOf(word);
      found.set(word, places);
      rows.intersect(this.#rowsWith(word, places));
    }
    if (words.length > 0) this.#found = found;
    return rows;
  }

  #placesOf(word: string): readonly number[] {
    const known = this.#found.get(word);
    if (known) return known;
    const folded = this.#folded as string[];
    const shorter = [...this.#found].find(([earlier]) => word.includes(earlier));
    if (shorter) return shorter[1].filter((place) => folded[place]!.includes(word));
    const places: number[] = [];
    for (let place = 0; place < folded.length; place++) if (folded[place]!.includes(word)) places.push(place);
    return places;
  }

  #rowsWith(word: string, places: readonly number[]): Bitset {
    const { columns, texts } = this;
    const isIn = new Uint8Array(texts.pool.length);
    for (const place of places) isIn[place] = 1;
    const isInArea = this.#areaTexts.map((text) => text.includes(word));
    const { title, shortTitle, traeger, summary, placeName, postcode, grantTitle } = texts;
    const { placeStart, placeAgs, grantStart, count } = columns;
    const rows = new Bitset(count);
    for (let row = 0; row < count; row++) {
      let isFound =
        isIn[title[row]!]! |
        isIn[shortTitle[row]!]! |
        isIn[traeger[row]!]! |
        isIn[summary.de[row]!]! |
        isIn[summary.en[row]!]!;
      for (let place = placeStart[row]!; !isFound && place < placeStart[row + 1]!; place++) {
        isFound = isIn[placeName[place]!]! | isIn[postcode[place]!]! | Number(isInArea[placeAgs[place]!]!);
      }
      for (let grant = grantStart[row]!; !isFound && grant < grantStart[row + 1]!; grant++) {
        isFound = isIn[grantTitle[grant]!]!;
      }
      if (isFound) rows.add(row);
    }
    return rows;
  }
}
