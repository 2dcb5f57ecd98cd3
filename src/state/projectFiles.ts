import { projectOf, type Project } from '../domain/project';
import type { Projects } from '../domain/projects';
import type { ProjectFeature } from '../domain/schema';
import { invalid, type DataReader, type Reading } from './dataReader';
import type { LoadFailure } from './fetchJson';

/** A file of whole records: `projekte/0.json` holds the first rows. */
export function projectFile(row: number, chunk: number): string {
  return `projekte/${Math.floor(row / chunk)}.json`;
}

const RECORDS: Reading<{ features: readonly ProjectFeature[] }, readonly Project[]> = {
  make: ({ features }) => features.map(projectOf),
  check: ({ parseProjects }) => parseProjects,
};

/** Whole records, fetched some at a time when one of them is opened. */
export class ProjectFiles {
  readonly #read = new Map<string, readonly Project[]>();

  constructor(
    private readonly projects: Projects,
    private readonly reader: DataReader,
  ) {}

  /** At once where its file was read before. A file that failed is fetched anew. */
  project(row: number): Project | Promise<Project | LoadFailure> {
    const file = projectFile(row, this.projects.columns.chunk);
    const read = this.#read.get(file);
    return (read && this.#find(read, row)) ?? this.#fetch(file, row);
  }

  async #fetch(file: string, row: number): Promise<Project | LoadFailure> {
    const read = await this.reader.read(file, RECORDS);
    if ('kind' in read) return read;
    const found = read.value && this.#find(read.value, row);
    if (found) {
      this.#read.set(file, read.value);
      return found;
    }
    const id = this.projects.texts.id[row]!;
    return read.problems.length > 0
      ? invalid(file, read)
      : { file, kind: 'invalid', detail: `expected ${id}` };
  }

  /** By id: a file of another version of the data may hold others. */
  #find(read: readonly Project[], row: number): Project | undefined {
    return read.find(({ id }) => id === this.projects.texts.id[row]);
  }
}
