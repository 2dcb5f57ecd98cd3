import { citeKey, inOneLine, yearOf, type Reference } from './reference';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** The reference as BibTeX; `@misc` with fields that biblatex reads as well. Letters stay UTF-8. */
export function bibtex(reference: Reference): string {
  const { author, title, dataDate, version, address, accessed, licence, language } = reference;
  const month = MONTHS[Number(dataDate.split('-')[1]) - 1];
  const fields: (readonly [string, string] | false)[] = [
    // Twice in braces: a name as a whole, with no first and last.
    ['author', `{{${texText(author)}}}`],
    ['title', `{{${texText(title)}}}`],
    ['year', `{${yearOf(dataDate)}}`],
    month !== undefined && ['month', month],
    ['version', `{${texText(version)}}`],
    ['url', `{${texAddress(address)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${texText(licence)}}`],
    ['langid', `{${language === 'de' ? 'ngerman' : 'english'}}`],
  ];
  const lines = fields.filter((field) => field !== false).map(([name, value]) => `  ${name} = ${value},`);
  return `@misc{${citeKey(reference)},\n${lines.join('\n')}\n}\n`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Text in which nothing is a command, and no brace ends the field. */
export function texText(text: string): string {
  return inOneLine(text).replace(/[\\{}~^&%$#_]/g, (character) => TEX[character]!);
}

/** The field is read letter by letter; only a brace, which an address may hold as a code, could end it. */
function texAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent);
}
