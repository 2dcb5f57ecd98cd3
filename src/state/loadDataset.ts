/**
 * Fetches and checks the data files. Each file stands alone: one that fails is named with its reason, and
 * whatever the others hold is still shown. Only the projects come in two, numbers and texts, and need both.
 */
import { parseColumns, type ProjectColumns } from '../domain/columns';
import { parseAreas, parseHandlungsfelder, parseMeta, parseRounds } from '../domain/dataset';
import { collectionsOf, type Collections } from '../domain/facets';
import type { Parsed } from '../domain/parsed';
import type { DataProblem } from '../domain/problem';
import type { Project } from '../domain/project';
import { Projects } from '../domain/projects';
import type { AreaTree } from '../domain/region';
import type { Handlungsfelder, Meta, Round } from '../domain/schema';
import { parseTexts } from '../domain/texts';
import { fetchJson, MOST_BYTES, type LoadFailure } from './fetchJson';
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

/** A hundred thousand projects have texts of thirty million bytes, unpacked. */
const MOST_BYTES_OF_TEXTS = 64_000_000;

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
  const load = async <T>(
    file: string,
    parse: (json: unknown, file: string) => Parsed<T> | Promise<Parsed<T>>,
    mostBytes = MOST_BYTES,
  ): Promise<T | null> => {
    const loaded = await fetchJson(base, file, fetchFile, mostBytes);
    if ('kind' in loaded) {
      failures.push(loaded);
      return null;
    }
    const parsed = await parse(loaded.json, file);
    if (parsed.value === null) {
      const first = parsed.problems[0];
      if (first) failures.push({ file, kind: 'invalid', detail: `${first.field}: ${first.expected}` });
    } else problems.push(...parsed.problems);
    return parsed.value;
  };
  const columnsLoaded = load(DATA_FILES.columns, parseColumns);
  void columnsLoaded.then((columns) => columns && oncolumns(columns));
  const textsOf = async (json: unknown, file: string) => {
    const columns = await columnsLoaded;
    // Without the numbers nobody can say whether the texts are right; that the numbers fail is said already.
    return columns === null ? NOTHING : parseTexts(json, file, columns);
  };
  const [columns, texts, areas, rounds, handlungsfelder, meta] = await Promise.all([
    columnsLoaded,
    load(DATA_FILES.texts, textsOf, MOST_BYTES_OF_TEXTS),
    load(DATA_FILES.areas, parseAreas),
    load(DATA_FILES.rounds, parseRounds),
    load(DATA_FILES.handlungsfelder, parseHandlungsfelder),
    load(DATA_FILES.meta, parseMeta),
  ]);
  const projects = columns && texts && new Projects(columns, texts);
  const files = projects && new ProjectFiles(projects, base, fetchFile);
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

const NOTHING: Parsed<never> = { value: null, problems: [] };
