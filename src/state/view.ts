import type { AreaLevel, ClassMethod, Measure } from '../domain/areaTerms';
import { COLUMNS, NO_SORTING, type Column, type SortKey } from '../domain/tableColumns';
import { NO_FILTER, type Filter } from '../domain/filter';

export const COLLECTIONS = ['beispiele', 'alle'] as const;
/** The five example projects of 2018, or every project since 2017. */
export type Collection = (typeof COLLECTIONS)[number];

export const PAGES = ['karte', 'auswertung', 'tabelle'] as const;
/** The same filtered set as map, as charts or as table. */
export type Page = (typeof PAGES)[number];

export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ['hell', 'dunkel'] as const;
export type Theme = (typeof THEMES)[number];

/** Kilometres to the nearest project that make a white spot: the least, the most, and what is asked first. */
export const GAP_KM = { least: 1, most: 100, standard: 25 } as const;

/** Where the map looks. Rounded so that an address stays short and reading it back gives the same numbers. */
export interface Camera {
  /** MapLibre zoom, two decimals. */
  readonly zoom: number;
  /** WGS84 degrees, three decimals: about 100 m. */
  readonly lat: number;
  readonly lon: number;
}

/**
 * Everything a reader can set and a link carries. null means: the reader did not say. The language has a
 * default instead, so that a link reads the same for everybody who gets it.
 */
export interface View {
  readonly collection: Collection;
  readonly project: string | null;
  readonly filter: Filter;
  readonly page: Page;
  /** What the table sorts by, first key first; each column at most once. */
  readonly sorting: readonly SortKey[];
  /** Columns of the table, in its order. */
  readonly columns: readonly Column[];
  readonly camera: Camera | null;
  /** What the areas of the map are coloured by; null for plain land. */
  readonly measure: Measure | null;
  readonly areaLevel: AreaLevel;
  readonly classMethod: ClassMethod;
  /** Kilometres from which on the map covers Gemeinden as white spots; null where it does not. */
  readonly gapKm: number | null;
  /** Codes of Land, Regionen and Kreise side by side, at most four; the first is what the others are measured by. */
  readonly compared: readonly string[];
  readonly locale: Locale;
  readonly theme: Theme | null;
  /** A frozen version of the data; null for those of today. */
  readonly stand: string | null;
}

export const DEFAULT_VIEW: View = {
  collection: 'beispiele',
  project: null,
  filter: NO_FILTER,
  page: 'karte',
  sorting: NO_SORTING,
  columns: COLUMNS,
  camera: null,
  measure: null,
  areaLevel: 'kreis',
  classMethod: 'jenks',
  gapKm: null,
  compared: [],
  locale: 'de',
  theme: null,
  stand: null,
};
