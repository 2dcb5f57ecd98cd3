/** A file of the filtered set in one of the formats. Nothing leaves the browser. */
import type { ProjectFeature } from '../domain/schema';
import { csv, DIALECTS } from '../files/csv';
import { fetchJson } from '../state/fetchJson';
import { grantColumns, projectColumns } from './columns';
import { columnContext, grantsOf, type Extract } from './extract';
import type { FileOptions } from './fileOptions';
import { featuresOf, geojson, json } from './geojson';

/** The whole records, in the folder of the data that are shown. */
const RECORDS = 'projekte.geojson';

/** @throws where the whole records cannot be loaded */
export async function makeFile(extract: Extract, options: FileOptions): Promise<Blob> {
  switch (options.format) {
    case 'csv':
      return new Blob([csvOf(extract, options)], { type: 'text/csv;charset=utf-8' });
    case 'xlsx': {
      const [{ xlsx }, { workbook }] = await Promise.all([import('./xlsx'), import('./workbook')]);
      return new Blob([xlsx(workbook(extract))], {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      });
    }
    case 'geojson':
      return new Blob([geojson(await records(extract), extract)], { type: 'application/geo+json' });
    case 'json':
      return new Blob([json(await records(extract), extract)], { type: 'application/json' });
  }
}

export function csvOf(extract: Extract, { rows, dialect }: Omit<FileOptions, 'format'>): string {
  const context = columnContext(extract);
  return rows === 'projects'
    ? csv(projectColumns(context), extract.projects, DIALECTS[dialect])
    : csv(grantColumns(context), grantsOf(extract), DIALECTS[dialect]);
}

/** The published records, which the page has checked when it loaded them first. */
async function records(extract: Extract): Promise<ProjectFeature[]> {
  const loaded = await fetchJson(extract.folder, RECORDS);
  if ('kind' in loaded) throw new Error(`${loaded.file}: ${loaded.kind} ${loaded.detail}`);
  return featuresOf((loaded.json as { features: ProjectFeature[] }).features, extract);
}
