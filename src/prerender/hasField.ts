import type { Project } from '../domain/project';
import type { Handlungsfeld } from '../domain/vocabulary';

export function hasField(
  { handlungsfelder: { buendnis, programm } }: Project,
  field: Handlungsfeld,
): boolean {
  return buendnis.some(({ id }) => id === field) || programm.some((id) => id === field);
}
