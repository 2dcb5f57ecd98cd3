/**
 * `SHA256SUMS` lies beside the data, in the form of the tool of that name: the content of each file that the build has
 * checked and written. What has that content needs no second check, nor the script that would do it.
 */
import { fetchBytes, type Bytes } from './fetchJson';

export const CHECKSUMS_FILE = 'SHA256SUMS';

/** File → SHA-256 in hex. */
export type Checksums = ReadonlyMap<string, string>;

/** Empty where the file is not there, or another one answers: then everything is checked. */
export async function fetchChecksums(base: string, fetchFile: typeof fetch): Promise<Checksums> {
  const bytes = await fetchBytes(base, CHECKSUMS_FILE, fetchFile);
  return 'kind' in bytes ? new Map() : checksumsIn(new TextDecoder().decode(bytes));
}

export function checksumsIn(text: string): Checksums {
  return new Map([...text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, hash, file]) => [file!, hash!]));
}

/** Whether a file is byte for byte what the build wrote. Never, where the browser cannot reckon: on a page without https. */
export async function isAsBuilt(checksums: Checksums, file: string, bytes: Bytes): Promise<boolean> {
  const expected = checksums.get(file);
  // Missing where the page is not a secure context, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (expected === undefined || subtle === undefined) return false;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === expected;
}
