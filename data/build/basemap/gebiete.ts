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
  population: number | null;
  areaKm2: number | null;
  label: LonLat;
  verified: boolean;
}

interface Input {
  gemeinden: Gemeinde[];
  samtgemeinden: Map<string, string>;
  kreise: Kreis[];
  labels: Map<string, LonLat>;
}

/** Every area of every level, in order of code. Population and area are known from the Kreis upwards. */
export function gebieteOf({ gemeinden, samtgemeinden, kreise, labels }: Input): Gebiet[] {
  const unverified = unverifiedCodes();
  const kreisOf = new Map(kreise.map((kreis) => [kreis.code, kreis]));

  const area = (
    level: Level,
    code: string,
    name: string,
    art: string,
    parent: string | null,
    figures = unknown,
  ): Gebiet => {
    const label = labels.get(code);
    if (!label)
      throw new Error(`${level} ${code} ${name} has no label point; expected one from the boundaries`);
    return { code, level, name, art, parent, ...figures, label, verified: !unverified.has(code) };
  };

  // A kreisfreie Stadt is a Kreis and a Gemeinde at once: the figures hold for both.
  const figuresOfGemeinde = ({ kreis, code }: Gemeinde) =>
    code === `${kreis}000` ? figuresOf([kreisOf.get(kreis)!]) : unknown;

  return [
    area('land', '03', 'Niedersachsen', 'Land', null, figuresOf(kreise)),
    ...Object.entries(regionNames).map(([code, name]) =>
      area(
        'region',
        code,
        name,
        'Region',
        '03',
        figuresOf(kreise.filter((kreis) => kreis.code.startsWith(code))),
      ),
    ),
    ...kreise.map((kreis) =>
      area('kreis', kreis.code, kreis.name, kreis.art, kreis.code.slice(0, 3), figuresOf([kreis])),
    ),
    ...[...samtgemeinden].map(([code, name]) =>
      area('samtgemeinde', code, name, 'Samtgemeinde', code.slice(0, 5)),
    ),
    ...gemeinden.map((g) =>
      area('gemeinde', g.code, g.name, g.art, g.samtgemeinde ?? g.kreis, figuresOfGemeinde(g)),
    ),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
}

type Figures = Pick<Gebiet, 'population' | 'areaKm2'>;

const unknown: Figures = { population: null, areaKm2: null };

function figuresOf(kreise: Kreis[]): Figures {
  return {
    population: kreise.reduce((sum, kreis) => sum + kreis.population, 0),
    areaKm2: Math.round(kreise.reduce((sum, kreis) => sum + kreis.areaKm2, 0) * 100) / 100,
  };
}
