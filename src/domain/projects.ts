import { wordsIn, type ProjectColumns } from './columns';
import type { Place, ProjectSummary, SummaryGrant } from './project';
import type { ProjectTexts } from './texts';

/** Every project in list order; a row number is a place in this order. Records are made when one is asked for. */
export class Projects {
  /** The same row is the same object as long as the data is. */
  readonly #made: (ProjectSummary | undefined)[] = [];

  constructor(
    readonly columns: ProjectColumns,
    readonly texts: ProjectTexts,
  ) {}

  get length(): number {
    return this.columns.count;
  }

  /** null for an id that is not among them. */
  rowOf(id: string): number | null {
    const row = this.texts.id.indexOf(id);
    return row < 0 ? null : row;
  }

  at(row: number): ProjectSummary {
    return (this.#made[row] ??= this.#make(row));
  }

  #make(row: number): ProjectSummary {
    const { columns, texts } = this;
    const { placeStart, grantStart } = columns;
    return {
      id: texts.id[row]!,
      title: texts.pool[texts.title[row]!]!,
      shortTitle: texts.pool[texts.shortTitle[row]!]!,
      example: columns.example[row] === 1,
      status: columns.statusOf(row),
      traeger: { name: texts.textOrNull(texts.traeger[row]!), art: columns.traegerArt(row) },
      places: between(placeStart, row).map((place) => this.#place(place)),
      handlungsfelder: {
        programm: wordsIn(columns.programm[row]!, columns.fields.programm),
        buendnis: wordsIn(columns.buendnis[row]!, columns.fields.buendnis).map((id, index) => {
          const entry = texts.fieldStart[row]! + index;
          return {
            id,
            evidence: texts.pool[texts.evidence[entry]!]!,
            derivedFrom: columns.fields.programm[texts.derivedFrom[entry]! - 1] ?? null,
          };
        }),
      },
      zielgruppen: wordsIn(columns.zielgruppen[row]!, columns.zielgruppenCodes),
      grants: between(grantStart, row).map((grant) => this.#grant(grant)),
      sources: texts.sourcesOf(row),
    };
  }

  #place(place: number): Place {
    const { columns, texts } = this;
    return {
      name: texts.pool[texts.placeName[place]!]!,
      street: texts.textOrNull(texts.street[place]!),
      postcode: texts.textOrNull(texts.postcode[place]!),
      precision: columns.precision(place),
      ags: columns.ags[columns.placeAgs[place]!]!,
      position: columns.position(place),
    };
  }

  #grant(grant: number): SummaryGrant {
    const { columns, texts } = this;
    const amount = columns.amount[grant]!;
    return {
      year: columns.year[grant]!,
      title: texts.pool[texts.grantTitle[grant]!]!,
      amount: Number.isNaN(amount) ? null : amount,
      amountKind: columns.amountKind(grant),
      status: columns.grantStatus(grant),
      sources: texts.grantSourcesOf(grant),
    };
  }
}

function between(starts: Uint32Array, row: number): number[] {
  const start = starts[row]!;
  return Array.from({ length: starts[row + 1]! - start }, (_, index) => start + index);
}
