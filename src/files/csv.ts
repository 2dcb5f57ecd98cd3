/**
 * CSV as RFC 4180 has it, with a byte order mark, by which spreadsheets know UTF-8. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front; numbers stay numbers.
 */
import type { DialectName } from './dialect';

/** null is unknown; it becomes an empty cell, never a zero. */
export type CellValue = string | number | null;

export interface CsvColumn<Row> {
  readonly label: string;
  readonly valueOf: (row: Row) => CellValue;
}

export interface Dialect {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
}

export const DIALECTS = {
  /** As Excel opens it on a German computer. */
  deutsch: { separator: ';', decimal: ',' },
  international: { separator: ',', decimal: '.' },
} as const satisfies Record<DialectName, Dialect>;

const BYTE_ORDER_MARK = '\ufeff';
/** Also in full width, which spreadsheets with East Asian settings read alike. */
// eslint-disable-next-line no-control-regex -- NUL is one of what it looks for
const FORMULA = /^[=+\-@\t\r\n\u0000＝＋－＠]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

export function csv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], dialect: Dialect): string {
  return csvText(
    [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ valueOf }) => valueOf(row)))],
    dialect,
  );
}

/** @param lines all of the same number of cells */
export function csvText(lines: readonly (readonly CellValue[])[], dialect: Dialect): string {
  return BYTE_ORDER_MARK + lines.map((line) => `${csvLine(line, dialect)}\r\n`).join('');
}

export function csvLine(values: readonly CellValue[], { separator, decimal }: Dialect): string {
  return values
    .map((value) => {
      if (value === null) return '';
      if (typeof value === 'number') return quoted(String(value).replace('.', decimal), separator);
      return quoted(guarded(value), separator);
    })
    .join(separator);
}

/** A text that no spreadsheet takes for a formula. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Quoted also where the other dialect would need it: nobody knows with which one the file is opened. */
function quoted(text: string, separator: string): string {
  const isNumber = separator === ';' && /^-?\d+,\d+$/.test(text);
  return NEEDS_QUOTES.test(text) && !isNumber ? `"${text.replaceAll('"', '""')}"` : text;
}
