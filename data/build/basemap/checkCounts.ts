import type { Gebiet } from './gebiete';

/** What the Land's statistics office counts since 1 November 2021. */
export const expectedCounts = {
  Regionen: 4,
  Kreise: 45,
  Samtgemeinden: 114,
  'Gemeinden in Samtgemeinden': 650,
  Einheitsgemeinden: 289,
  'gemeindefreie Gebiete': 25,
};

export function countsOf(gebiete: Gebiet[]): typeof expectedCounts {
  const level = (name: Gebiet['level']) => gebiete.filter((gebiet) => gebiet.level === name);
  const frei = level('gemeinde').filter((gebiet) => gebiet.art === 'gemeindefreies Gebiet').length;
  const members = level('gemeinde').filter((gebiet) => gebiet.parent?.length === 9).length;
  return {
    Regionen: level('region').length,
    Kreise: level('kreis').length,
    Samtgemeinden: level('samtgemeinde').length,
    'Gemeinden in Samtgemeinden': members,
    Einheitsgemeinden: level('gemeinde').length - members - frei,
    'gemeindefreie Gebiete': frei,
  };
}

/** Stops the derivation when the mergers no longer give the official numbers, and names every one that is off. */
export function checkCounts(gebiete: Gebiet[]): void {
  const counts = countsOf(gebiete);
  const off = Object.entries(expectedCounts)
    .filter(([what, expected]) => counts[what as keyof typeof counts] !== expected)
    .map(([what, expected]) => `${what}: ${counts[what as keyof typeof counts]}, expected ${expected}`);
  if (off.length > 0) throw new Error(`the basemap's areas do not add up: ${off.join('; ')}`);
  checkCodes(gebiete);
}

function checkCodes(gebiete: Gebiet[]): void {
  const codes = new Set(gebiete.map((gebiet) => gebiet.code));
  if (codes.size !== gebiete.length)
    throw new Error('a code occurs twice among the areas; expected each once');
  const orphan = gebiete.find(({ parent }) => parent !== null && !codes.has(parent));
  if (orphan) throw new Error(`${orphan.code} ${orphan.name}: parent ${orphan.parent} does not exist`);
}
