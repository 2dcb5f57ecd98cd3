import { valueText, type DataProblem } from '../../src/domain/problem';
import type { ProjectFeature } from '../../src/domain/schema';
import type { Level } from '../../src/domain/vocabulary';
import type { Boundaries } from './boundaries';

type Place = ProjectFeature['properties']['places'][number];
type LonLat = readonly [longitude: number, latitude: number];
/** Codes that a merger replaced, with the code of today. */
export type Aliases = Readonly<Record<string, { readonly new: string }>>;

/** Coast and rivers are simplified to 100 m, and islands have mudflats: this far from its land a point still passes. */
const SHORE_KM = 2;

export function pointsOf({ geometry }: ProjectFeature): LonLat[] {
  return geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
}

/** Every place against the boundaries: its codes exist, belong together and hold its point. */
export function checkPlaces(
  feature: ProjectFeature,
  boundaries: Boundaries,
  aliases: Aliases,
  file: string,
): DataProblem[] {
  const { id, places } = feature.properties;
  const points = pointsOf(feature);
  const problem = (field: string, value: string, expected: string): DataProblem => ({
    file,
    record: id,
    field: `properties.${field}`,
    value,
    expected,
  });
  if (places.length !== points.length) {
    return [problem('places', String(places.length), `as many places as points (${points.length})`)];
  }
  return places.flatMap((place, index) => {
    const field = `places.${index}.ags`;
    const wrongCodes = codeProblems(place, boundaries, aliases);
    if (wrongCodes.length > 0) {
      return wrongCodes.map(({ level, expected }) =>
        problem(`${field}.${level}`, valueText(place.ags[level]), expected),
      );
    }
    const [level, code] = smallestArea(place);
    const expected = expectedPosition(points[index]!, code, boundaries);
    return expected === null
      ? []
      : [problem(`${field}.${level}`, `"${code}" at ${points[index]!.join(', ')}`, expected)];
  });
}

type AgsLevel = keyof Place['ags'];

function codeProblems(
  { ags, precision }: Place,
  { areas }: Boundaries,
  aliases: Aliases,
): { level: AgsLevel; expected: string }[] {
  const found: { level: AgsLevel; expected: string }[] = [];
  const isKnown = (level: AgsLevel & Level): boolean => {
    const code = ags[level];
    if (code === null) return true;
    if (areas.get(code)?.level === level) return true;
    const today = aliases[code]?.new;
    found.push({ level, expected: today ? `${today}, the code since the merger` : `the code of a ${level}` });
    return false;
  };
  const isComplete = (['region', 'kreis', 'samtgemeinde', 'gemeinde'] as const).filter(isKnown).length === 4;
  if (!isComplete) return found;

  const parentOf = (code: string): string | null => areas.get(code)?.parent ?? null;
  if (precision === 'gebiet' && ags.gemeinde !== null)
    found.push({ level: 'gemeinde', expected: 'null, because the place is a whole area' });
  if (precision !== 'gebiet' && ags.gemeinde === null)
    found.push({
      level: 'gemeinde',
      expected: `the code of a gemeinde, because the precision is "${precision}"`,
    });
  if (ags.gemeinde !== null) {
    const parent = parentOf(ags.gemeinde)!;
    const samtgemeinde = parent === ags.gemeinde.slice(0, 5) ? null : parent;
    if (ags.samtgemeinde !== samtgemeinde)
      found.push({
        level: 'samtgemeinde',
        expected: `${JSON.stringify(samtgemeinde)}, where the gemeinde lies`,
      });
  }
  const kreis = (ags.gemeinde ?? ags.samtgemeinde ?? ags.kreis).slice(0, 5);
  if (ags.kreis !== kreis) found.push({ level: 'kreis', expected: `"${kreis}", where the place lies` });
  const region = parentOf(ags.kreis)!;
  if (ags.region !== region) found.push({ level: 'region', expected: `"${region}", where the kreis lies` });
  return found;
}

function smallestArea({ ags }: Place): [AgsLevel, string] {
  if (ags.gemeinde !== null) return ['gemeinde', ags.gemeinde];
  return ags.samtgemeinde !== null ? ['samtgemeinde', ags.samtgemeinde] : ['kreis', ags.kreis];
}

/** What a point should have been; null where it is in its area or on its shore. */
function expectedPosition(point: LonLat, code: string, boundaries: Boundaries): string | null {
  const name = boundaries.areas.get(code)!.name;
  const here = boundaries.gemeindeAt(point);
  if (here !== null) {
    if (boundaries.isWithin(here, code)) return null;
    return `a point in ${name}; this one lies in ${boundaries.areas.get(here)!.name} (${here})`;
  }
  if (!boundaries.isInOtherLand(point)) {
    if (boundaries.kilometresTo(code, point) <= SHORE_KM) return null;
    if (boundaries.kilometresTo('03', point) <= SHORE_KM) return `a point in ${name}`;
  }
  return `a point in ${name}; this one lies outside the Land`;
}
