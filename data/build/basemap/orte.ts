import { round4 } from './labelPoints';
import { withoutBrackets, type Ortspunkt } from './ortspunkte';
import type { GeoNamesPlace } from './readSources';

export interface Ort {
  name: string;
  lon: number;
  lat: number;
  /** null where GeoNames gives none */
  population: number | null;
  rank: 1 | 2 | 3 | 4 | 5;
  outside?: true;
}

const smallest = 3_000;

/** Towns for which GeoNames gives no inhabitants; the rank of a label is all that is claimed of their size. */
const rankByHand: Record<string, Ort['rank']> = { '03159026': 3 };

/** Cities beyond the border by which one finds one's way: in Germany by AGS, in the Netherlands by name. */
const orienting: Record<string, string> = {
  '01002000': 'Kiel',
  '01003000': 'Lübeck',
  '02000000': 'Hamburg',
  '04011000': 'Bremen',
  '04012000': 'Bremerhaven',
  '05515000': 'Münster',
  '05566076': 'Rheine',
  '05711000': 'Bielefeld',
  '05770024': 'Minden',
  '05774032': 'Paderborn',
  '05913000': 'Dortmund',
  '06611000': 'Kassel',
  '11000000': 'Berlin',
  '13004000': 'Schwerin',
  '15003000': 'Magdeburg',
  '16051000': 'Erfurt',
};
const orientingDutch = ['Emmen', 'Enschede', 'Groningen', 'Leeuwarden'];

/** Places for the labels of the map: by rank, then the most populous first. */
export function orteOf(ortspunkte: Record<string, Ortspunkt>, places: GeoNamesPlace[]): Ort[] {
  const inside = Object.entries(ortspunkte).flatMap(([ags, ort]) => {
    const rank = ort.population === null ? rankByHand[ags] : rankOf(ort.population);
    return rank !== undefined && (ort.population ?? smallest) >= smallest ? [{ ...ort, rank }] : [];
  });
  const labels = labelNames(inside.map((ort) => ort.name));
  const orte = inside.map((ort, i): Ort => ({ ...ort, name: labels[i]! }));
  return [...orte, ...outsideOf(places)].sort(
    (a, b) =>
      a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0) || a.name.localeCompare(b.name, 'de'),
  );
}

/** What stands in brackets is left off, but where two places would then have one name: Winsen (Luhe), Winsen (Aller). */
export function labelNames(names: string[]): string[] {
  const short = names.map(withoutBrackets);
  return names.map((name, i) => (short.filter((other) => other === short[i]).length > 1 ? name : short[i]!));
}

export function rankOf(population: number): Ort['rank'] {
  if (population >= 100_000) return 1;
  if (population >= 50_000) return 2;
  if (population >= 20_000) return 3;
  return population >= 10_000 ? 4 : 5;
}

function outsideOf(places: GeoNamesPlace[]): Ort[] {
  const isWanted = ({ country, name, muniSub }: GeoNamesPlace) =>
    (country === 'DE' && orienting[muniSub] === name) || (country === 'NL' && orientingDutch.includes(name));
  const found = new Map<string, GeoNamesPlace>();
  for (const place of places.filter(isWanted)) {
    if (place.population > (found.get(place.name)?.population ?? 0)) found.set(place.name, place);
  }
  const missing = [...Object.values(orienting), ...orientingDutch].find((name) => !found.has(name));
  if (missing) throw new Error(`GeoNames has no place ${missing}; expected it among the orienting cities`);
  return [...found.values()].map(
    ({
      name,
      population,
      loc: {
        coordinates: [lon, lat],
      },
    }) => ({
      name,
      lon: round4(lon),
      lat: round4(lat),
      population,
      rank: rankOf(population),
      outside: true,
    }),
  );
}
