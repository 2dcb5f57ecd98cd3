/** Which data a view is made from: those of today, or a version that an address has frozen. */
import { fetchJson } from './fetchJson';

export const CURRENT_FOLDER = 'data/';

/** A version is named by its content: twelve digits of a hash. */
export const VERSION = /^[0-9a-f]{12}$/;

export function frozenFolder(version: string): string {
  return `daten/${version}/`;
}

/**
 * The folder of a version, or null where this site does not keep it. What answers in its place, such as a start
 * page, is not taken for it: the version's own word decides.
 */
export async function findVersion(version: string, fetchFile: typeof fetch = fetch): Promise<string | null> {
  const folder = frozenFolder(version);
  const answer = await fetchJson(folder, 'meta.json', fetchFile);
  if ('kind' in answer) return null;
  const { json } = answer;
  const isIt = typeof json === 'object' && json !== null && 'version' in json && json.version === version;
  return isIt ? folder : null;
}
