/**
 * Handlungsfelder by area: in how many projects of an area each field occurs. A project counts in every area where
 * it has a place and in each of its fields. Where no project is known to cover a field, two answers are kept apart:
 * nobody does, or it is unknown because no field is published of some project there.
 */
import type { AreaLevel } from './areaTerms';
import { NONE, type Choice } from './filter';
import type { ProjectSummary } from './project';
import type { AreaTree } from './region';
import { isInView, withStrays } from './regionStatistics';
import type { Area } from './schema';
import { FELDER, type Handlungsfeld, type Scheme } from './vocabulary';

export interface FieldAreaColumn {
  readonly code: string;
  /** null where no area of this code is on file. */
  readonly area: Area | null;
  /** Code of the Region that it is or lies in. */
  readonly region: string;
  /** Projects with at least one place here. */
  readonly projects: number;
  /** False where the reader's choice of regions leaves it out. */
  readonly isInView: boolean;
}

export type FieldAreaState =
  | 'some'
  /** no project here covers the field, and of every project here the fields are known */
  | 'none'
  /** no project here is known to cover it, but of some project here no field is published */
  | 'unknown'
  /** not asked: the reader chose other regions, so that only projects that lie in both are counted here */
  | 'left-out';

export interface FieldAreaCell {
  readonly projects: number;
  readonly state: FieldAreaState;
}

export interface FieldAreaRow {
  /** `ohne` counts the projects without any field of the scheme. */
  readonly field: Handlungsfeld | typeof NONE;
  /** Projects of all areas, each once. */
  readonly projects: number;
  /** One entry a column. */
  readonly cells: readonly FieldAreaCell[];
}

export interface FieldAreas {
  readonly level: AreaLevel;
  readonly scheme: Scheme;
  /** The areas in the order of the tree: Kreise of one Region stand together. */
  readonly columns: readonly FieldAreaColumn[];
  /** The Regionen of the columns, each with how many of them it has. */
  readonly regions: readonly {
    readonly code: string;
    readonly area: Area | null;
    readonly columns: number;
  }[];
  /** The fields in the scheme's order, then the unassigned. */
  readonly rows: readonly FieldAreaRow[];
  /** Projects counted over. */
  readonly projects: number;
}

/** Pairs of field and area without a known project, of the areas in view. */
export interface EmptyCells {
  readonly cells: number;
  readonly none: number;
  readonly unknown: number;
  /** Fields that no project in view is known to cover. */
  readonly nowhere: readonly Handlungsfeld[];
}

/** @param choice the reader's choice of regions */
export function fieldAreas(
  projects: readonly ProjectSummary[],
  scheme: Scheme,
  areas: AreaTree,
  level: AreaLevel,
  choice: Choice,
): FieldAreas {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
  for (const project of projects) {
    const fields = fieldsOf(project, scheme);
    for (const field of fields) add(totals, field);
    for (const code of new Set(project.places.map(({ ags }) => ags[level]))) {
      let inArea = counts.get(code);
      if (!inArea) counts.set(code, (inArea = new Map()));
      add(inArea, ALL);
      for (const field of fields) add(inArea, field);
    }
  }
  const codes = [...counts.keys()].sort();
  const columns = codesOf(areas, level, codes).map((code): FieldAreaColumn => ({
    code,
    area: areas.get(code) ?? null,
    region: code.slice(0, 3),
    projects: counts.get(code)?.get(ALL) ?? 0,
    isInView: isInView(choice, code),
  }));
  const cell = ({ code, isInView }: FieldAreaColumn, field: FieldAreaRow['field']) => {
    const inArea = counts.get(code)?.get(field) ?? 0;
    const isOpen = field !== NONE && (counts.get(code)?.get(NONE) ?? 0) > 0;
    const state: FieldAreaState = inArea > 0 ? 'some' : !isInView ? 'left-out' : isOpen ? 'unknown' : 'none';
    return { projects: inArea, state };
  };
  return {
    level,
    scheme,
    columns,
    regions: [...new Set(columns.map(({ region }) => region))].map((code) => ({
      code,
      area: areas.get(code) ?? null,
      columns: columns.filter(({ region }) => region === code).length,
    })),
    rows: [...FELDER[scheme], NONE as typeof NONE].map((field) => ({
      field,
      projects: totals.get(field) ?? 0,
      cells: columns.map((column) => cell(column, field)),
    })),
    projects: projects.length,
  };
}

/** Key of an area's projects among the counts of its fields. */
const ALL = '';

export function emptyCells({ columns, rows }: FieldAreas): EmptyCells {
  const fields = rows.filter((row): row is FieldAreaRow & { field: Handlungsfeld } => row.field !== NONE);
  const cells = fields.flatMap((row) => row.cells.filter((_, index) => columns[index]!.isInView));
  const count = (state: FieldAreaState) => cells.filter((cell) => cell.state === state).length;
  return {
    cells: cells.length,
    none: count('none'),
    unknown: count('unknown'),
    nowhere: fields.filter(({ projects }) => projects === 0).map(({ field }) => field),
  };
}

function codesOf(areas: AreaTree, level: AreaLevel, named: readonly string[]): string[] {
  if (level === 'region') return withStrays(areas.regions, named);
  const regions = withStrays(
    areas.regions,
    named.map((code) => code.slice(0, 3)),
  );
  return regions.flatMap((region) =>
    withStrays(
      areas.children(region),
      named.filter((code) => code.startsWith(region)),
    ),
  );
}

/** Each once; `ohne` where there is none. */
function fieldsOf({ handlungsfelder }: ProjectSummary, scheme: Scheme): ReadonlySet<string> {
  const fields =
    scheme === 'programm' ? handlungsfelder.programm : handlungsfelder.buendnis.map(({ id }) => id);
  return new Set(fields.length === 0 ? [NONE] : fields);
}
