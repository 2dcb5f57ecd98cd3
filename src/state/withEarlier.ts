import type { Dataset } from './loadDataset';

/**
 * What was loaded; and where a file did not come this time, what an earlier attempt had of it. The failures stay
 * those of this time: the reader is told that what is shown is not the newest.
 */
export function withEarlier(loaded: Dataset, earlier: Dataset | null): Dataset {
  if (earlier === null) return loaded;
  // Rows of the one are no rows of the other: all that speaks of projects comes from one attempt.
  const projects = loaded.projects === null ? earlier : loaded;
  return {
    ...loaded,
    projects: projects.projects,
    collections: projects.collections,
    wholeProject: projects.wholeProject,
    areas: loaded.areas ?? earlier.areas,
    rounds: loaded.rounds ?? earlier.rounds,
    handlungsfelder: loaded.handlungsfelder ?? earlier.handlungsfelder,
    meta: loaded.meta ?? earlier.meta,
  };
}
