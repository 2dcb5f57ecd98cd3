import {
  gemeindeMergers,
  goettingenRenumbered,
  kreisChanges,
  samtgemeindeChanges,
  samtgemeindenDissolved,
} from './mergers';
import type { Vg250Properties } from './readSources';

/** A Gemeinde (or gemeindefreies Gebiet) as it is today; several features of 2016 may carry the same code. */
export interface Gemeinde {
  code: string;
  name: string;
  art: 'Gemeinde' | 'Stadt' | 'gemeindefreies Gebiet';
  samtgemeinde: string | null;
  kreis: string;
}

export interface Alias {
  new: string;
  note: string;
  verified: boolean;
}

/** Names where the source's spelling is not the one people read on signs. */
const names: Record<string, string> = {
  '03403000': 'Oldenburg',
  '03159501': 'Harz (Landkreis Göttingen)',
  '033585402': 'Rethem (Aller)',
};

const mergerOf = new Map(
  gemeindeMergers.flatMap((merger) => merger.from.map((code) => [code, merger] as const)),
);
const changeOf = new Map(
  samtgemeindeChanges.flatMap((change) => change.from.map((code) => [code, change] as const)),
);

/** The Gemeinde of today in which a Gemeinde of the source (state 2016) lies. */
export function gemeindeToday(source: Pick<Vg250Properties, 'AGS' | 'RS' | 'GEN' | 'BEZ'>): Gemeinde {
  const merger = mergerOf.get(source.AGS);
  const code = merger?.code ?? goettingenRenumbered[source.AGS] ?? source.AGS;
  const art = artOf(source.BEZ);
  return {
    code,
    name: merger?.name ?? nameToday(code, source.GEN),
    art: merger ? (towns.has(merger.code) ? 'Stadt' : 'Gemeinde') : art,
    samtgemeinde: merger ? merger.samtgemeinde : samtgemeindeToday(source.RS.slice(0, 9)),
    kreis: code.slice(0, 5),
  };
}

// Of the merged Gemeinden these are towns.
const towns = new Set(['03153019', '03154028', '03254043', '03358024']);

function artOf(bez: string): Gemeinde['art'] {
  switch (bez) {
    case 'Stadt':
      return 'Stadt';
    case 'Gemeinde':
      return 'Gemeinde';
    case 'Gemeindefreies Gebiet':
      return 'gemeindefreies Gebiet';
    default:
      throw new Error(`unknown BEZ "${bez}"; expected Stadt, Gemeinde or Gemeindefreies Gebiet`);
  }
}

export function nameToday(code: string, name: string): string {
  return names[code] ?? name;
}

/**
 * In the nine-digit key, digit 6 is 5 for a Samtgemeinde, 0 for an Einheitsgemeinde, 9 for a gemeindefreies Gebiet.
 * A dissolved Samtgemeinde gives null.
 */
export function samtgemeindeToday(verband: string): string | null {
  if (verband[5] !== '5' || verband in samtgemeindenDissolved) return null;
  return changeOf.get(verband)?.code ?? verband;
}

export function samtgemeindeNameToday(verband: string, name: string): string {
  return changeOf.get(verband)?.name ?? nameToday(verband, name);
}

/** Codes of today that no second source confirms. */
export function unverifiedCodes(): Set<string> {
  return new Set([...gemeindeMergers, ...samtgemeindeChanges].filter((c) => !c.verified).map((c) => c.code));
}

/** Every code of 2016 that is no longer in use, with the code that took its place. */
export function aliases(): Record<string, Alias> {
  const merged = gemeindeMergers.flatMap((m) =>
    m.from.map((code) => [code, alias(m.code, `merged into ${m.name}, ${m.since}`, m.verified)] as const),
  );
  const renumbered = Object.entries(goettingenRenumbered).map(
    ([code, now]) => [code, alias(now, 'renumbered with Landkreis Göttingen, 2016-11-01', true)] as const,
  );
  const joined = samtgemeindeChanges.flatMap((change) =>
    change.from.map(
      (code) =>
        [code, alias(change.code, `Samtgemeinde ${change.name}: ${change.note}`, change.verified)] as const,
    ),
  );
  const dissolved = Object.entries(samtgemeindenDissolved).map(
    ([code, now]) => [code, alias(now, 'Samtgemeinde dissolved into one Einheitsgemeinde', true)] as const,
  );
  const kreise = Object.entries(kreisChanges).map(
    ([code, now]) => [code, alias(now, 'merged into Landkreis Göttingen, 2016-11-01', true)] as const,
  );
  const all = [...merged, ...renumbered, ...joined, ...dissolved, ...kreise];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function alias(now: string, note: string, verified: boolean): Alias {
  return { new: now, note, verified };
}
