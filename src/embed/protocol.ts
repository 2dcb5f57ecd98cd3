/**
 * What an embed and the page around it say to each other, all of it by `postMessage`.
 *
 *     embed → page   height, select, filter      to every page that shows it: nothing in them is personal
 *     page → embed   ask                         from the page around it: have the height told again
 *     page → embed   filter, select              from an origin that the embed's address names, nobody else
 *
 * docs/einbetten.md describes them for those who write such pages.
 */

export const NAMESPACE = 'quartiersatlas';
export const VERSION = 1;

export type EmbedEvent =
  | { readonly type: 'select'; readonly project: string | null }
  /** The view as a query, without the text that the reader searched for, and how many projects pass. */
  | { readonly type: 'filter'; readonly query: string; readonly count: number };

export interface Names {
  readonly id: string | null;
  readonly pymId: string | null;
}

/** The height in every form that a page may listen for. @param height in CSS pixels */
export function heightMessages(height: number, { id, pymId }: Names): readonly unknown[] {
  return [
    { ns: NAMESPACE, v: VERSION, type: 'height', height, ...(id !== null && { id }) },
    // Datawrapper's listener finds the frame by who sent it; the name is of no use to it.
    { 'datawrapper-height': { [id ?? NAMESPACE]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(pymId === null ? [] : [['pym', pymId, 'height', height].join('xPYMx')]),
    ...(id === null ? [] : [{ embed: id, height }]),
  ];
}

/** Whether the page around wants to be told the height: our script asks so, and pym.js by telling the width. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data === 'string') return /^pymxPYMx.{1,100}xPYMxwidthxPYMx/.test(data);
  return (
    typeof data === 'object' &&
    data !== null &&
    (data as Record<string, unknown>).ns === NAMESPACE &&
    (data as Record<string, unknown>).type === 'ask'
  );
}
