import type { Grant, ProjectFeature } from './schema';
import { GRANT_STATUS, type GrantStatus, type ProjectStatus } from './vocabulary';

type Properties = ProjectFeature['properties'];

/** A place of a project with its point. */
export type Place = Properties['places'][number] & {
  /** WGS84, longitude first. */
  readonly position: readonly [longitude: number, latitude: number];
};

/** Of a grant what is counted and summed, with its sources. */
export type SummaryGrant = Readonly<Omit<Grant, 'id' | 'amountNote'>>;

/**
 * What list, filters, maps and charts need of a project. It is there for every project at once; whoever needs
 * more asks for the whole {@link Project}.
 */
export type ProjectSummary = Readonly<
  Pick<
    Properties,
    'id' | 'title' | 'shortTitle' | 'example' | 'traeger' | 'handlungsfelder' | 'zielgruppen' | 'sources'
  >
> & {
  readonly places: readonly Place[];
  readonly grants: readonly SummaryGrant[];
  readonly status: ProjectStatus;
};

/** Everything that is known of a project: checked, with its points joined to its places. */
export type Project = Omit<ProjectSummary, 'grants'> &
  Readonly<Omit<Properties, 'places' | 'grants'>> & { readonly grants: readonly Grant[] };

/** Joins a checked feature's points to its places. @throws RangeError where their numbers differ */
export function projectOf(feature: ProjectFeature): Project {
  const { geometry, properties } = feature;
  const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
  if (points.length !== properties.places.length) {
    throw new RangeError(`${properties.id}: ${properties.places.length} places but ${points.length} points`);
  }
  return {
    ...properties,
    places: properties.places.map((place, index) => ({ ...place, position: points[index]! })),
    status: projectStatus(properties.grants.map((grant) => grant.status)),
  };
}

/** The best status of the grants; `ohne` where there is none. */
export function projectStatus(statuses: readonly GrantStatus[]): ProjectStatus {
  return GRANT_STATUS.find((status) => statuses.includes(status)) ?? 'ohne';
}

/** The towns of a project, each once, as a reader would list them. */
export function placeNames(project: Pick<ProjectSummary, 'places'>): string[] {
  return [...new Set(project.places.map((place) => place.name))];
}

/** Years of the project's grants, ascending, each once. */
export function grantYears(project: Pick<ProjectSummary, 'grants'>): number[] {
  return [...new Set(project.grants.map((grant) => grant.year))].sort((a, b) => a - b);
}

const collator = new Intl.Collator('de', { numeric: true });

/** The order of list and map alike: by town, then title, then id. */
export function compareProjects(a: ProjectSummary, b: ProjectSummary): number {
  return (
    collator.compare(a.places[0]!.name, b.places[0]!.name) ||
    collator.compare(a.title, b.title) ||
    (a.id < b.id ? -1 : 1)
  );
}
