import type { Area, Municipality } from '../../src/domain/schema';

/** The main place of a Gemeinde by AGS, as in `data/basemap/ortspunkte.json`. */
export type Centres = Readonly<Record<string, { readonly lon: number; readonly lat: number }>>;

/** Every Gemeinde and gemeindefreies Gebiet; its point is its main place, or else its label's. */
export function municipalitiesOf(areas: readonly Area[], centres: Centres): Municipality[] {
  return areas
    .filter(({ level }) => level === 'gemeinde')
    .map(({ code, name, art, parent, population, label }) => {
      const centre = centres[code];
      if (population === null) throw new Error(`${code} ${name}: no population; expected a number`);
      return {
        ags: code,
        name,
        samtgemeinde: parent?.length === 9 ? parent : null,
        isUnincorporated: art === 'gemeindefreies Gebiet',
        population,
        position: centre ? [centre.lon, centre.lat] : label,
        isCentre: centre !== undefined,
      };
    });
}
