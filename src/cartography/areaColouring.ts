/** Figures of the areas as classes and shades: what map, drawing and legend all paint from. */
import type { ClassMethod } from '../domain/areaTerms';
import type { AreaFigures } from '../domain/areaFigures';
import { classesOf, classIndex, type ValueClass } from '../domain/classBreaks';

/** A place on the scale of the palette (`stufen`), or hatched. */
export type Shade = 0 | 1 | 2 | 3 | 4;
export type AreaFill = Shade | 'unbekannt';

/** How an area is filled, by code; an area that is missing stays plain land. */
export type AreaFills = ReadonlyMap<string, AreaFill>;

export interface ShadedClass extends ValueClass {
  readonly shade: Shade;
  /** Codes of the areas in it. */
  readonly areas: readonly string[];
}

export interface Colouring {
  readonly figures: AreaFigures;
  /** From low to high. */
  readonly classes: readonly ShadedClass[];
  readonly fills: AreaFills;
}

/** Fewer classes stand as far apart as the scale allows. */
const SHADES: readonly (readonly Shade[])[] = [[], [2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

export function colouringOf(figures: AreaFigures, method: ClassMethod): Colouring {
  const known = figures.figures.filter((figure) => figure.state === 'known');
  const values = known.map(({ value }) => value);
  const found = classesOf(values, method, figures.measure === 'anzahl');
  const shades = SHADES[found.length]!;
  const classes = found.map((its, index) => ({
    ...its,
    shade: shades[index]!,
    areas: known.filter(({ value }) => classIndex(found, value) === index).map(({ area }) => area.code),
  }));
  const fills = new Map<string, AreaFill>();
  for (const { shade, areas } of classes) for (const code of areas) fills.set(code, shade);
  for (const { state, area } of figures.figures) if (state === 'unknown') fills.set(area.code, 'unbekannt');
  return { figures, classes, fills };
}
