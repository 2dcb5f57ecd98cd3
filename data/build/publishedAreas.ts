import type { Area, ProjectFeature } from '../../src/domain/schema';

/** Land, Regionen and Kreise, and those smaller areas in which a project lies. */
export function publishedAreas(areas: readonly Area[], projects: readonly ProjectFeature[]): Area[] {
  const used = new Set(
    projects.flatMap(({ properties }) =>
      properties.places.flatMap(({ ags }) => [ags.samtgemeinde, ags.gemeinde]),
    ),
  );
  return areas
    .filter(({ level, code }) => !['samtgemeinde', 'gemeinde'].includes(level) || used.has(code))
    .map(({ label, ...area }) => ({ ...area, label: rounded(label) }));
}

/** Five decimals: about a metre. */
export function rounded([longitude, latitude]: readonly [number, number]): [number, number] {
  return [Number(longitude.toFixed(5)), Number(latitude.toFixed(5))];
}
