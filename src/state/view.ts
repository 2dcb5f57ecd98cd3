import type { AreaLevel, Measure } from '../domain/areaFigures';
import type { ClassMethod } from '../domain/classBreaks';
import { NO_FILTER, type Filter } from '../domain/filter';

export const COLLECTIONS = ['beispiele', 'alle'] as const;
/** The five example projects of 2018, or every project since 2017. */
export type Collection = (typeof COLLECTIONS)[number];

export const PAGES = ['karte', 'auswertung'] as const;
/** The same filtered set as map or as charts. */
export type Page = (typeof PAGES)[number];

export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export const THEMES = ['hell', 'dunkel'] as const;
export type Theme = (typeof THEMES)[number];

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
  readonly camera: Camera | null;
  /** What the areas of the map are coloured by; null for plain land. */
  readonly measure: Measure | null;
  readonly areaLevel: AreaLevel;
  readonly classMethod: ClassMethod;
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
  camera: null,
  measure: null,
  areaLevel: 'kreis',
  classMethod: 'jenks',
  locale: 'de',
  theme: null,
  stand: null,
};
