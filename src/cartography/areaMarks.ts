import type { AreaLevel } from '../domain/areaTerms';
import type { AreaFills } from './areaColouring';

/** Outlines of areas under the pointer and of the one that is chosen, in pixels: a line on a ground that parts it from any colour. */
export const AREA_MARK_WIDTHS = {
  ground: { hovered: 4.5, chosen: 7, focused: 9 },
  line: { hovered: 1.8, chosen: 3.2, focused: 4.5 },
} as const;

/** In which way an area is outlined; `focused` by the keyboard, in the colour of every focus. */
export type AreaMark = keyof (typeof AREA_MARK_WIDTHS)['line'];

/** The areas to be outlined: one or more pointed at, in the map or in the legend; one chosen; one in focus. */
export interface AreaMarks {
  readonly hovered: readonly string[];
  readonly chosen: string | null;
  readonly focused: string | null;
}

/** An area has one outline, the weightiest. */
export function markOf({ hovered, chosen, focused }: AreaMarks, code: string): AreaMark | null {
  if (code === focused) return 'focused';
  if (code === chosen) return 'chosen';
  return hovered.includes(code) ? 'hovered' : null;
}

/** Everything that a map has to know to draw the areas. */
export interface AreaPicture {
  readonly level: AreaLevel;
  readonly fills: AreaFills;
  readonly marks: AreaMarks;
}
