/** What the page around may order; fetched by an embed whose address lets somebody do so. */
import * as v from 'valibot';
import { NAMESPACE, VERSION } from './protocol';

const MARK = { ns: v.literal(NAMESPACE), v: v.literal(VERSION) };
const COMMAND = v.variant('type', [
  v.strictObject({
    ...MARK,
    type: v.literal('filter'),
    /** As in the address of the atlas: what it does not name is not filtered. */
    query: v.pipe(v.string(), v.maxLength(2000)),
  }),
  v.strictObject({
    ...MARK,
    type: v.literal('select'),
    project: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  }),
]);
export type Command = v.InferOutput<typeof COMMAND>;

/** A command, or null for anything else. */
export function commandOf(data: unknown): Command | null {
  const { success, output } = v.safeParse(COMMAND, data);
  return success ? output : null;
}

/** A command that takes more than this in JSON is none of ours. */
const MOST_CHARACTERS = 4096;
const MOST_A_SECOND = 10;

/** Lets commands in from the page around, if its origin is on the list, and not too many of them. */
export class CommandGate {
  readonly #host: unknown;
  readonly #origins: readonly string[];
  /** When the last few messages came, in milliseconds, oldest first. */
  #times: number[] = [];

  /**
   * @param host the window around, the only one that is listened to
   * @param origins on the list; none by default
   */
  constructor(host: unknown, origins: readonly string[]) {
    this.#host = host;
    this.#origins = origins;
  }

  /** @param now in milliseconds, from any start */
  admit(
    { source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
    now: number,
  ): Command | null {
    if (source !== this.#host || !this.#origins.includes(origin)) return null;
    this.#times = this.#times.filter((time) => now - time < 1000);
    if (this.#times.length >= MOST_A_SECOND) return null;
    this.#times.push(now);
    return isSmall(data) ? commandOf(data) : null;
  }
}

function isSmall(data: unknown): boolean {
  try {
    return (JSON.stringify(data) ?? '').length <= MOST_CHARACTERS;
  } catch {
    // Circular, or of a kind that JSON does not know.
    return false;
  }
}
