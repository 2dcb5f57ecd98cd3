import { compareProjects, projectOf } from '../../src/domain/project';
import { NO_CHOICE } from '../../src/domain/filter';
import { AreaTree } from '../../src/domain/region';
import type { Area, ProjectFeature } from '../../src/domain/schema';
import { projectColumns } from '../../src/exports/columns';
import { csv, DIALECTS } from '../../src/files/csv';
import { de } from '../../src/i18n/de';

/** All projects as a table, with the columns that a reader takes away from the page. */
export function projectsCsv(features: readonly ProjectFeature[], areas: readonly Area[]): string {
  const projects = features.map(projectOf).sort(compareProjects);
  const columns = projectColumns({ areas: new AreaTree(areas), m: de, rounds: NO_CHOICE, linkOf: null });
  return csv(columns, projects, DIALECTS.deutsch);
}
