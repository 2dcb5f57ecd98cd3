/**
 * Fetches the data files. Each file stands alone: one that fails is named with its reason, and
 * whatever the others hold is still shown. Only the projects come in two, numbers and texts, and need both.
 */
import { ProjectColumns } from '../domain/columns';
import type { ColumnsFile } from '../domain/columnsSchema';
import { collectionsOf, type Collections } from '../domain/facets';
import type { DataProblem } from '../domain/problem';
import type { Project } from '../domain/project';
import { Projects } from '../domain/projects';
import { AreaTree } from '../domain/region';
import type { AreasFile, Handlungsfelder, Meta, Round, RoundsFile } from '../domain/schema';
import { ProjectTexts } from '../domain/texts';
import type { TextsFile } from '../domain/textsSchema';
import { DataReader, invalid, type Reading } from './dataReader';
import type { LoadFailure } from './fetchJson';
import { ProjectFiles } from './projectFiles';

/** What a dataset is made of; a file that could not be used leaves null. */
export interface Dataset {
  readonly projects: Projects | null;
  readonly collections: Collections | null;
  readonly areas: AreaTree | null;
  readonly rounds: readonly Round[] | null;
  readonly handlungsfelder: Handlungsfelder | null;
  readonly meta: Meta | null;
  readonly failures: readonly LoadFailure[];
  /** Records and fields that were refused, the rest of their file being shown. */
  readonly problems: readonly DataProblem[];
  /** Everything that is known of a row's project: at once where it was read before. */
  readonly wholeProject: (row: number) => Project | Promise<Project | LoadFailure>;
}

export const DATA_FILES = {
  columns: 'projekte-spalten.json',
  texts: 'projekte-texte.json',
  areas: 'gebiete.json',
  rounds: 'runden.json',
  handlungsfelder: 'handlungsfelder.json',
  meta: 'meta.json',
} as const;

const COLUMNS: Reading<ColumnsFile, ProjectColumns> = {
  make: (json) => new ProjectColumns(json),
  check: ({ parseColumns }) => parseColumns,
};
/** Without the numbers nobody can say whether the texts are right; that the numbers fail is said already. */
const textsFor = (loading: Promise<ProjectColumns | null>): Reading<TextsFile, ProjectTexts | null> => ({
  async make(json) {
    const columns = await loading;
    return columns && new ProjectTexts(json, columns);
  },
  check:
    ({ parseTexts }) =>
    async (json, file) => {
      const columns = await loading;
      return columns === null ? { value: null, problems: [] } : parseTexts(json, file, columns);
    },
  // A hundred thousand projects have texts of thirty million bytes, unpacked.
  mostBytes: 64_000_000,
});
const AREAS: Reading<AreasFile, AreaTree> = {
  make: ({ areas }) => new AreaTree(areas),
  check: ({ parseAreas }) => parseAreas,
};
const ROUNDS: Reading<RoundsFile, readonly Round[]> = {
  make: ({ rounds }) => rounds,
  check: ({ parseRounds }) => parseRounds,
};
const HANDLUNGSFELDER: Reading<Handlungsfelder, Handlungsfelder> = {
  make: (json) => json,
  check: ({ parseHandlungsfelder }) => parseHandlungsfelder,
};
const META: Reading<Meta, Meta> = { make: (json) => json, check: ({ parseMeta }) => parseMeta };

/**
 * @param base folder of the data files, with its closing slash, relative to the page
 * @param fetchFile the platform's fetch, or a stand-in
 * @param oncolumns told of the projects' numbers as soon as they are there: their texts take longer
 */
export async function loadDataset(
  base: string,
  fetchFile: typeof fetch = fetch,
  oncolumns: (columns: ProjectColumns) => void = () => undefined,
): Promise<Dataset> {
  const failures: LoadFailure[] = [];
  const problems: DataProblem[] = [];
  const reader = new DataReader(base, fetchFile);
  const load = async <Json, T>(file: string, reading: Reading<Json, T>): Promise<T | null> => {
    const read = await reader.read(file, reading);
    if ('kind' in read) failures.push(read);
    else if (read.value !== null) {
      problems.push(...read.problems);
      return read.value;
    } else if (read.problems.length > 0) failures.push(invalid(file, read));
    return null;
  };
  const loadingColumns = load(DATA_FILES.columns, COLUMNS);
  void loadingColumns.then((columns) => columns && oncolumns(columns));
  const [columns, texts, areas, rounds, handlungsfelder, meta] = await Promise.all([
    loadingColumns,
    load(DATA_FILES.texts, textsFor(loadingColumns)),
    load(DATA_FILES.areas, AREAS),
    load(DATA_FILES.rounds, ROUNDS),
    load(DATA_FILES.handlungsfelder, HANDLUNGSFELDER),
    load(DATA_FILES.meta, META),
  ]);
  const projects = columns && texts && new Projects(columns, texts);
  const files = projects && new ProjectFiles(projects, reader);
  return {
    projects,
    collections: projects && collectionsOf(projects, areas),
    areas,
    rounds,
    handlungsfelder,
    meta,
    failures,
    problems,
    wholeProject: (row) => files!.project(row),
  };
}
