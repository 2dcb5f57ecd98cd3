/** Room on the map that is taken: labels are let in one after another, and each keeps out all later ones. */
import type { Size } from '../geo/startView';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function padded({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isWithin({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

/** Pixels by which two may meet: MapLibre keeps its boxes in whole sixteenths, and what touches there has room here. */
const TOUCH = 0.1;

export class TakenRoom {
  readonly #boxes: Box[] = [];

  isFree(box: Box, except?: Box): boolean {
    const inner = padded(box, -TOUCH);
    return !this.#boxes.some((taken) => taken !== except && overlap(taken, inner));
  }

  take(...boxes: readonly Box[]): void {
    this.#boxes.push(...boxes);
  }
}
