import { parseAreas, parseMeta } from '../../../src/domain/dataset';
import { NO_FILTER } from '../../../src/domain/filter';
import { compareProjects, projectOf, type ProjectSummary } from '../../../src/domain/project';
import type { ProjectFeature } from '../../../src/domain/schema';
import type { Extract } from '../../../src/exports/extract';
import { de } from '../../../src/i18n/de';
import { compile } from '../../../data/build/compile';
import { projectsOf } from '../../fixtures/dataset';
import { readSourceFiles } from '../../../data/build/sourceFiles';

const { files } = compile(readSourceFiles());
const json = (name: string): unknown => JSON.parse(files[name]!);

/** The published records, read without the domain's code. */
export const FEATURES = (json('projekte.geojson') as { features: ProjectFeature[] }).features;
export const AREAS = parseAreas(json('gebiete.json'), 'gebiete.json').value!;
const table = projectsOf(FEATURES.map(projectOf).sort(compareProjects));
export const PROJECTS = FEATURES.map((_, row) => table.at(row));

export function extractOf(
  projects: readonly ProjectSummary[] = PROJECTS,
  overrides: Partial<Extract> = {},
): Extract {
  return {
    projects,
    filter: NO_FILTER,
    filterWords: [],
    collection: 'Alle erfassten Förderungen',
    areas: AREAS,
    meta: parseMeta(json('meta.json'), 'meta.json').value,
    folder: 'data/',
    address: 'https://atlas.example/?sammlung=alle',
    today: '2026-11-25',
    m: de,
    linkOf: (id) => `https://atlas.example/projekt/${id}/`,
    ...overrides,
  };
}
