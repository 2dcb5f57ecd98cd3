import type { District } from './readSources';

export interface Kreis {
  code: string;
  name: string;
  art: 'Landkreis' | 'kreisfreie Stadt' | 'Region';
  areaKm2: number;
}

/** The four former Regierungsbezirke: the third digit of the AGS. */
export const regionNames: Record<string, string> = {
  '031': 'Braunschweig',
  '032': 'Hannover',
  '033': 'Lüneburg',
  '034': 'Weser-Ems',
};

const names: Record<string, string> = {
  '03241': 'Region Hannover',
  '03256': 'Nienburg/Weser',
  '03403': 'Oldenburg',
};

/** The 45 Kreise with the short names that people use, in order of code. */
export function kreiseOf(districts: District[]): Kreis[] {
  return districts
    .filter((row) => row.AGS.startsWith('03'))
    .map(kreisOf)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function kreisOf({ AGS: code, name, type, area_km2: areaKm2 }: District): Kreis {
  return {
    code,
    name: names[code] ?? name.replace(/, Stadt$/, ''),
    art: artOf(code, type),
    areaKm2,
  };
}

function artOf(code: string, type: string): Kreis['art'] {
  if (code === '03241') return 'Region';
  if (type === 'Kreisfreie Stadt') return 'kreisfreie Stadt';
  if (type === 'Landkreis') return 'Landkreis';
  throw new Error(`Kreis ${code}: unknown type "${type}"; expected Landkreis or Kreisfreie Stadt`);
}
