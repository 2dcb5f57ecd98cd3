/** What a citation names, whatever form it then takes. */
export interface Reference {
  /** What is cited: the atlas, a project, a selection of it. */
  readonly title: string;
  /** Who answers for it. */
  readonly author: string;
  /** Of the data, as YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly dataDate: string;
  /** Content hash of the data. */
  readonly version: string;
  /** Whole, with what it takes to see the same again. */
  readonly address: string;
  /** The day on which it was looked at, YYYY-MM-DD. */
  readonly accessed: string;
  readonly licence: string;
  /** BCP 47. */
  readonly language: string;
}

export function yearOf(dataDate: string): string {
  return dataDate.slice(0, 4);
}

/** A key that no other reference of a list has: name, year and version. */
export function citeKey({ dataDate, version }: Reference): string {
  return `quartiersatlas${yearOf(dataDate)}-${version}`;
}

/** A text in one line: a line break would end a field. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
