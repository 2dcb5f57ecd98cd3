import type { Scheme } from './vocabulary';

/** What a reader can narrow by. `feld` means the scheme that the filter names. */
export const FACETS = ['region', 'feld', 'runde', 'status', 'traeger', 'zielgruppe'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a facet for projects that have none: an unassigned field, an unknown kind of Träger. */
export const NONE = 'ohne';

/** Values to show and values to leave out; nothing to show means everything. Each list sorted, no value in both. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const NO_CHOICE: Choice = { include: [], exclude: [] };

export type Filter = Readonly<Record<Facet, Choice>> & {
  readonly scheme: Scheme;
  /** Free text; every word has to occur. */
  readonly text: string;
};

export const NO_FILTER: Filter = {
  scheme: 'buendnis',
  text: '',
  region: NO_CHOICE,
  feld: NO_CHOICE,
  runde: NO_CHOICE,
  status: NO_CHOICE,
  traeger: NO_CHOICE,
  zielgruppe: NO_CHOICE,
};

/** A choice in its one normal form. A value both included and excluded counts as excluded. */
export function choiceOf(include: Iterable<string>, exclude: Iterable<string> = []): Choice {
  const out = [...new Set(exclude)].sort();
  return { include: [...new Set(include)].filter((value) => !out.includes(value)).sort(), exclude: out };
}

/** Takes a value in, or out again if it was in; an excluded value becomes included. */
export function toggled(choice: Choice, value: string): Choice {
  return choice.include.includes(value)
    ? choiceOf(without(choice.include, value), choice.exclude)
    : choiceOf([...choice.include, value], without(choice.exclude, value));
}

/** The choice without a value, wherever it stood. */
export function dropped(choice: Choice, value: string): Choice {
  return choiceOf(without(choice.include, value), without(choice.exclude, value));
}

export function isEmptyChoice(choice: Choice): boolean {
  return choice.include.length === 0 && choice.exclude.length === 0;
}

/** Whether the filter narrows anything; which scheme is shown narrows nothing. */
export function isEmptyFilter(filter: Filter): boolean {
  return filter.text.trim() === '' && FACETS.every((facet) => isEmptyChoice(filter[facet]));
}

/** Whether a record with these values passes the choice. */
export function passes(choice: Choice, values: readonly string[]): boolean {
  return (
    (choice.include.length === 0 || choice.include.some((value) => values.includes(value))) &&
    !choice.exclude.some((value) => values.includes(value))
  );
}

function without(values: readonly string[], value: string): string[] {
  return values.filter((other) => other !== value);
}
