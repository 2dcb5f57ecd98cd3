import { BUENDNIS_FELDER, type BuendnisFeld } from '../../domain/vocabulary';

/** A project's fields in the order of the alliance, whatever order its sources name them in. */
export function inFieldOrder<T extends { readonly id: BuendnisFeld }>(fields: readonly T[]): T[] {
  return fields.toSorted((a, b) => BUENDNIS_FELDER.indexOf(a.id) - BUENDNIS_FELDER.indexOf(b.id));
}
