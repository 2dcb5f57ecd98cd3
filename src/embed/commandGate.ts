import { commandOf, type Command } from './protocol';

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
