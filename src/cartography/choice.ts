/**
 * The areas that the region filter leaves, and the rest of the Land. Which is which follows from the same rule
 * as for projects, so that map and list never disagree.
 */
import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { isEmptyChoice, passes, type Choice } from '../domain/filter';
import type { DetailTopology, Gemeinde, OverviewTopology } from './topology';

/** The smallest areas of a file. */
type Unit = Gemeinde | { code: string };

export interface ChosenAreas {
  readonly inside: MultiPolygon;
  readonly outside: MultiPolygon;
  readonly outline: MultiLineString;
}

/** A choice of Gemeinden or Samtgemeinden cannot be drawn from the overview, which ends at the Kreise. */
export function needsDetail({ include, exclude }: Choice): boolean {
  return [...include, ...exclude].some((code) => code.length > 5);
}

/** @returns null where nothing is chosen, or nothing of the Land would be left over */
export function chosenAreas(topology: OverviewTopology | DetailTopology, choice: Choice): ChosenAreas | null {
  if (isEmptyChoice(choice)) return null;
  const units = ('gemeinden' in topology.objects
    ? topology.objects.gemeinden
    : topology.objects.kreise) as unknown as GeometryCollection<Unit>;
  const isIn = new Map(
    units.geometries.map((unit) => [
      unit as GeometryObject,
      passes(choice, codesOf(unit.properties as Unit)),
    ]),
  );
  const polygons = (wanted: boolean) =>
    merge(topology as Topology, units.geometries.filter((unit) => isIn.get(unit) === wanted) as never);
  return {
    inside: polygons(true),
    outside: polygons(false),
    // Against the sea and the neighbours a border has one side only.
    outline: mesh(topology as Topology, units, (a, b) =>
      a === b ? isIn.get(a) === true : isIn.get(a) !== isIn.get(b),
    ),
  };
}

export function choiceFeatures(chosen: ChosenAreas | null): FeatureCollection {
  if (chosen === null) return { type: 'FeatureCollection', features: [] };
  const { outside, outline } = chosen;
  return {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { part: 'veil' }, geometry: outside },
      { type: 'Feature', properties: { part: 'choice-outline' }, geometry: outline },
    ],
  };
}

/** The codes of every area that a unit belongs to, as a project's place carries them. */
function codesOf(unit: Unit): string[] {
  const kreis = 'kreis' in unit ? unit.kreis : unit.code;
  const codes = [kreis.slice(0, 3), kreis];
  if ('ags' in unit) {
    codes.push(unit.ags);
    if (unit.sg !== null) codes.push(unit.sg);
  }
  return codes;
}
