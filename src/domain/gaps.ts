/** White spots: Gemeinden from which every project is far, and who lives there. The distances come from `geo/coverage`. */
import { passes, type Choice } from './filter';
import { groupBy } from './groupBy';
import type { Municipality } from './schema';

/** A Gemeinde and how far the nearest project is. */
export interface Reach {
  readonly municipality: Municipality;
  /** Kilometres; Infinity where there is no project at all. */
  readonly km: number;
}

/** Gemeinden, without the gemeindefreie Gebiete, and everybody who lives in both. */
export interface MunicipalityCount {
  readonly municipalities: number;
  readonly inhabitants: number;
}

export interface KreisGaps {
  /** Code of the Kreis. */
  readonly code: string;
  readonly beyond: MunicipalityCount;
  readonly all: MunicipalityCount;
  /** Those beyond in which somebody could live, farthest first; empty gemeindefreie Gebiete are left out. */
  readonly reaches: readonly Reach[];
}

export interface Gaps {
  readonly beyond: MunicipalityCount;
  readonly all: MunicipalityCount;
  /** Every Kreis of the Gemeinden in question: most inhabitants beyond first, then by code. */
  readonly kreise: readonly KreisGaps[];
  /** AGS of everything beyond, also of empty gemeindefreie Gebiete: what the map covers. */
  readonly codes: ReadonlySet<string>;
}

/** @param reaches of the Gemeinden in question @param km what lies farther than this is beyond */
export function gapsOf(reaches: readonly Reach[], km: number): Gaps {
  const beyond = reaches.filter((reach) => reach.km > km);
  const beyondOf = groupBy(beyond, kreisOf);
  const kreise = [...groupBy(reaches, kreisOf)].map(([code, all]): KreisGaps => {
    const found = beyondOf.get(code) ?? [];
    return {
      code,
      beyond: countOf(found),
      all: countOf(all),
      reaches: found
        .filter(({ municipality }) => !municipality.isUnincorporated || municipality.population > 0)
        .sort(compareReaches),
    };
  });
  return {
    beyond: countOf(beyond),
    all: countOf(reaches),
    kreise: kreise.sort((a, b) => b.beyond.inhabitants - a.beyond.inhabitants || (a.code < b.code ? -1 : 1)),
    codes: new Set(beyond.map(({ municipality }) => municipality.ags)),
  };
}

/** The Gemeinden that a choice of areas leaves, by the rule that projects follow. */
export function municipalitiesIn(
  municipalities: readonly Municipality[],
  choice: Choice,
): readonly Municipality[] {
  return municipalities.filter(({ ags, samtgemeinde }) =>
    passes(choice, [ags.slice(0, 3), ags.slice(0, 5), ags, ...(samtgemeinde ? [samtgemeinde] : [])]),
  );
}

function kreisOf({ municipality }: Reach): string {
  return municipality.ags.slice(0, 5);
}

function countOf(reaches: readonly Reach[]): MunicipalityCount {
  return {
    municipalities: reaches.filter(({ municipality }) => !municipality.isUnincorporated).length,
    inhabitants: reaches.reduce((sum, { municipality }) => sum + municipality.population, 0),
  };
}

function compareReaches(a: Reach, b: Reach): number {
  // Without any project all are equally far, and Infinity − Infinity is no order.
  return a.km === b.km ? (a.municipality.ags < b.municipality.ags ? -1 : 1) : b.km - a.km;
}
