import { parseProjects } from '../domain/dataset';
import type { Project } from '../domain/project';
import type { Projects } from '../domain/projects';
import { fetchJson, type LoadFailure } from './fetchJson';

/** A file of whole records: `projekte/0.json` holds the first rows. */
export function projectFile(row: number, chunk: number): string {
  return `projekte/${Math.floor(row / chunk)}.json`;
}

/** Whole records, fetched some at a time when one of them is opened. */
export class ProjectFiles {
  readonly #read = new Map<string, readonly Project[]>();

  /** @param base folder of the data files, with its closing slash */
  constructor(
    private readonly projects: Projects,
    private readonly base: string,
    private readonly fetchFile: typeof fetch,
  ) {}

  /** At once where its file was read before. A file that failed is fetched anew. */
  project(row: number): Project | Promise<Project | LoadFailure> {
    const file = projectFile(row, this.projects.columns.chunk);
    const read = this.#read.get(file);
    return (read && this.#find(read, row)) ?? this.#fetch(file, row);
  }

  async #fetch(file: string, row: number): Promise<Project | LoadFailure> {
    const loaded = await fetchJson(this.base, file, this.fetchFile);
    if ('kind' in loaded) return loaded;
    const { value, problems } = parseProjects(loaded.json, file);
    const found = value && this.#find(value, row);
    if (found) {
      this.#read.set(file, value);
      return found;
    }
    const [first] = problems;
    const id = this.projects.texts.id[row]!;
    return { file, kind: 'invalid', detail: first ? `${first.field}: ${first.expected}` : `expected ${id}` };
  }

  /** By id: a file of another version of the data may hold others. */
  #find(read: readonly Project[], row: number): Project | undefined {
    return read.find(({ id }) => id === this.projects.texts.id[row]);
  }
}
