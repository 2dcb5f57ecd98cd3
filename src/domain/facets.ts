/**
 * The facet index: per facet and value the set of projects that carry it. A filter is unions within a facet
 * and intersections between facets, and a value's count is taken under all *other* facets, so that a reader
 * sees what a further choice would give before making it.
 */
import { AmountIndex } from './amountIndex';
import { parseAmountSpan, UNPUBLISHED } from './amountSpan';
import { Bitset } from './bitset';
import { wordsIn, type PointKind, type ProjectColumns } from './columns';
import {
  FACETS,
  isEmptyChoice,
  NONE,
  SPATIAL_PARTS,
  type Choice,
  type Facet,
  type Filter,
  type Part,
  type SpatialPart,
} from './filter';
import type { Place, ProjectSummary } from './project';
import type { Projects } from './projects';
import type { AreaTree } from './region';
import { queryWords } from './search';
import { SearchIndex } from './searchIndex';
import type { Scheme } from './vocabulary';

type PositionTest = (position: Place['position']) => boolean;

/**
 * Whether a position lies within, for each part of the filter that asks it. Distances and polygons are the
 * business of `geo/`. The same function is taken for the same question: its answer is kept.
 */
export type SpatialTests = Readonly<Partial<Record<SpatialPart, PositionTest>>>;

/** What a filter leaves of a list, and what each further choice would leave. */
export interface FilterResult {
  /** Rows of the projects that pass, ascending. */
  readonly rows: Uint32Array;
  /** Projects with this value under all filters but those of its own facet. */
  count(facet: Facet, value: string): number;
  /** How many projects pass when one part of the filter is taken away. */
  countWithout(part: Part): number;
}

/** Per facet and value the rows that carry it, made from the columns when a facet is first asked for. */
export class FacetSets {
  readonly #sets = new Map<string, ReadonlyMap<string, Bitset>>();
  readonly #areas = new Map<string, Bitset>();
  readonly #within = new WeakMap<PositionTest, Bitset>();
  #amounts: AmountIndex | null = null;

  constructor(readonly columns: ProjectColumns) {}

  /** null where no row carries the value. */
  of(facet: Facet, scheme: Scheme, value: string): Bitset | null {
    if (facet === 'region') return this.#area(value) ?? null;
    const span = facet === 'betrag' ? parseAmountSpan(value) : null;
    return span ? this.amounts.within(span) : (this.#flat(facet, scheme).get(value) ?? null);
  }

  get amounts(): AmountIndex {
    return (this.#amounts ??= new AmountIndex(this.columns));
  }

  /** Rows with a place that passes the test. */
  within(isWithin: PositionTest): Bitset {
    const known = this.#within.get(isWithin);
    if (known) return known;
    const { columns } = this;
    const set = new Bitset(columns.count);
    for (let row = 0; row < columns.count; row++) {
      for (let place = columns.placeStart[row]!; place < columns.placeStart[row + 1]!; place++) {
        if (isWithin(columns.position(place))) set.add(row);
      }
    }
    this.#within.set(isWithin, set);
    return set;
  }

  /** Every value that occurs; of amounts only that one is not published, for spans are countless. */
  values(facet: Facet, scheme: Scheme): string[] {
    if (facet !== 'region') return [...this.#flat(facet, scheme).keys()];
    return unique(
      this.columns.ags.flatMap(({ region, kreis, samtgemeinde, gemeinde }) => [
        region,
        kreis,
        samtgemeinde,
        gemeinde,
      ]),
    );
  }

  /** One by one: a thousand areas occur, of which a reader asks for fifty. */
  #area(code: string): Bitset | undefined {
    const known = this.#areas.get(code);
    if (known) return known;
    const { ags, placeAgs, placeStart, count } = this.columns;
    const isIn = ags.map(({ region, kreis, samtgemeinde, gemeinde }) =>
      [region, kreis, samtgemeinde, gemeinde].includes(code),
    );
    if (!isIn.includes(true)) return undefined;
    const set = new Bitset(count);
    for (let row = 0; row < count; row++) {
      for (let place = placeStart[row]!; place < placeStart[row + 1]!; place++) {
        if (isIn[placeAgs[place]!]) set.add(row);
      }
    }
    this.#areas.set(code, set);
    return set;
  }

  #flat(facet: Exclude<Facet, 'region'>, scheme: Scheme): ReadonlyMap<string, Bitset> {
    const key = facet === 'feld' ? `feld-${scheme}` : facet;
    const known = this.#sets.get(key);
    if (known) return known;
    const { columns } = this;
    const sets = new Map<string, Bitset>();
    const add = (value: string, row: number) => {
      let set = sets.get(value);
      if (!set) sets.set(value, (set = new Bitset(columns.count)));
      set.add(row);
    };
    const addBits = (bits: number, words: readonly string[], row: number) => {
      if (bits === 0) add(NONE, row);
      else for (const word of wordsIn(bits, words)) add(word, row);
    };
    for (let row = 0; row < columns.count; row++) {
      switch (facet) {
        case 'feld':
          addBits(columns[scheme][row]!, columns.fields[scheme], row);
          break;
        case 'runde': {
          const [start, end] = [columns.grantStart[row]!, columns.grantStart[row + 1]!];
          if (start === end) add(NONE, row);
          for (let grant = start; grant < end; grant++) add(String(columns.year[grant]), row);
          break;
        }
        case 'status':
          add(columns.statusOf(row), row);
          break;
        case 'traeger':
          add(columns.traegerArt(row) ?? NONE, row);
          break;
        case 'zielgruppe':
          addBits(columns.zielgruppen[row]!, columns.zielgruppenCodes, row);
          break;
        case 'betrag':
          for (let grant = columns.grantStart[row]!; grant < columns.grantStart[row + 1]!; grant++) {
            if (Number.isNaN(columns.amount[grant])) add(UNPUBLISHED, row);
          }
          break;
        case 'genauigkeit':
          for (let place = columns.placeStart[row]!; place < columns.placeStart[row + 1]!; place++) {
            add(columns.precision(place), row);
          }
          break;
      }
    }
    this.#sets.set(key, sets);
    return sets;
  }
}

/** The rows of one collection. Collections over the same sets share them. */
export class FacetIndex {
  readonly #within: Bitset;
  /** Projects of the collection. */
  readonly size: number;
  #projects: readonly ProjectSummary[] | null = null;

  /** @param isWithin which rows belong to the collection; all without it */
  constructor(
    private readonly table: Projects,
    private readonly sets: FacetSets,
    private readonly search: SearchIndex,
    isWithin: ((row: number) => boolean) | null = null,
  ) {
    const { length } = table;
    this.#within = isWithin === null ? Bitset.full(length) : new Bitset(length);
    if (isWithin) for (let row = 0; row < length; row++) if (isWithin(row)) this.#within.add(row);
    this.size = this.#within.count();
  }

  /** All projects of the collection as records: dear where there are many. */
  get projects(): readonly ProjectSummary[] {
    return (this.#projects ??= this.records(this.#within.rows()));
  }

  /** The projects in these rows as records. */
  records(rows: Uint32Array): readonly ProjectSummary[] {
    return Array.from(rows, (row) => this.table.at(row));
  }

  /** How many places the projects in these rows have together. */
  placesIn(rows: Uint32Array): number {
    const { placeStart } = this.table.columns;
    let places = 0;
    for (const row of rows) places += placeStart[row + 1]! - placeStart[row]!;
    return places;
  }

  /** Every kind of symbol that the projects in these rows have, each once. */
  kindsIn(rows: Uint32Array): readonly PointKind[] {
    const { columns } = this.table;
    const kinds = new Map<number, PointKind>();
    for (const row of rows) {
      for (let place = columns.placeStart[row]!; place < columns.placeStart[row + 1]!; place++) {
        const code = columns.kindCode(row, place);
        if (!kinds.has(code)) kinds.set(code, columns.kind(row, place));
      }
    }
    return [...kinds.values()];
  }

  /** Values that occur in the collection, sorted. */
  values(facet: Facet, scheme: Scheme): string[] {
    const occurs = (value: string) => this.#within.countWith(this.sets.of(facet, scheme, value)!) > 0;
    return this.sets.values(facet, scheme).filter(occurs).sort();
  }

  /** Published amounts of all collections. */
  get amounts(): AmountIndex {
    return this.sets.amounts;
  }

  /** @param tests for the filter's spatial parts; a part without its test narrows nothing */
  apply(filter: Filter, tests: SpatialTests = {}): FilterResult {
    const parts = new Map<Part, Bitset>();
    const words = queryWords(filter.text);
    if (words.length > 0) {
      parts.set('text', this.search.rows(words));
    }
    for (const facet of FACETS) {
      if (!isEmptyChoice(filter[facet])) parts.set(facet, this.#chosen(facet, filter.scheme, filter[facet]));
    }
    for (const part of SPATIAL_PARTS) {
      const isWithin = tests[part];
      if (isWithin) parts.set(part, this.sets.within(isWithin));
    }
    /** Intersection of all parts but one. */
    const allBut = (left: Part | null): Bitset => {
      const set = this.#within.clone();
      for (const [part, chosen] of parts) if (part !== left) set.intersect(chosen);
      return set;
    };
    const others = new Map<Facet, Bitset>();
    return {
      rows: allBut(null).rows(),
      count: (facet, value) => {
        if (!others.has(facet)) others.set(facet, allBut(facet));
        const set = this.sets.of(facet, filter.scheme, value);
        return set ? others.get(facet)!.countWith(set) : 0;
      },
      countWithout: (part) => allBut(part).count(),
    };
  }

  #chosen(facet: Facet, scheme: Scheme, choice: Choice): Bitset {
    const { length } = this.#within;
    const chosen = choice.include.length === 0 ? Bitset.full(length) : new Bitset(length);
    for (const value of choice.include) {
      const set = this.sets.of(facet, scheme, value);
      if (set) chosen.unite(set);
    }
    for (const value of choice.exclude) {
      const set = this.sets.of(facet, scheme, value);
      if (set) chosen.subtract(set);
    }
    return chosen;
  }
}

/** The two collections that a reader can switch between, each with its facet index. */
export interface Collections {
  readonly beispiele: FacetIndex;
  readonly alle: FacetIndex;
}

export function collectionsOf(projects: Projects, areas: AreaTree | null): Collections {
  const { columns, texts } = projects;
  const sets = new FacetSets(columns);
  const search = new SearchIndex(columns, texts, areas);
  return {
    beispiele: new FacetIndex(projects, sets, search, (row) => columns.example[row] === 1),
    alle: new FacetIndex(projects, sets, search),
  };
}

/** Where a row stands among ascending rows; null where it does not. */
export function placeIn(rows: Uint32Array, row: number): number | null {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (rows[middle]! < row) from = middle + 1;
    else to = middle;
  }
  return rows[from] === row ? from : null;
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}
