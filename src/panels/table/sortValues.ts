import type { Projects } from '../../domain/projects';
import { roundsInView } from '../../domain/rowFigures';
import { ranksOf, type SortValues } from '../../domain/sortRows';
import type { Column } from '../../domain/tableColumns';
import { PRECISIONS } from '../../domain/vocabulary';
import { cellOf, type CellContext } from './cell';

/**
 * What the columns sort by, each worked out when it is first asked for. Texts sort as they read; status and
 * precision in the order of their lists, best first; rounds by the first.
 */
export class ColumnValues {
  readonly #values = new Map<Column, SortValues>();

  constructor(
    readonly projects: Projects,
    readonly context: CellContext,
  ) {}

  of(column: Column): SortValues {
    const known = this.#values.get(column);
    if (known !== undefined) return known;
    const values = this.#valuesOf(column);
    this.#values.set(column, values);
    return values;
  }

  #valuesOf(column: Column): SortValues {
    const { columns, texts } = this.projects;
    const { scheme, areas } = this.context;
    const pooled = (place: number) => texts.textOrNull(place) ?? '';
    switch (column) {
      case 'titel':
        return this.#texts(
          (row) => texts.title[row]!,
          (row) => texts.pool[texts.title[row]!]!,
        );
      case 'traeger':
        return this.#texts(
          (row) => texts.traeger[row]!,
          (row) => pooled(texts.traeger[row]!),
        );
      case 'traegerart':
        return this.#cells(column, (row) => columns.traegerArt(row) ?? '');
      case 'felder':
        return this.#cells(column, (row) => columns[scheme][row]!);
      case 'zielgruppen':
        return this.#cells(column, (row) => columns.zielgruppen[row]!);
      case 'landkreis':
      case 'region':
        return this.#cells(column, (row) => this.#places(row, (place) => String(columns.placeAgs[place])));
      case 'orte':
        return this.#cells(column, (row) =>
          this.#places(row, (place) => {
            const { gemeinde } = columns.ags[columns.placeAgs[place]!]!;
            return gemeinde !== null && areas?.get(gemeinde) ? gemeinde : `${texts.placeName[place]}`;
          }),
        );
      case 'status':
        return Float64Array.from(columns.status);
      case 'genauigkeit':
        return this.#numbers((row) => {
          let best: number = PRECISIONS.length;
          for (let place = columns.placeStart[row]!; place < columns.placeStart[row + 1]!; place++)
            best = Math.min(best, PRECISIONS.indexOf(columns.precision(place)));
          return best;
        });
      case 'foerderungen':
        return this.#grants(
          () => 1,
          (sum, one) => sum + one,
          0,
        );
      case 'runden':
        return this.#grants((grant) => columns.year[grant]!, Math.min, NaN);
      case 'betrag':
        return this.#grants(
          (grant) => (columns.grantStatus(grant) === 'belegt' ? columns.amount[grant]! : NaN),
          (sum, amount) => sum + amount,
          NaN,
        );
    }
  }

  #numbers(valueOf: (row: number) => number): SortValues {
    return Float64Array.from({ length: this.projects.length }, (_, row) => valueOf(row));
  }

  /** Texts by row; rows of one key have one text, which is made once. */
  #texts(keyOf: (row: number) => string | number, textOf: (row: number) => string): SortValues {
    const places = new Map<string | number, number>();
    const texts: string[] = [];
    const placeOfRow = Uint32Array.from({ length: this.projects.length }, (_, row) => {
      const key = keyOf(row);
      let place = places.get(key);
      if (place === undefined) places.set(key, (place = texts.push(textOf(row)) - 1));
      return place;
    });
    const ranks = ranksOf(texts);
    return Float64Array.from(placeOfRow, (place) => ranks[place]!);
  }

  /** As the cells read. */
  #cells(column: Column, keyOf: (row: number) => string | number): SortValues {
    return this.#texts(keyOf, (row) => cellOf(this.projects.at(row), column, this.context).text);
  }

  #places(row: number, keyOf: (place: number) => string): string {
    const { placeStart } = this.projects.columns;
    let key = '';
    for (let place = placeStart[row]!; place < placeStart[row + 1]!; place++) key += `${keyOf(place)} `;
    return key;
  }

  /**
   * One number of a project's grants in view.
   * @param valueOf NaN leaves the grant out
   * @param none of a project without such a grant
   */
  #grants(
    valueOf: (grant: number) => number,
    join: (a: number, b: number) => number,
    none: number,
  ): SortValues {
    const { grantStart, year } = this.projects.columns;
    const inView = roundsInView(this.context.rounds);
    return this.#numbers((row) => {
      let joined = NaN;
      for (let grant = grantStart[row]!; grant < grantStart[row + 1]!; grant++) {
        const value = inView(year[grant]!) ? valueOf(grant) : NaN;
        if (!Number.isNaN(value)) joined = Number.isNaN(joined) ? value : join(joined, value);
      }
      return Number.isNaN(joined) ? none : joined;
    });
  }
}
