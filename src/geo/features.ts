/**
 * Projects as points for the map. Ids are numbers from 1, given once over all projects and kept by every
 * subset, because MapLibre ties hover and selection to the id: a filter must not hand them to another point.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Place, ProjectSummary } from '../domain/project';
import type { Position } from './bounds';

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
type ProjectPointCollection = FeatureCollection<Point, PointProperties>;

export class ProjectPoints {
  readonly #byProject = new Map<string, readonly ProjectPoint[]>();

  /**
   * @param projects all that can ever be shown, in list order
   * @param symbolOf names the drawing for a project at one of its places
   */
  constructor(
    projects: readonly ProjectSummary[],
    symbolOf: (project: ProjectSummary, place: Place) => string,
  ) {
    let id = 0;
    for (const project of projects) {
      this.#byProject.set(
        project.id,
        project.places.map((place) => ({
          type: 'Feature',
          id: ++id,
          geometry: { type: 'Point', coordinates: [...place.position] },
          properties: {
            project: project.id,
            symbol: symbolOf(project, place),
            town: townOf(place.name),
            title: project.shortTitle,
            rank: (project.example ? 0 : 1_000_000) + id,
          },
        })),
      );
    }
  }

  /** Every point of these projects; an unknown id has none. */
  collection(projectIds: Iterable<string>): ProjectPointCollection {
    return { type: 'FeatureCollection', features: [...projectIds].flatMap((id) => this.of(id)) };
  }

  of(projectId: string): readonly ProjectPoint[] {
    return this.#byProject.get(projectId) ?? [];
  }

  idsOf(projectId: string): readonly number[] {
    return this.of(projectId).map((point) => point.id);
  }

  positionsOf(projectIds: Iterable<string>): Position[] {
    return this.collection(projectIds).features.map(({ geometry }) => positionOf(geometry));
  }
}

export function positionOf({ coordinates }: Point): Position {
  const [lon, lat] = coordinates;
  return [lon!, lat!];
}

/** A place's name as a map writes it: without the part of town or the river in brackets. */
export function townOf(placeName: string): string {
  return placeName.replace(/\s*\(.*$/, '');
}
