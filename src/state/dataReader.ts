import { SCHEMA_VERSION } from '../domain/dataFormat';
import type { Parsed } from '../domain/parsed';
import { fetchChecksums, isAsBuilt, type Checksums } from './checksums';
import { fetchJson, type LoadFailure } from './fetchJson';

type Checks = typeof import('../domain/dataset');

/** How a file becomes what the page works with. */
export interface Reading<Json, T> {
  /** From what the build has checked. */
  readonly make: (json: Json) => T | Promise<T>;
  /** From anything else. */
  readonly check: (checks: Checks) => (json: unknown, file: string) => Parsed<T> | Promise<Parsed<T>>;
  /** That are read of it at most. */
  readonly mostBytes?: number;
}

/** Reads the files of one data folder, and checks those that are not the ones that the build checked. */
export class DataReader {
  readonly #checksums: Promise<Checksums>;

  /** @param base folder of the data files, with its closing slash, relative to the page */
  constructor(
    private readonly base: string,
    private readonly fetchFile: typeof fetch = fetch,
  ) {
    this.#checksums = fetchChecksums(base, fetchFile);
  }

  async read<Json, T>(
    file: string,
    { make, check, mostBytes }: Reading<Json, T>,
  ): Promise<Parsed<T> | LoadFailure> {
    const loaded = await fetchJson(this.base, file, this.fetchFile, mostBytes);
    if ('kind' in loaded) return loaded;
    const { json, bytes } = loaded;
    try {
      if (isOfThisVersion(json) && (await isAsBuilt(await this.#checksums, file, bytes)))
        return { value: await make(json as Json), problems: [] };
    } catch {
      // The check names what is wrong with it.
    }
    const checks = await import('../domain/dataset').catch(String);
    return typeof checks === 'string'
      ? { file, kind: 'unreachable', detail: checks }
      : check(checks)(json, file);
  }
}

function isOfThisVersion(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    'schemaVersion' in json &&
    json.schemaVersion === SCHEMA_VERSION
  );
}

/** Of a file of which nothing can be used, the first reason. */
export function invalid(file: string, { problems: [first] }: Parsed<unknown>): LoadFailure {
  return { file, kind: 'invalid', detail: first ? `${first.field}: ${first.expected}` : '' };
}
