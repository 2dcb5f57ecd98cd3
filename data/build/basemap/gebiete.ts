import { regionNames, type Kreis } from './kreise';
import type { LonLat } from './labelPoints';
import { unverifiedCodes, type Gemeinde } from './today';

export type Level = 'land' | 'region' | 'kreis' | 'samtgemeinde' | 'gemeinde';

export interface Gebiet {
  code: string;
  level: Level;
  name: string;
  art: string;
  parent: string | null;
  population: number;
  areaKm2: number | null;
  label: LonLat;
  verified: boolean;
}

interface Input {
  gemeinden: Gemeinde[];
  samtgemeinden: Map<string, string>;
  kreise: Kreis[];
  /** By today's AGS. */
  einwohner: ReadonlyMap<string, number>;
  labels: Map<string, LonLat>;
}

/**
 * Every area of every level, in order of code. Its inhabitants are those of its Gemeinden; its square kilometres
 * are known from the Kreis upwards.
 */
export function gebieteOf({ gemeinden, samtgemeinden, kreise, einwohner, labels }: Input): Gebiet[] {
  const unverified = unverifiedCodes();

  const area = (
    level: Level,
    code: string,
    name: string,
    art: string,
    parent: string | null,
    members: readonly Gemeinde[],
    itsKreise: readonly Kreis[] = [],
  ): Gebiet => {
    const label = labels.get(code);
    if (!label)
      throw new Error(`${level} ${code} ${name} has no label point; expected one from the boundaries`);
    const population = sumOf(members.map((gemeinde) => inhabitantsOf(gemeinde, einwohner)));
    const areaKm2 =
      itsKreise.length === 0 ? null : Math.round(sumOf(itsKreise.map((kreis) => kreis.areaKm2)) * 100) / 100;
    return { code, level, name, art, parent, population, areaKm2, label, verified: !unverified.has(code) };
  };
  const within = (code: string) => gemeinden.filter(({ kreis }) => kreis.startsWith(code));
  const kreiseWithin = (code: string) => kreise.filter((kreis) => kreis.code.startsWith(code));

  return [
    area('land', '03', 'Niedersachsen', 'Land', null, gemeinden, kreise),
    ...Object.entries(regionNames).map(([code, name]) =>
      area('region', code, name, 'Region', '03', within(code), kreiseWithin(code)),
    ),
    ...kreise.map((kreis) =>
      area('kreis', kreis.code, kreis.name, kreis.art, kreis.code.slice(0, 3), within(kreis.code), [kreis]),
    ),
    ...[...samtgemeinden].map(([code, name]) =>
      area(
        'samtgemeinde',
        code,
        name,
        'Samtgemeinde',
        code.slice(0, 5),
        gemeinden.filter(({ samtgemeinde }) => samtgemeinde === code),
      ),
    ),
    ...gemeinden.map((g) =>
      area(
        'gemeinde',
        g.code,
        g.name,
        g.art,
        g.samtgemeinde ?? g.kreis,
        [g],
        // A kreisfreie Stadt is a Kreis and a Gemeinde at once.
        g.code === `${g.kreis}000` ? kreiseWithin(g.kreis) : [],
      ),
    ),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function inhabitantsOf({ code, name }: Gemeinde, einwohner: ReadonlyMap<string, number>): number {
  const count = einwohner.get(code);
  if (count === undefined) throw new Error(`Gemeinde ${code} ${name} has no inhabitants in einwohner.csv`);
  return count;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
