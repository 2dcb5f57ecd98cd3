export interface LoadFailure {
  readonly file: string;
  /** `unreachable`: no answer; `status`: an error answer; `not-json`: cut off or another kind of file; `invalid`: JSON of another shape. */
  readonly kind: 'unreachable' | 'status' | 'not-json' | 'invalid';
  /** The answer's status, the parser's word, or the first refused field. */
  readonly detail: string;
}

/** The longest that nothing comes before a reader is told; on a slow line a large file may take longer in all. */
const SILENCE_MS = 20_000;

/** The most that is read of a file; the whole programme takes a hundredth of it. */
const MOST_BYTES = 20_000_000;

/** Fetches one JSON file; every way in which that can go wrong becomes a named failure. */
export async function fetchJson(
  base: string,
  file: string,
  fetchFile: typeof fetch = fetch,
  mostBytes = MOST_BYTES,
): Promise<{ json: unknown; bytes: Bytes } | LoadFailure> {
  const bytes = await fetchBytes(base, file, fetchFile, mostBytes);
  if ('kind' in bytes) return bytes;
  try {
    // Strict: text() would turn bytes of another encoding into question marks and go on.
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown, bytes };
  } catch (error) {
    return { file, kind: 'not-json', detail: messageOf(error) };
  }
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** Fetches one file as it is. */
export async function fetchBytes(
  base: string,
  file: string,
  fetchFile: typeof fetch = fetch,
  mostBytes = MOST_BYTES,
): Promise<Bytes | LoadFailure> {
  const silence = new Silence();
  try {
    const answer = await fetchFile(`${base}${file}`, { signal: silence.signal });
    if (!answer.ok) return { file, kind: 'status', detail: String(answer.status) };
    const bytes = await readAtMost(answer, mostBytes, () => silence.broken());
    return bytes ?? { file, kind: 'not-json', detail: `more than ${mostBytes / 1e6} MB` };
  } catch (error) {
    return { file, kind: 'unreachable', detail: messageOf(error) };
  } finally {
    silence.end();
  }
}

/** Aborts where nothing has come for too long. */
class Silence {
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.broken();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () =>
        this.#controller.abort(new DOMException(`nothing came for ${SILENCE_MS / 1000} s`, 'TimeoutError')),
      SILENCE_MS,
    );
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

/** The answer's body, or null as soon as it proves to be larger; what it declares is not relied on. */
async function readAtMost(answer: Response, most: number, oncome: () => void): Promise<Bytes | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    oncome();
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
