import type { ProjectSummary } from '../domain/project';
import type { Handlungsfeld } from '../domain/vocabulary';

export function hasField(
  { handlungsfelder: { buendnis, programm } }: ProjectSummary,
  field: Handlungsfeld,
): boolean {
  return buendnis.some(({ id }) => id === field) || programm.some((id) => id === field);
}
