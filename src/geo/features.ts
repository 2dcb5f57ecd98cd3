/**
 * Projects as points for the maps. A point is one place of a project; its number is its place in the columns, which
 * every filter leaves as it is. MapLibre ties hover and selection to an id, which is that number and one.
 */
import type { Feature, Point } from 'geojson';
import type { PointKind, ProjectColumns } from '../domain/columns';
import type { Place, ProjectSummary } from '../domain/project';
import type { Projects } from '../domain/projects';
import { contains, type Bounds, type Position } from './bounds';
import type { WorldPoints } from './clusters';
import { worldPoint } from './mercator';

/** Flat, because nested values come back from the map as strings. */
export interface PointProperties {
  readonly project: string;
  /** Which drawing stands for the point. */
  readonly symbol: string;
  readonly town: string;
  readonly title: string;
  /** Where labels compete, the lower one wins. */
  readonly rank: number;
}

export type ProjectPoint = Feature<Point, PointProperties> & { readonly id: number };

/** Where all points are, without any name. */
export class PlacedPoints {
  readonly world: WorldPoints;
  readonly #row: Uint32Array;

  constructor(readonly columns: ProjectColumns) {
    const { placeCount, placeStart, count } = columns;
    this.world = { x: new Float64Array(placeCount), y: new Float64Array(placeCount) };
    this.#row = new Uint32Array(placeCount);
    for (let point = 0; point < placeCount; point++) {
      [this.world.x[point], this.world.y[point]] = worldPoint(columns.position(point));
    }
    for (let row = 0; row < count; row++) this.#row.fill(row, placeStart[row], placeStart[row + 1]);
  }

  rowOf(point: number): number {
    return this.#row[point]!;
  }

  kindOf(point: number): PointKind {
    return this.columns.kind(this.rowOf(point), point);
  }

  /** The points of these rows, ascending as the rows are. */
  of(rows: ArrayLike<number>): Uint32Array {
    const { placeStart } = this.columns;
    let count = 0;
    for (let index = 0; index < rows.length; index++)
      count += placeStart[rows[index]! + 1]! - placeStart[rows[index]!]!;
    const points = new Uint32Array(count);
    let end = 0;
    for (let index = 0; index < rows.length; index++) {
      for (let point = placeStart[rows[index]!]!; point < placeStart[rows[index]! + 1]!; point++)
        points[end++] = point;
    }
    return points;
  }

  position(point: number): Position {
    return this.columns.position(point);
  }

  positionsOf(rows: ArrayLike<number>): Position[] {
    return Array.from(this.of(rows), (point) => this.position(point));
  }

  /** Whether one of the points lies within. */
  isAnyIn(points: Uint32Array, bounds: Bounds): boolean {
    return points.some((point) => contains(bounds, this.position(point)));
  }
}

/** A project at one of its places. */
export interface Spot {
  readonly project: ProjectSummary;
  readonly place: Place;
}

export class ProjectPoints extends PlacedPoints {
  /** @param symbolOf names the drawing for a kind of point */
  constructor(
    readonly projects: Projects,
    private readonly symbolOf: (kind: PointKind) => string,
  ) {
    super(projects.columns);
  }

  spot(point: number): Spot {
    const row = this.rowOf(point);
    const project = this.projects.at(row);
    return { project, place: project.places[point - this.columns.placeStart[row]!]! };
  }

  feature(point: number): ProjectPoint {
    const { project, place } = this.spot(point);
    return {
      type: 'Feature',
      id: idOf(point),
      geometry: { type: 'Point', coordinates: [...place.position] },
      properties: {
        project: project.id,
        symbol: this.symbolOf(this.kindOf(point)),
        town: townOf(place.name),
        title: project.shortTitle,
        rank: (project.example ? 0 : 1_000_000) + idOf(point),
      },
    };
  }
}

export function idOf(point: number): number {
  return point + 1;
}

export function positionOf({ coordinates }: Point): Position {
  const [lon, lat] = coordinates;
  return [lon!, lat!];
}

/** A place's name as a map writes it: without the part of town or the river in brackets. */
export function townOf(placeName: string): string {
  return placeName.replace(/\s*\(.*$/, '');
}
