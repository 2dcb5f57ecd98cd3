/**
 * Parts of a view that are held: an embed shows them, and nobody changes them there. Held here, where every
 * change passes, rather than at each button.
 */
import type { Filter, Part } from '../domain/filter';
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
  betrag: 'betrag',
  genauigkeit: 'genauigkeit',
  umkreis: 'umkreis',
  flaeche: 'flaeche',
} as const satisfies Record<Part | 'scheme' | 'collection', string>;

export type Lock = keyof typeof LOCK_NAMES;
export type Locks = ReadonlySet<Lock>;

export const NO_LOCKS: Locks = new Set();
export const LOCKS = Object.keys(LOCK_NAMES) as Lock[];

/** Parts of the filter that have another name there. */
const KEYS: Partial<Record<Lock, keyof Filter>> = { umkreis: 'near', flaeche: 'outline' };

/** Fields mean something only in their scheme, so whoever holds them holds the scheme. */
export function locksOf(locks: Iterable<Lock>): Locks {
  const all = new Set(locks);
  if (all.has('feld')) all.add('scheme');
  return all;
}

/** `after` with everything that is held as it was `before`. */
export function withLocked(before: View, after: View, locks: Locks): View {
  if (locks.size === 0) return after;
  const held = [...locks]
    .filter((lock) => lock !== 'collection')
    .map((lock) => KEYS[lock] ?? (lock as keyof Filter));
  return {
    ...after,
    collection: locks.has('collection') ? before.collection : after.collection,
    filter: { ...after.filter, ...Object.fromEntries(held.map((part) => [part, before.filter[part]])) },
  };
}
