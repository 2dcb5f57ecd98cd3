import { placeNames, type ProjectSummary } from '../domain/project';
import type { I18n } from '../i18n/i18n.svelte';

/** Where a project is and who carries it; once where a town or Landkreis is both. */
export function tooltipLines(project: ProjectSummary, { m, format }: Pick<I18n, 'm' | 'format'>): string[] {
  const lines = [format.list(placeNames(project)), project.traeger.name ?? m.map.tooltip.traegerUnknown];
  return [...new Set(lines)];
}
