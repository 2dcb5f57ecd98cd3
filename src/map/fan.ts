/**
 * A cluster whose members cannot be told apart, opened like a fan: every member on a ring around the spot, at
 * the end of a thin line. A small ring first, then further rings outside it.
 */
import type { Feature, FeatureCollection, LineString, Point } from 'geojson';
import type { Position } from '../geo/bounds';
import type { PointProperties, ProjectPoint } from '../geo/features';
import type { LabelSide } from '../cartography/labelSides';

/** Pixels between two neighbours on a ring: a finger's width with a little air. */
const SPACING = 34;
const INNER_RADIUS = 46;
const RING_GAP = 38;

/** Offsets in pixels from the spot, right and down, clockwise from the top. */
export function fanOffsets(count: number): readonly (readonly [dx: number, dy: number])[] {
  const offsets: [number, number][] = [];
  for (let radius = INNER_RADIUS; offsets.length < count; radius += RING_GAP) {
    const room = Math.floor((2 * Math.PI * radius) / SPACING);
    const onRing = Math.min(room, count - offsets.length);
    for (let place = 0; place < onRing; place++) {
      // Half a step on, so that two members stand beside the spot and their labels have a side each.
      const angle = ((place + 0.5) / onRing) * 2 * Math.PI - Math.PI / 2;
      offsets.push([Math.cos(angle) * radius, Math.sin(angle) * radius]);
    }
  }
  return offsets;
}

type FanFeatures = FeatureCollection<Point | LineString, Partial<PointProperties> & { side?: LabelSide }>;

/**
 * @param centre of the cluster
 * @param members in the order in which they are to stand around it
 * @param at the position so many pixels right and down of the centre
 */
export function fanFeatures(
  centre: Position,
  members: readonly ProjectPoint[],
  at: (dx: number, dy: number) => Position,
): FanFeatures {
  const offsets = fanOffsets(members.length);
  const points = members.map(
    (member, index): Feature<Point, FanFeatures['features'][number]['properties']> => {
      const [dx, dy] = offsets[index]!;
      return {
        ...member,
        geometry: { type: 'Point', coordinates: [...at(dx, dy)] },
        properties: { ...member.properties, side: dx < 0 ? 'left' : 'right' },
      };
    },
  );
  const lines = points.map(
    ({ geometry }): Feature<LineString, FanFeatures['features'][number]['properties']> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: [[...centre], geometry.coordinates] },
    }),
  );
  return { type: 'FeatureCollection', features: [...lines, ...points] };
}

/** Whether all stand on one spot, so that no zoom parts them. Half a metre is nothing. */
export function isOneSpot(positions: readonly Position[]): boolean {
  const [first] = positions;
  return positions.every(
    ([lon, lat]) => Math.abs(lon - first![0]) < 5e-6 && Math.abs(lat - first![1]) < 5e-6,
  );
}
