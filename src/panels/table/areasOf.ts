import type { ProjectSummary } from '../../domain/project';
import type { AreaTree } from '../../domain/region';
import type { Messages } from '../../i18n/i18n.svelte';
import { shortAreaName } from '../../i18n/areaName';

/** The areas of one level that a project lies in, each once, as a list of their like names them. */
export function areasOf(
  project: ProjectSummary,
  level: 'kreis' | 'region',
  areas: AreaTree | null,
  m: Messages['panels']['filter'],
): string[] {
  const codes = [...new Set(project.places.map(({ ags }) => ags[level]))];
  return codes.map((code) => {
    const area = areas?.get(code);
    return area ? shortAreaName(area, areas!.children(area.parent ?? ''), m) : m.unknownArea(code);
  });
}
