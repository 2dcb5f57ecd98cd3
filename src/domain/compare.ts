/**
 * Areas side by side. A project counts in each area where it has a place. Its grants are given to it as a whole
 * and never divided: they add to an area's sum only where all its places lie there; the grants of projects that
 * lie elsewhere too are kept apart. What an area's own grants do not say is null: unknown, never zero.
 */
import type { Filter } from './filter';
import type { ProjectSummary } from './project';
import type { AreaTree } from './region';
import type { Area } from './schema';
import { amountsOf, confirmedOf, grantsInView, type Amounts } from './statistics';
import { FELDER, type Handlungsfeld } from './vocabulary';

export interface ComparedArea {
  readonly area: Area;
  /** Projects with at least one place here. */
  readonly projects: number;
  /** Of these, projects that have places elsewhere too. */
  readonly sharedProjects: number;
  /** Grants of the projects whose places all lie here. */
  readonly amounts: Amounts;
  /** Of these grants, documented ones. */
  readonly confirmed: number;
  /** Grants of the projects that lie elsewhere too, undivided and part of no sum here. */
  readonly sharedAmounts: Amounts;
  readonly projectsPerHundredThousand: number | null;
  /** Euros of the published sum for each 1,000 inhabitants; null where no amount or nobody is known. */
  readonly eurosPerThousand: number | null;
  /** Projects by Handlungsfeld of the scheme in view, in its order; a project counts in each of its fields. */
  readonly fields: readonly { readonly field: Handlungsfeld; readonly projects: number }[];
  /** Projects without a field: which fields they cover is unknown. */
  readonly unassigned: number;
  /** Years of the grants of all projects here, with how many there are, ascending. */
  readonly rounds: readonly { readonly year: number; readonly grants: number }[];
}

/**
 * @param projects that pass the filter without its choice of regions
 * @param codes of Land, Regionen or Kreise; those that no area has are left out
 */
export function compareAreas(
  projects: readonly ProjectSummary[],
  filter: Filter,
  areas: AreaTree,
  codes: readonly string[],
): ComparedArea[] {
  return codes.flatMap((code) => {
    const area = areas.get(code);
    return area === undefined ? [] : [comparedArea(projects, filter, area)];
  });
}

function comparedArea(projects: readonly ProjectSummary[], filter: Filter, area: Area): ComparedArea {
  const lies = ({ ags }: ProjectSummary['places'][number]) => ags.kreis.startsWith(area.code);
  const here = projects.filter(({ places }) => places.some(lies));
  const whole = here.filter(({ places }) => places.every(lies));
  const shared = here.filter(({ places }) => !places.every(lies));
  const grantsOf = (some: readonly ProjectSummary[]) => grantsInView(some, filter).map(({ grant }) => grant);
  const amounts = amountsOf(grantsOf(whole));
  const fieldsOf = ({ handlungsfelder }: ProjectSummary): readonly Handlungsfeld[] =>
    filter.scheme === 'programm' ? handlungsfelder.programm : handlungsfelder.buendnis.map(({ id }) => id);
  const years = grantsOf(here).map(({ year }) => year);
  return {
    area,
    projects: here.length,
    sharedProjects: shared.length,
    amounts,
    confirmed: confirmedOf(grantsOf(whole)),
    sharedAmounts: amountsOf(grantsOf(shared)),
    projectsPerHundredThousand: perHead(here.length, area.population, 100_000),
    eurosPerThousand: amounts.known === 0 ? null : perHead(amounts.sum, area.population, 1000),
    fields: FELDER[filter.scheme].map((field) => ({
      field,
      projects: here.filter((project) => fieldsOf(project).includes(field)).length,
    })),
    unassigned: here.filter((project) => fieldsOf(project).length === 0).length,
    rounds: [...new Set(years)]
      .sort((a, b) => a - b)
      .map((year) => ({ year, grants: years.filter((other) => other === year).length })),
  };
}

/** How many fields of the scheme occur; null where there are projects but not one field is published. */
export function fieldsCovered({ fields, projects, unassigned }: ComparedArea): number | null {
  return projects > 0 && unassigned === projects ? null : fields.filter((row) => row.projects > 0).length;
}

/** Projects with each field; null where none is known to have it, but of some no field is published. */
export function fieldProjects({ fields, unassigned }: ComparedArea): (number | null)[] {
  return fields.map(({ projects }) => (projects === 0 && unassigned > 0 ? null : projects));
}

/** The published sum; null where there are grants but not one published amount. */
export function publishedSum({ amounts }: ComparedArea): number | null {
  return amounts.total > 0 && amounts.known === 0 ? null : amounts.sum;
}

/** A value less the reference's; null, unknown, where either is. */
export function difference(value: number | null, reference: number | null): number | null {
  return value === null || reference === null ? null : value - reference;
}

function perHead(value: number, population: number | null, heads: number): number | null {
  return population ? (value / population) * heads : null;
}
