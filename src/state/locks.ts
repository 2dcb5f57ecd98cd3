/**
 * Parts of a view that are held: an embed shows them, and nobody changes them there. Held here, where every
 * change passes, rather than at each button.
 */
import type { Filter } from '../domain/filter';
import type { View } from './view';

/** What can be held, with its name in the address. */
export const LOCK_NAMES = {
  collection: 'sammlung',
  scheme: 'schema',
  text: 'q',
  region: 'region',
  feld: 'feld',
  runde: 'runde',
  status: 'status',
  traeger: 'traeger',
  zielgruppe: 'zielgruppe',
} as const satisfies Record<keyof Filter | 'collection', string>;

export type Lock = keyof typeof LOCK_NAMES;
export type Locks = ReadonlySet<Lock>;

export const NO_LOCKS: Locks = new Set();
export const LOCKS = Object.keys(LOCK_NAMES) as Lock[];

/** Fields mean something only in their scheme, so whoever holds them holds the scheme. */
export function locksOf(locks: Iterable<Lock>): Locks {
  const all = new Set(locks);
  if (all.has('feld')) all.add('scheme');
  return all;
}

/** `after` with everything that is held as it was `before`. */
export function withLocked(before: View, after: View, locks: Locks): View {
  if (locks.size === 0) return after;
  const held = (Object.keys(before.filter) as (keyof Filter)[]).filter((part) => locks.has(part));
  return {
    ...after,
    collection: locks.has('collection') ? before.collection : after.collection,
    filter: { ...after.filter, ...Object.fromEntries(held.map((part) => [part, before.filter[part]])) },
  };
}
