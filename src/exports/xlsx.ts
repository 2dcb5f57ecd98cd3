/**
 * A workbook (Office Open XML): typed cells, so that numbers can be summed and dates sorted. Only the parts that
 * every spreadsheet needs; what writes more starts workers from blob: addresses, which the
 * Content-Security-Policy refuses. Texts are inline strings, which are never formulas.
 */
import { strToU8, zipSync } from 'fflate';

/** A day of the calendar, YYYY-MM-DD. */
export interface DayCell {
  readonly day: string;
}

export type SheetCell = string | number | DayCell | null;

export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  /** Characters across, by column. */
  readonly widths: readonly number[];
  /** How numbers of a column are written; the first row and texts are not touched. */
  readonly styles: readonly (keyof typeof STYLES)[];
  /** Whether the first row is a head, which stays in sight and filters. */
  readonly hasHead: boolean;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Places in the list of cell formats in `STYLE_SHEET`. */
const STYLES = { general: 0, head: 1, euros: 2, day: 3, text: 4 } as const;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STYLE_SHEET = `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="165" applyNumberFormat="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function xlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbered.map(({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLE_SHEET,
  };
  for (const { sheet, number } of numbered) parts[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml({ widths, styles, hasHead, rows }: Sheet): string {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, index) => {
    const isHead = hasHead && index === 0;
    const cells = row.map((cell, column) =>
      cellXml(cell, `${columnName(column)}${index + 1}`, isHead ? 'head' : (styles[column] ?? 'general')),
    );
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const filter = hasHead ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${rows.length}"/>` : '';
  return `${HEADER}<worksheet xmlns="${MAIN}">${hasHead ? frozen : ''}<cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>${filter}</worksheet>`;
}

function cellXml(cell: SheetCell, reference: string, style: keyof typeof STYLES): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${reference}" s="${STYLES[style]}"><v>${cell}</v></c>`;
  if (typeof cell === 'object')
    return `<c r="${reference}" s="${STYLES.day}"><v>${serialDay(cell.day)}</v></c>`;
  // Marked as text: „03454“ keeps its zero also after somebody has edited the cell.
  const format = style === 'head' ? STYLES.head : STYLES.text;
  return `<c r="${reference}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** Days since 30 December 1899, from which spreadsheets count. */
function serialDay(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A, B, … Z, AA, AB, … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Characters that XML cannot hold at all become the sign for what is lost. */
function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are what it replaces
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // A reader of XML would make a line feed of it.
      .replaceAll('\r', '&#13;')
  );
}
