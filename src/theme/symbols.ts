/**
 * The point symbols, as SVG path data in a box of 28. The map paints them to images, legend and list draw
 * them as SVG. What they say does not hang on colour:
 *
 *   shape    house: example project of 2018; disc: any other
 *   filling  full: belegt; left half: wahrscheinlich; empty: nicht belegt; empty with a bar: ohne
 *   ring     dashed: the middle of a town or area; none: a known address
 */
import type { Precision, ProjectStatus } from '../domain/vocabulary';
import type { Palette } from './palette';

export const SYMBOL_BOX = 28;

export interface SymbolKind {
  readonly example: boolean;
  readonly status: ProjectStatus;
  readonly precision: Precision;
}

/** `ink` is drawn in the accent, `ground` in the colour that keeps a symbol clear of what lies under it. */
export type SymbolColour = 'ink' | 'ground';

export interface SymbolPart {
  readonly d: string;
  readonly fill?: SymbolColour;
  readonly stroke?: SymbolColour;
  readonly width?: number;
  readonly dash?: readonly [on: number, off: number];
}

const SHAPES = {
  house: {
    outline: 'M14 6.2 L21.3 12.6 V20.6 H6.7 V12.6 Z',
    leftHalf: 'M14 6.2 V20.6 H6.7 V12.6 Z',
    bar: 'M10.4 15.6 H17.6',
    ring: circle(12.4),
  },
  disc: {
    outline: circle(6),
    leftHalf: 'M14 8 A6 6 0 0 0 14 20 Z',
    bar: 'M11.2 14 H16.8',
    ring: circle(10),
  },
} as const;

/** Drawn one over the other, in this order. */
export function symbolParts({ example, status, precision }: SymbolKind): readonly SymbolPart[] {
  const shape = example ? SHAPES.house : SHAPES.disc;
  const parts: SymbolPart[] = [];
  if (isApproximate(precision)) {
    parts.push({ d: shape.ring, stroke: 'ground', width: 3 });
    parts.push({ d: shape.ring, stroke: 'ink', width: 1.3, dash: example ? [3.6, 2.893] : [3, 2.236] });
  }
  parts.push({ d: shape.outline, stroke: 'ground', width: 5 });
  parts.push({ d: shape.outline, fill: 'ground' });
  if (status === 'belegt') parts.push({ d: shape.outline, fill: 'ink' });
  if (status === 'wahrscheinlich') parts.push({ d: shape.leftHalf, fill: 'ink' });
  if (status === 'ohne') parts.push({ d: shape.bar, stroke: 'ink', width: 1.9 });
  parts.push({ d: shape.outline, stroke: 'ink', width: 1.9 });
  return parts;
}

/** Whether a point stands for more than the house where the project is. */
export function isApproximate(precision: Precision): boolean {
  return precision !== 'adresse';
}

/** The name under which the map keeps a symbol's image. */
export function symbolKey({ example, status, precision }: SymbolKind): string {
  return `${example ? 'beispiel' : 'projekt'}-${status}-${isApproximate(precision) ? 'ungefaehr' : 'genau'}`;
}

export function symbolColours(palette: Palette): Readonly<Record<SymbolColour, string>> {
  return { ink: palette.accent, ground: palette.halo };
}

function circle(radius: number): string {
  const middle = SYMBOL_BOX / 2;
  return `M${middle - radius} ${middle} a${radius} ${radius} 0 1 1 ${2 * radius} 0 a${radius} ${radius} 0 1 1 ${-2 * radius} 0 Z`;
}
