/**
 * Fetches and checks the data files. Each file stands alone: one that fails is named with its reason, and
 * whatever the others hold is still shown.
 */
import {
  collectionsOf,
  parseAreas,
  parseHandlungsfelder,
  parseMeta,
  parseProjects,
  parseRounds,
  type Collections,
  type Parsed,
} from '../domain/dataset';
import type { DataProblem } from '../domain/problem';
import type { AreaTree } from '../domain/region';
import type { Handlungsfelder, Meta, Round } from '../domain/schema';

/** What a dataset is made of; a file that could not be used leaves null. */
export interface Dataset {
  readonly collections: Collections | null;
  readonly areas: AreaTree | null;
  readonly rounds: readonly Round[] | null;
  readonly handlungsfelder: Handlungsfelder | null;
  readonly meta: Meta | null;
  readonly failures: readonly LoadFailure[];
  /** Records and fields that were refused, the rest of their file being shown. */
  readonly problems: readonly DataProblem[];
}

export interface LoadFailure {
  readonly file: string;
  /** `unreachable`: no answer; `status`: an error answer; `not-json`: cut off or another kind of file; `invalid`: JSON of another shape. */
  readonly kind: 'unreachable' | 'status' | 'not-json' | 'invalid';
  /** The answer's status, the parser's word, or the first refused field. */
  readonly detail: string;
}

export const DATA_FILES = {
  projects: 'projekte.geojson',
  areas: 'gebiete.json',
  rounds: 'runden.json',
  handlungsfelder: 'handlungsfelder.json',
  meta: 'meta.json',
} as const;

/** The longest a reader waits for a file before being told. */
const TIMEOUT_MS = 20_000;

/** The most that is read of a file; the whole programme takes a hundredth of it. */
export const MOST_BYTES = 20_000_000;

/**
 * @param base folder of the data files, with its closing slash, relative to the page
 * @param fetchFile the platform's fetch, or a stand-in
 */
export async function loadDataset(base: string, fetchFile: typeof fetch = fetch): Promise<Dataset> {
  const failures: LoadFailure[] = [];
  const problems: DataProblem[] = [];
  const load = async <T>(
    file: string,
    parse: (json: unknown, file: string) => Parsed<T>,
  ): Promise<T | null> => {
    const loaded = await fetchJson(base, file, fetchFile);
    if ('kind' in loaded) {
      failures.push(loaded);
      return null;
    }
    const parsed = parse(loaded.json, file);
    if (parsed.value === null) {
      const first = parsed.problems[0];
      failures.push({ file, kind: 'invalid', detail: first ? `${first.field}: ${first.expected}` : '' });
    } else problems.push(...parsed.problems);
    return parsed.value;
  };
  const [projects, areas, rounds, handlungsfelder, meta] = await Promise.all([
    load(DATA_FILES.projects, parseProjects),
    load(DATA_FILES.areas, parseAreas),
    load(DATA_FILES.rounds, parseRounds),
    load(DATA_FILES.handlungsfelder, parseHandlungsfelder),
    load(DATA_FILES.meta, parseMeta),
  ]);
  const collections = projects && collectionsOf(projects, areas);
  return { collections, areas, rounds, handlungsfelder, meta, failures, problems };
}

/** Fetches one JSON file; every way in which that can go wrong becomes a named failure. */
export async function fetchJson(
  base: string,
  file: string,
  fetchFile: typeof fetch = fetch,
): Promise<{ json: unknown } | LoadFailure> {
  try {
    const answer = await fetchFile(`${base}${file}`, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok) return { file, kind: 'status', detail: String(answer.status) };
    const bytes = await readAtMost(answer, MOST_BYTES);
    if (bytes === null) return { file, kind: 'not-json', detail: `more than ${MOST_BYTES / 1e6} MB` };
    try {
      // Strict: text() would turn bytes of another encoding into question marks and go on.
      return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
    } catch (error) {
      return { file, kind: 'not-json', detail: messageOf(error) };
    }
  } catch (error) {
    return { file, kind: 'unreachable', detail: messageOf(error) };
  }
}

/** The answer's body, or null as soon as it proves to be larger; what it declares is not relied on. */
async function readAtMost(answer: Response, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
