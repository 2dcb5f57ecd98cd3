import type { Place } from './project';
import type { Scheme } from './vocabulary';

/**
 * What a reader can narrow by. `feld` means the scheme that the filter names; the values of `betrag` are spans
 * (amountSpan.ts), so that any of countless ones may be asked for.
 */
export const FACETS = [
  'region',
  'feld',
  'runde',
  'status',
  'traeger',
  'zielgruppe',
  'betrag',
  'genauigkeit',
] as const;
export type Facet = (typeof FACETS)[number];

/** Parts of the filter that ask where a place lies. */
export const SPATIAL_PARTS = ['umkreis', 'flaeche'] as const;
export type SpatialPart = (typeof SPATIAL_PARTS)[number];

/** Everything that narrows, each of which can be taken away by itself. */
export const PARTS = ['text', ...FACETS, ...SPATIAL_PARTS] as const;
export type Part = (typeof PARTS)[number];

/** The value of a facet for projects that have none: an unassigned field, an unknown kind of Träger. */
export const NONE = 'ohne';

/** Values to show and values to leave out; nothing to show means everything. Each list sorted, no value in both. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const NO_CHOICE: Choice = { include: [], exclude: [] };

type Position = Place['position'];

/** A circle around a place. */
export interface Near {
  /** Code of an area, whose label point is meant, or a point. */
  readonly place: string | Position;
  /** Whole kilometres. */
  readonly km: number;
}

/** Polygons as in a GeoJSON MultiPolygon, but with the first position not repeated at the end of a ring. */
export type Outline = readonly (readonly (readonly Position[])[])[];

export type Filter = Readonly<Record<Facet, Choice>> & {
  readonly scheme: Scheme;
  /** Free text; every word has to occur. */
  readonly text: string;
  readonly near: Near | null;
  /** An area of the reader's own. */
  readonly outline: Outline | null;
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
  betrag: NO_CHOICE,
  genauigkeit: NO_CHOICE,
  near: null,
  outline: null,
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

/** Leaves a value out, or no longer if it was left out; an included value becomes excluded. */
export function toggledOut(choice: Choice, value: string): Choice {
  return choice.exclude.includes(value)
    ? choiceOf(choice.include, without(choice.exclude, value))
    : choiceOf(without(choice.include, value), [...choice.exclude, value]);
}

/** The choice without a value, wherever it stood. */
export function dropped(choice: Choice, value: string): Choice {
  return choiceOf(without(choice.include, value), without(choice.exclude, value));
}

export function isEmptyChoice(choice: Choice): boolean {
  return choice.include.length === 0 && choice.exclude.length === 0;
}

/** Whether this value is all that the choice shows. */
export function isOnly({ include, exclude }: Choice, value: string): boolean {
  return include.length === 1 && include[0] === value && exclude.length === 0;
}

/** The parts that narrow; which scheme is shown narrows nothing. */
export function activeParts(filter: Filter): Part[] {
  return PARTS.filter((part) => {
    switch (part) {
      case 'text':
        return filter.text.trim() !== '';
      case 'umkreis':
        return filter.near !== null;
      case 'flaeche':
        return filter.outline !== null;
      default:
        return !isEmptyChoice(filter[part]);
    }
  });
}

/** The filter with one part taken away. */
export function withoutPart(filter: Filter, part: Part): Filter {
  switch (part) {
    case 'text':
      return { ...filter, text: '' };
    case 'umkreis':
      return { ...filter, near: null };
    case 'flaeche':
      return { ...filter, outline: null };
    default:
      return { ...filter, [part]: NO_CHOICE };
  }
}

export function isEmptyFilter(filter: Filter): boolean {
  return activeParts(filter).length === 0;
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
