/**
 * Projects by column: what filters and maps ask of all of them at once, as numbers in typed arrays. A hundred
 * thousand objects would cost a reader's phone a hundred megabytes; these take five.
 *
 * Rows are projects in list order. A project's places and grants lie next to each other in columns of their own:
 *
 *     placeStart  0     1        3  …     project 1 has the places 1 and 2
 *     lon         7.21  7.48  7.2   …
 */
import { columnOf, countsOf, type Range } from './columnReader';
import type { ColumnsFile } from './columnsSchema';
import type { ProjectFeature } from './schema';
import {
  PROJECT_STATUS,
  type AmountKind,
  type BuendnisFeld,
  type GrantStatus,
  type Precision,
  type ProgrammFeld,
  type ProjectStatus,
  type TraegerArt,
  type Zielgruppe,
} from './vocabulary';

/** Codes of the areas of a place. */
export type Ags = ProjectFeature['properties']['places'][number]['ags'];

/** Positions are published as whole numbers of hundred-thousandths of a degree: about a metre. */
export const DEGREE = 100_000;
/** Points in or near Lower Saxony; what lies elsewhere would be drawn where nobody looks. */
export const NEARBY = { lon: [5, 13], lat: [50, 56] } as const;

/** More places or grants than any project has. */
const MOST_PARTS = 1000;
const YEARS = { from: 2015, to: 2100 } as const;
const EUROS = { from: 1, to: 1_000_000_000 } as const;

/** What the symbol of a point says. */
export interface PointKind {
  readonly example: boolean;
  readonly status: ProjectStatus;
  readonly precision: Precision;
}

export class ProjectColumns {
  readonly count: number;
  readonly chunk: number;
  readonly ags: readonly Ags[];
  readonly example: Uint8Array;
  /** Bits by place in {@link fields} and {@link zielgruppenCodes}. */
  readonly programm: Uint16Array;
  readonly buendnis: Uint16Array;
  readonly zielgruppen: Uint16Array;
  /** By place in PROJECT_STATUS. */
  readonly status: Uint8Array;
  /** From which place to before which a project's places lie; one entry more than projects. */
  readonly placeStart: Uint32Array;
  readonly lon: Int32Array;
  readonly lat: Int32Array;
  /** By place in {@link ags}. */
  readonly placeAgs: Uint16Array;
  readonly grantStart: Uint32Array;
  readonly year: Uint16Array;
  /** Euros; NaN where nobody published them. */
  readonly amount: Float64Array;
  readonly fields: { readonly programm: readonly ProgrammFeld[]; readonly buendnis: readonly BuendnisFeld[] };
  readonly zielgruppenCodes: readonly Zielgruppe[];
  readonly #codes: ColumnsFile['codes'];
  readonly #traeger: Uint8Array;
  readonly #precision: Uint8Array;
  readonly #amountKind: Uint8Array;
  readonly #grantStatus: Uint8Array;

  /** @throws ColumnFault at the first column that is not what the file's head says */
  constructor(file: ColumnsFile) {
    const { projects, codes, places, grants } = file;
    this.count = projects;
    this.chunk = file.chunk;
    this.ags = file.ags;
    this.fields = { programm: codes.programm, buendnis: codes.buendnis };
    this.zielgruppenCodes = codes.zielgruppen;
    this.#codes = codes;
    const among = (words: readonly unknown[]): Range => ({ from: 0, to: words.length - 1 });
    const bits = (words: readonly unknown[]): Range => ({ from: 0, to: 2 ** words.length - 1 });
    const { example, traeger, programm, buendnis, zielgruppen } = file;
    this.example = columnOf(Uint8Array, example, 'example', projects, { from: 0, to: 1 });
    this.#traeger = columnOf(Uint8Array, traeger, 'traeger', projects, { from: 0, to: codes.traeger.length });
    this.programm = columnOf(Uint16Array, programm, 'programm', projects, bits(codes.programm));
    this.buendnis = columnOf(Uint16Array, buendnis, 'buendnis', projects, bits(codes.buendnis));
    this.zielgruppen = columnOf(Uint16Array, zielgruppen, 'zielgruppen', projects, bits(codes.zielgruppen));

    this.placeStart = countsOf(places.of, 'places.of', projects, { from: 1, to: MOST_PARTS });
    const placeCount = this.placeStart[projects]!;
    const degrees = (axis: 'lon' | 'lat') => {
      const [from, to] = NEARBY[axis];
      const range = { from: from * DEGREE, to: to * DEGREE };
      return columnOf(Int32Array, places[axis], `places.${axis}`, placeCount, range);
    };
    this.lon = degrees('lon');
    this.lat = degrees('lat');
    this.#precision = columnOf(
      Uint8Array,
      places.precision,
      'places.precision',
      placeCount,
      among(codes.precision),
    );
    this.placeAgs = columnOf(Uint16Array, places.ags, 'places.ags', placeCount, among(file.ags));

    this.grantStart = countsOf(grants.of, 'grants.of', projects, { from: 0, to: MOST_PARTS });
    const grantCount = this.grantStart[projects]!;
    const ofGrants = <C extends Uint8Array | Uint16Array | Float64Array>(
      Type: new (length: number) => C,
      name: 'year' | 'amount' | 'amountKind' | 'status',
      range: Range,
    ): C => columnOf(Type, grants[name], `grants.${name}`, grantCount, range);
    this.year = ofGrants(Uint16Array, 'year', YEARS);
    this.amount = ofGrants(Float64Array, 'amount', { ...EUROS, isOptional: true });
    this.#amountKind = ofGrants(Uint8Array, 'amountKind', among(codes.amountKind));
    this.#grantStatus = ofGrants(Uint8Array, 'status', among(codes.status));
    this.status = this.#bestStatus();
  }

  get placeCount(): number {
    return this.lon.length;
  }

  get grantCount(): number {
    return this.year.length;
  }

  position(place: number): readonly [longitude: number, latitude: number] {
    return [this.lon[place]! / DEGREE, this.lat[place]! / DEGREE];
  }

  precision(place: number): Precision {
    return this.#codes.precision[this.#precision[place]!]!;
  }

  kind(row: number, place: number): PointKind {
    return { example: this.example[row] === 1, status: this.statusOf(row), precision: this.precision(place) };
  }

  /** A number that two points share when they are of one kind. */
  kindCode(row: number, place: number): number {
    return (this.example[row]! * 4 + this.status[row]!) * 4 + this.#precision[place]!;
  }

  traegerArt(row: number): TraegerArt | null {
    return this.#codes.traeger[this.#traeger[row]! - 1] ?? null;
  }

  statusOf(row: number): ProjectStatus {
    return PROJECT_STATUS[this.status[row]!]!;
  }

  amountKind(grant: number): AmountKind {
    return this.#codes.amountKind[this.#amountKind[grant]!]!;
  }

  grantStatus(grant: number): GrantStatus {
    return this.#codes.status[this.#grantStatus[grant]!]!;
  }

  #bestStatus(): Uint8Array {
    const rank = this.#codes.status.map((status) => PROJECT_STATUS.indexOf(status));
    const best = new Uint8Array(this.count).fill(PROJECT_STATUS.indexOf('ohne'));
    for (let row = 0; row < this.count; row++) {
      for (let grant = this.grantStart[row]!; grant < this.grantStart[row + 1]!; grant++) {
        best[row] = Math.min(best[row]!, rank[this.#grantStatus[grant]!]!);
      }
    }
    return best;
  }
}

/** The words of a column of bits. */
export function wordsIn<T>(bits: number, words: readonly T[]): T[] {
  return words.filter((_, index) => (bits & (1 << index)) !== 0);
}
