import { grantColumns, projectColumns, type ExportColumn } from './columns';
import { columnContext, grantsOf, type Extract } from './extract';
import type { Sheet, SheetCell } from './xlsx';

/** The sheets of a workbook: projects, grants, and what the reader has to know about both. */
export function workbook(extract: Extract): Sheet[] {
  const context = columnContext(extract);
  const names = extract.m.exports.sheets;
  return [
    listSheet(names.projects, projectColumns(context), extract.projects),
    listSheet(names.grants, grantColumns(context), grantsOf(extract)),
    aboutSheet(names.about, extract),
  ];
}

function listSheet<Row>(name: string, columns: readonly ExportColumn<Row>[], rows: readonly Row[]): Sheet {
  const width = ({ label, kind }: ExportColumn<Row>) => Math.max(kind === 'text' ? 24 : 12, label.length + 3);
  return {
    name,
    widths: columns.map(width),
    styles: columns.map(({ kind }) => (kind === 'euros' ? 'euros' : 'general')),
    hasHead: true,
    rows: [
      columns.map(({ label }) => label),
      ...rows.map((row) => columns.map(({ valueOf }) => valueOf(row))),
    ],
  };
}

function aboutSheet(name: string, extract: Extract): Sheet {
  const { m, meta, collection, filterWords, address, today, projects } = extract;
  const words = m.exports.about;
  const rows: SheetCell[][] = [
    [words.title, m.app.title],
    [words.made, { day: today }],
    [words.dataDate, meta?.dataDate ?? null],
    [words.version, meta?.version ?? null],
    [words.collection, collection],
    ...(filterWords.length === 0
      ? [[words.filters, words.noFilters]]
      : filterWords.map((line, index) => [index === 0 ? words.filters : null, line])),
    [words.projects, projects.length],
    [words.grants, grantsOf(extract).length],
    [words.address, address],
    [words.unknown, words.unknownText],
    [words.independent, m.app.aboutText.independent],
    ...(meta?.files ?? []).flatMap((file): SheetCell[][] => [
      [file.file, `${file.source} (${file.publisher}, ${file.date})`],
      [null, `${file.attribution}. ${m.app.aboutText.licence}: ${file.licence}`],
      ...(file.changes === null ? [] : [[null, `${m.app.aboutText.changes}: ${file.changes}`]]),
    ]),
  ];
  return { name, widths: [28, 110], styles: ['general', 'general'], hasHead: false, rows };
}
