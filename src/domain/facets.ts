/**
 * The facet index: per facet and value the set of projects that carry it. A filter is unions within a facet
 * and intersections between facets, and a value's count is taken under all *other* facets, so that a reader
 * sees what a further choice would give before making it.
 */
import { Bitset } from './bitset';
import { FACETS, isEmptyChoice, NONE, type Choice, type Facet, type Filter } from './filter';
import type { Project } from './project';
import type { AreaTree } from './region';
import { matchesText, queryWords, searchText } from './search';
import { SCHEMES, type Scheme } from './vocabulary';

/** An index key: `feld` is split by scheme. */
type Key = Exclude<Facet, 'feld'> | `feld-${Scheme}`;

/** The values of a project by facet, in the spelling of the address. */
export function facetValues(project: Project, facet: Facet, scheme: Scheme): string[] {
  switch (facet) {
    case 'region':
      return unique(
        project.places.flatMap(({ ags }) => [ags.region, ags.kreis, ags.samtgemeinde, ags.gemeinde]),
      );
    case 'feld':
      return orNone(
        scheme === 'buendnis'
          ? project.handlungsfelder.buendnis.map((field) => field.id)
          : project.handlungsfelder.programm,
      );
    case 'runde':
      return orNone(unique(project.grants.map((grant) => String(grant.year))));
    case 'status':
      return [project.status];
    case 'traeger':
      return [project.traeger.art ?? NONE];
    case 'zielgruppe':
      return orNone(project.zielgruppen);
  }
}

/** What a filter leaves of a list, and what each further choice would leave. */
export interface FilterResult {
  /** Rows of the projects that pass, ascending. */
  readonly rows: readonly number[];
  /** Projects with this value under all filters but those of its own facet. */
  count(facet: Facet, value: string): number;
  /** How many projects pass when the choice of one facet (or the text) is taken away. */
  countWithout(part: Facet | 'text'): number;
}

export class FacetIndex {
  readonly #sets = new Map<Key, Map<string, Bitset>>();
  readonly #texts: string[];

  /**
   * @param projects in list order; a row number is a place in this array
   * @param areas for finding projects by the names of their areas
   */
  constructor(
    readonly projects: readonly Project[],
    areas: AreaTree | null = null,
  ) {
    this.#texts = projects.map((project) => searchText(project, areas));
    for (const facet of FACETS) {
      if (facet === 'feld') for (const scheme of SCHEMES) this.#index(`feld-${scheme}`, facet, scheme);
      else this.#index(facet, facet, 'buendnis');
    }
  }

  #index(key: Key, facet: Facet, scheme: Scheme): void {
    const sets = new Map<string, Bitset>();
    this.projects.forEach((project, row) => {
      for (const value of facetValues(project, facet, scheme)) {
        if (!sets.has(value)) sets.set(value, new Bitset(this.projects.length));
        sets.get(value)!.add(row);
      }
    });
    this.#sets.set(key, sets);
  }

  /** Values that occur in the list, sorted. */
  values(facet: Facet, scheme: Scheme): string[] {
    return [...this.#facet(facet, scheme).keys()].sort();
  }

  apply(filter: Filter): FilterResult {
    const all = Bitset.full(this.projects.length);
    const words = queryWords(filter.text);
    const byText = new Bitset(this.projects.length);
    this.#texts.forEach((text, row) => matchesText(words, text) && byText.add(row));
    const parts = new Map<Facet | 'text', Bitset>([['text', byText]]);
    for (const facet of FACETS) {
      if (!isEmptyChoice(filter[facet])) parts.set(facet, this.#chosen(facet, filter.scheme, filter[facet]));
    }
    /** Intersection of all parts but one. */
    const allBut = (left: Facet | 'text' | null): Bitset => {
      const set = all.clone();
      for (const [part, chosen] of parts) if (part !== left) set.intersect(chosen);
      return set;
    };
    const others = new Map<Facet, Bitset>();
    return {
      rows: allBut(null).rows(),
      count: (facet, value) => {
        if (!others.has(facet)) others.set(facet, allBut(facet));
        const set = this.#facet(facet, filter.scheme).get(value);
        return set ? others.get(facet)!.countWith(set) : 0;
      },
      countWithout: (part) => allBut(part).count(),
    };
  }

  #chosen(facet: Facet, scheme: Scheme, choice: Choice): Bitset {
    const sets = this.#facet(facet, scheme);
    const chosen =
      choice.include.length === 0 ? Bitset.full(this.projects.length) : new Bitset(this.projects.length);
    for (const value of choice.include) if (sets.has(value)) chosen.unite(sets.get(value)!);
    for (const value of choice.exclude) if (sets.has(value)) chosen.subtract(sets.get(value)!);
    return chosen;
  }

  #facet(facet: Facet, scheme: Scheme): ReadonlyMap<string, Bitset> {
    return this.#sets.get(facet === 'feld' ? `feld-${scheme}` : facet)!;
  }
}

function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

function orNone(values: readonly string[]): string[] {
  return values.length === 0 ? [NONE] : [...values];
}
