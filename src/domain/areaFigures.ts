/**
 * What the areas of one level say about the projects in view: one figure an area, with what it rests on. An area
 * without a project is not one of which nothing is known, and neither is zero. Projects and their money count as in
 * regionStatistics: a project in every area where it has a place, its grants only where all its places lie.
 */
import type { AreaLevel, Measure } from './areaTerms';
import type { Filter } from './filter';
import type { ProjectSummary } from './project';
import type { AreaTree } from './region';
import { amountState, regionStatistics, type AreaRow, type SharedRow } from './regionStatistics';
import type { Area } from './schema';
import { grantsInView } from './statistics';
import { FELDER, type Handlungsfeld } from './vocabulary';

/** Why projects are there but no figure. */
export type Gap =
  /** not one published amount */
  | 'amount'
  /** grants only of projects that lie in several areas */
  | 'shared'
  /** no grant of the programme is recorded */
  | 'grant'
  | 'population'
  /** no project is assigned to a Handlungsfeld */
  | 'field';

/** Which part of the records a figure rests on: „belegt für known von total“. */
export interface Basis {
  readonly known: number;
  readonly total: number;
}

interface Place {
  readonly area: Area;
  readonly projects: number;
  /** Of projects (`anzahl`: documented ones; `abdeckung`: those with a field) or of grants (with an amount). */
  readonly basis: Basis;
}

export type AreaFigure = Place &
  (
    | {
        readonly state: 'known';
        /** Projects; euros; euros for each 1,000 inhabitants; or a share from 0 to 1. */
        readonly value: number;
        /** 1 for the highest value; areas of the same value share a rank. */
        readonly rank: number;
      }
    | { readonly state: 'unknown'; readonly gap: Gap }
    /** `not-chosen`: the reader's choice of regions leaves it out. */
    | { readonly state: 'no-project' | 'not-chosen' }
  );

export interface AreaFigures {
  readonly measure: Measure;
  readonly level: AreaLevel;
  /** Every area of the level, by code. */
  readonly figures: readonly AreaFigure[];
  /** Over all areas and what lies between them. */
  readonly basis: Basis;
  /** Projects that lie in several areas, with the grants that no area can call its own. */
  readonly shared: SharedRow;
}

/** @param projects that pass the filter */
export function areaFigures(
  projects: readonly ProjectSummary[],
  filter: Filter,
  areas: AreaTree,
  measure: Measure,
  level: AreaLevel,
): AreaFigures {
  const statistics = regionStatistics(projects, grantsInView(projects, filter), areas, filter.region);
  const rows = level === 'region' ? statistics.regions : statistics.regions.flatMap(({ kreise }) => kreise);
  const shared =
    level === 'region'
      ? [statistics.shared]
      : [statistics.shared, ...statistics.regions.map((region) => region.shared)];
  const here = projectsByArea(projects, level);
  const figures = rows
    .flatMap((row) => (row.area === null ? [] : [figureOf(row, row.area, here.get(row.code) ?? [])]))
    .sort((a, b) => (a.area.code < b.area.code ? -1 : 1));
  return {
    measure,
    level,
    figures: ranked(figures),
    basis: basisOf(statistics.total, projects),
    shared: added(shared),
  };

  function figureOf(row: AreaRow, area: Area, inIt: readonly ProjectSummary[]): Unranked {
    const place = { area, projects: row.projects, basis: basisOf(row, inIt) };
    // A project of a chosen area may work in another one too, which is not chosen for that.
    if (!row.isInView) return { ...place, state: 'not-chosen' };
    if (row.projects === 0) return { ...place, state: 'no-project' };
    switch (measure) {
      case 'anzahl':
        return { ...place, state: 'known', value: row.projects };
      case 'summe':
      case 'pro-kopf': {
        const money = amountState(row);
        if (money !== 'known') return { ...place, state: 'unknown', gap: GAPS[money] };
        const { sum } = row.amounts;
        if (measure === 'summe') return { ...place, state: 'known', value: sum };
        if (!area.population) return { ...place, state: 'unknown', gap: 'population' };
        return { ...place, state: 'known', value: (sum / area.population) * 1000 };
      }
      case 'abdeckung': {
        const fields = fieldsOf(inIt, filter).size;
        if (fields === 0) return { ...place, state: 'unknown', gap: 'field' };
        return { ...place, state: 'known', value: fields / FELDER[filter.scheme].length };
      }
    }
  }

  function basisOf(row: SharedRow, inIt: readonly ProjectSummary[]): Basis {
    switch (measure) {
      case 'anzahl':
        return { known: inIt.filter(({ status }) => status === 'belegt').length, total: inIt.length };
      case 'abdeckung':
        return {
          known: inIt.filter((project) => fieldsOf([project], filter).size > 0).length,
          total: inIt.length,
        };
      case 'summe':
      case 'pro-kopf':
        return { known: row.amounts.known, total: row.amounts.total };
    }
  }
}

type Unranked = Place &
  (
    | { readonly state: 'known'; readonly value: number }
    | { readonly state: 'unknown'; readonly gap: Gap }
    | { readonly state: 'no-project' | 'not-chosen' }
  );

const GAPS = { unknown: 'amount', shared: 'shared', 'no-grant': 'grant', 'no-project': 'grant' } as const;

function ranked(figures: readonly Unranked[]): AreaFigure[] {
  const values = figures.flatMap((figure) => (figure.state === 'known' ? [figure.value] : []));
  return figures.map((figure) =>
    figure.state === 'known'
      ? { ...figure, rank: 1 + values.filter((value) => value > figure.value).length }
      : figure,
  );
}

function projectsByArea(
  projects: readonly ProjectSummary[],
  level: AreaLevel,
): Map<string, ProjectSummary[]> {
  const byArea = new Map<string, ProjectSummary[]>();
  for (const project of projects) {
    for (const code of new Set(project.places.map(({ ags }) => ags[level]))) {
      const inIt = byArea.get(code);
      if (inIt) inIt.push(project);
      else byArea.set(code, [project]);
    }
  }
  return byArea;
}

function fieldsOf(projects: readonly ProjectSummary[], { scheme }: Filter): Set<Handlungsfeld> {
  return new Set<Handlungsfeld>(
    projects.flatMap(({ handlungsfelder }) =>
      scheme === 'programm' ? handlungsfelder.programm : handlungsfelder.buendnis.map(({ id }) => id),
    ),
  );
}

function added(rows: readonly SharedRow[]): SharedRow {
  const sum = (of: (row: SharedRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    projects: sum((row) => row.projects),
    amounts: {
      sum: sum((row) => row.amounts.sum),
      known: sum((row) => row.amounts.known),
      rounded: sum((row) => row.amounts.rounded),
      total: sum((row) => row.amounts.total),
    },
  };
}
