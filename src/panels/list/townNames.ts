import type { ProjectSummary } from '../../domain/project';
import type { AreaTree } from '../../domain/region';

/** The towns of a project in a few words, each once: a place's own name may list its quarters. */
export function townNames(project: ProjectSummary, areas: AreaTree | null): string[] {
  return [
    ...new Set(
      project.places.map(({ name, ags }) => (ags.gemeinde && areas?.get(ags.gemeinde)?.name) || name),
    ),
  ];
}
