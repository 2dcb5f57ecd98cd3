/** How the projects spread over the Handlungsfelder of one scheme. */
import { NONE } from './filter';
import type { ProjectSummary } from './project';
import { BUENDNIS_FELDER, FELDER, type BuendnisFeld, type Handlungsfeld, type Scheme } from './vocabulary';

export interface FieldRow {
  /** `ohne` counts the projects without any field of the scheme. */
  readonly field: Handlungsfeld | typeof NONE;
  readonly projects: number;
  /** Of these, projects for which the field only follows from a field of the programme. */
  readonly derived: number;
}

/** A cell of the matrix: why a project is assigned to a field. */
export interface FieldEvidence {
  readonly field: BuendnisFeld;
  readonly evidence: string;
  readonly isDerived: boolean;
}

export interface MatrixRow {
  readonly project: ProjectSummary;
  /** One entry a field of the alliance, in its order; null where the project is not assigned to it. */
  readonly cells: readonly (FieldEvidence | null)[];
}

/** Which fields every project of a list shares, and which none has. */
export interface FieldExtremes {
  readonly inAll: readonly Handlungsfeld[];
  readonly inNone: readonly Handlungsfeld[];
  /** The fields with the highest count, if it is above zero. */
  readonly most: readonly Handlungsfeld[];
  readonly mostProjects: number;
}

/** One row a field in the scheme's order, then the unassigned. A project counts in each of its fields. */
export function fieldStatistics(projects: readonly ProjectSummary[], scheme: Scheme): FieldRow[] {
  const assigned = projects.map((project) => assignments(project, scheme));
  const fields = FELDER[scheme].map((field) => {
    const found = assigned.map((fields) => fields.get(field)).filter((isDerived) => isDerived !== undefined);
    return { field, projects: found.length, derived: found.filter((isDerived) => isDerived).length };
  });
  const unassigned = assigned.filter((fields) => fields.size === 0).length;
  return [...fields, { field: NONE, projects: unassigned, derived: 0 }];
}

export function fieldMatrix(projects: readonly ProjectSummary[]): MatrixRow[] {
  return projects.map((project) => ({
    project,
    cells: BUENDNIS_FELDER.map((field) => {
      const entries = project.handlungsfelder.buendnis.filter((entry) => entry.id === field);
      // A source outweighs a derivation where a record holds both.
      const best = entries.find((entry) => entry.derivedFrom === null) ?? entries[0];
      return best ? { field, evidence: best.evidence, isDerived: best.derivedFrom !== null } : null;
    }),
  }));
}

/** @param rows from {@link fieldStatistics} @param total the number of projects they were counted over */
export function fieldExtremes(rows: readonly FieldRow[], total: number): FieldExtremes {
  const fields = rows.filter((row): row is FieldRow & { field: Handlungsfeld } => row.field !== NONE);
  const mostProjects = Math.max(0, ...fields.map((row) => row.projects));
  const withCount = (count: number) => fields.filter((row) => row.projects === count).map((row) => row.field);
  return {
    inAll: total > 0 ? withCount(total) : [],
    inNone: withCount(0),
    most: mostProjects > 0 ? withCount(mostProjects) : [],
    mostProjects,
  };
}

/** The project's fields in a scheme, each with whether it is only derived. */
function assignments(project: ProjectSummary, scheme: Scheme): Map<Handlungsfeld, boolean> {
  if (scheme === 'programm') return new Map(project.handlungsfelder.programm.map((field) => [field, false]));
  const fields = new Map<Handlungsfeld, boolean>();
  for (const { id, derivedFrom } of project.handlungsfelder.buendnis) {
    fields.set(id, derivedFrom !== null && (fields.get(id) ?? true));
  }
  return fields;
}
