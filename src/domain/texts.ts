/**
 * The texts of the projects: every different one once, in a pool, and columns that say which stands where. They
 * come after the columns of numbers, so that points stand on the map before their names are there.
 */
import { columnOf, countsOf } from './columnReader';
import type { ProjectColumns } from './columns';
import type { Source } from './schema';
import type { TextsFile } from './textsSchema';

/** The first text of the pool: a reference to it says that there is none. */
export const NO_TEXT = 0;

/** Numbers are places in {@link pool}; 0 is none. */
export class ProjectTexts {
  readonly pool: readonly string[];
  readonly id: readonly string[];
  readonly title: Uint32Array;
  readonly shortTitle: Uint32Array;
  readonly traeger: Uint32Array;
  readonly summary: { readonly de: Uint32Array; readonly en: Uint32Array };
  readonly placeName: Uint32Array;
  readonly street: Uint32Array;
  readonly postcode: Uint32Array;
  readonly grantTitle: Uint32Array;
  /** From which entry on a project's fields of the alliance stand in the two columns below. */
  readonly fieldStart: Uint32Array;
  readonly evidence: Uint32Array;
  /** One more than the place in the columns' fields of the programme; 0 where a source supports the field. */
  readonly derivedFrom: Uint8Array;
  readonly #source: Record<keyof Source, Uint32Array>;
  readonly #projectSources: Lists;
  readonly #grantSources: Lists;

  /**
   * @param file whose texts and ids were checked: by the build, or by parseTexts
   * @throws ColumnFault at the first column that does not fit the numbers
   */
  constructor(file: TextsFile, columns: ProjectColumns) {
    const { count, placeCount, grantCount } = columns;
    const pool = file.pool as readonly string[];
    this.pool = pool;
    this.id = file.id as readonly string[];
    const refs = (values: unknown, field: string, length: number, isOptional = false) =>
      columnOf(Uint32Array, values, field, length, {
        from: isOptional ? NO_TEXT : NO_TEXT + 1,
        to: pool.length - 1,
      });
    this.title = refs(file.title, 'title', count);
    this.shortTitle = refs(file.shortTitle, 'shortTitle', count);
    this.traeger = refs(file.traeger, 'traeger', count, true);
    this.summary = {
      de: refs(file.summary.de, 'summary.de', count),
      en: refs(file.summary.en, 'summary.en', count),
    };
    this.placeName = refs(file.places.name, 'places.name', placeCount);
    this.street = refs(file.places.street, 'places.street', placeCount, true);
    this.postcode = refs(file.places.postcode, 'places.postcode', placeCount, true);
    this.grantTitle = refs(file.grants.title, 'grants.title', grantCount);

    this.fieldStart = bitStarts(columns.buendnis);
    const entries = this.fieldStart[count]!;
    this.evidence = refs(file.buendnis.evidence, 'buendnis.evidence', entries);
    this.derivedFrom = columnOf(Uint8Array, file.buendnis.derivedFrom, 'buendnis.derivedFrom', entries, {
      from: 0,
      to: columns.fields.programm.length,
    });

    const { source } = file;
    const sourceCount = Array.isArray(source.url) ? source.url.length : 0;
    this.#source = {
      url: refs(source.url, 'source.url', sourceCount),
      publisher: refs(source.publisher, 'source.publisher', sourceCount),
      says: refs(source.says, 'source.says', sourceCount, true),
      date: refs(source.date, 'source.date', sourceCount, true),
    };
    this.#projectSources = new Lists(file.sources, 'sources', count, sourceCount);
    this.#grantSources = new Lists(file.grants.sources, 'grants.sources', grantCount, sourceCount);
  }

  /** @returns null where there is no text */
  textOrNull(ref: number): string | null {
    return ref === NO_TEXT ? null : this.pool[ref]!;
  }

  sourcesOf(row: number): Source[] {
    return this.#projectSources.of(row).map((source) => this.#sourceAt(source));
  }

  grantSourcesOf(grant: number): Source[] {
    return this.#grantSources.of(grant).map((source) => this.#sourceAt(source));
  }

  #sourceAt(source: number): Source {
    const { url, publisher, says, date } = this.#source;
    return {
      url: this.pool[url[source]!]!,
      publisher: this.pool[publisher[source]!]!,
      says: this.textOrNull(says[source]!),
      date: this.textOrNull(date[source]!),
    };
  }
}

/** A list of numbers for each row, all in one column. */
class Lists {
  readonly #start: Uint32Array;
  readonly #values: Uint32Array;

  constructor(file: { of?: unknown; source?: unknown }, field: string, length: number, below: number) {
    this.#start = countsOf(file.of, `${field}.of`, length, { from: 0, to: 1000 });
    this.#values = columnOf(Uint32Array, file.source, `${field}.source`, this.#start[length]!, {
      from: 0,
      to: below - 1,
    });
  }

  of(row: number): number[] {
    return [...this.#values.subarray(this.#start[row], this.#start[row + 1])];
  }
}

/** Where each row's bits begin when all are counted through. */
function bitStarts(bits: Uint16Array): Uint32Array {
  const starts = new Uint32Array(bits.length + 1);
  for (let row = 0; row < bits.length; row++) {
    let count = 0;
    for (let rest = bits[row]!; rest !== 0; rest &= rest - 1) count += 1;
    starts[row + 1] = starts[row]! + count;
  }
  return starts;
}
