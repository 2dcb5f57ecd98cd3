import { inOneLine, yearOf, type Reference } from './reference';

/** The reference as RIS, which Zotero, Citavi and EndNote read: one field a line, each with two letters. */
export function ris({
  author,
  title,
  dataDate,
  version,
  address,
  accessed,
  licence,
  language,
}: Reference): string {
  const [year, month = '', day = ''] = dataDate.split('-');
  const fields = [
    ['TY', 'DATA'],
    ['AU', author],
    ['TI', title],
    ['PY', yearOf(dataDate)],
    ['DA', `${year}/${month}/${day}/`],
    ['ET', version],
    ['UR', address],
    ['Y2', `${accessed.replaceAll('-', '/')}/`],
    ['N1', licence],
    ['LA', language],
    ['ER', ''],
  ] as const;
  // The format asks for these line ends.
  return fields.map(([tag, value]) => `${tag}  - ${inOneLine(value)}\r\n`).join('');
}
