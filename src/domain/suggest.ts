/**
 * What a reader may mean while typing: projects, Träger, areas and postcodes that the data knows. All names stand in
 * one long text, which the platform searches faster than any loop over a hundred thousand names.
 */
import type { Projects } from './projects';
import type { Area } from './schema';
import { fold, queryWords } from './search';
import { NO_TEXT } from './texts';

export const SUGGESTION_KINDS = ['gebiet', 'plz', 'projekt', 'traeger'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** Area code, postcode, id of the project, or name of the Träger. */
  readonly value: string;
}

interface Named extends Suggestion {
  readonly folded: string;
}

/** 0: begins with what was typed; 1: each word begins a word; 2: found within words. */
type Rank = 0 | 1 | 2;
export type RankedSuggestion = Suggestion & { readonly rank: Rank };

/** Areas by name; of a kreisfreie Stadt only the Kreis, for it is also its own Gemeinde. */
export function* namedAreas(areas: readonly Area[]): Generator<Named> {
  const cities = new Set(areas.filter(({ art }) => art === 'kreisfreie Stadt').map(({ code }) => code));
  for (const { code, level, name, art, parent } of areas) {
    if (level === 'land' || (level === 'gemeinde' && cities.has(parent ?? ''))) continue;
    // The kind behind the name: who types „Emsl“ means the name, who types „Landkreis Emsl“ finds it too.
    yield { kind: 'gebiet', value: code, folded: fold(`${name} ${art}`) };
  }
}

/** Projects by title, Träger and postcodes each once. */
export function* namedInProjects({ columns, texts }: Projects): Generator<Named> {
  const { pool } = texts;
  const seen = new Set<number>();
  function* once(kind: SuggestionKind, ref: number): Generator<Named> {
    if (ref === NO_TEXT || seen.has(ref)) return;
    seen.add(ref);
    yield { kind, value: pool[ref]!, folded: fold(pool[ref]!) };
  }
  for (let row = 0; row < columns.count; row++) {
    yield { kind: 'projekt', value: texts.id[row]!, folded: fold(pool[texts.title[row]!]!) };
    yield* once('traeger', texts.traeger[row]!);
    for (let place = columns.placeStart[row]!; place < columns.placeStart[row + 1]!; place++) {
      yield* once('plz', texts.postcode[place]!);
    }
  }
}

/** How many hits are looked at: with one letter typed, half of all names begin with it. */
const MOST_HITS = 4000;

export class SuggestionIndex {
  readonly #names: readonly Named[];
  /** Every name behind a line break and a blank, so that a blank stands before each word. */
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(names: Iterable<Named>) {
    this.#names = [...names];
    this.#starts = new Uint32Array(this.#names.length);
    let length = 0;
    this.#names.forEach(({ folded }, index) => {
      this.#starts[index] = length;
      length += folded.length + 2;
    });
    this.#text = this.#names.map(({ folded }) => `\n ${folded}`).join('');
  }

  /**
   * The best few of each kind, best first.
   * @param most how many of a kind
   */
  find(text: string, most: Readonly<Partial<Record<SuggestionKind, number>>>): RankedSuggestion[] {
    const words = queryWords(text);
    // The longest word is the rarest.
    const [rarest] = words.toSorted((a, b) => b.length - a.length);
    if (rarest === undefined) return [];
    const found = new Map<number, Rank>();
    for (const needle of [`\n ${words.join(' ')}`, ` ${rarest}`, rarest]) {
      this.#hits(needle, (index) => {
        if (found.has(index)) return;
        const rank = rankOf(words, this.#names[index]!.folded);
        if (rank !== null) found.set(index, rank);
      });
      if (found.size >= MOST_HITS) break;
    }
    const left = new Map<SuggestionKind, number>(
      SUGGESTION_KINDS.map((kind) => [kind, most[kind] ?? 0] as const),
    );
    return [...found]
      .sort(([a, rankOfA], [b, rankOfB]) => rankOfA - rankOfB || a - b)
      .filter(([index]) => {
        const { kind } = this.#names[index]!;
        const rest = left.get(kind)!;
        left.set(kind, rest - 1);
        return rest > 0;
      })
      .map(([index, rank]) => ({ kind: this.#names[index]!.kind, value: this.#names[index]!.value, rank }));
  }

  #hits(needle: string, tell: (index: number) => void): void {
    let at = this.#text.indexOf(needle);
    for (let count = 0; at >= 0 && count < MOST_HITS; count++) {
      tell(this.#nameAt(at));
      at = this.#text.indexOf(needle, at + 1);
    }
  }

  /** The name in which a place of the text lies. */
  #nameAt(place: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function rankOf(words: readonly string[], folded: string): Rank | null {
  if (!words.every((word) => folded.includes(word))) return null;
  if (folded.startsWith(words.join(' '))) return 0;
  return words.every((word) => ` ${folded}`.includes(` ${word}`)) ? 1 : 2;
}
