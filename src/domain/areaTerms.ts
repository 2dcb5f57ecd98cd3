/** By what areas are measured, at which level, in which classes: the words of the address, apart from what reckons with them. */

/**
 * What the areas are compared by: the number of projects; the sum of the published amounts of documented grants;
 * that sum for each 1,000 inhabitants; the share of the Handlungsfelder that occur.
 */
export const MEASURES = ['anzahl', 'summe', 'pro-kopf', 'abdeckung'] as const;
export type Measure = (typeof MEASURES)[number];

export const AREA_LEVELS = ['kreis', 'region'] as const;
/** The 45 Landkreise and kreisfreie Städte, or the four Regionen. */
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** See classBreaks. */
export const CLASS_METHODS = ['jenks', 'quantile', 'gleich'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** Side by side, no more columns than a reader can hold. */
export const MOST_COMPARED = 4;
