/**
 * Projects and published amounts by Region and Kreis. A project counts in every Kreis in which it has a place.
 * Its grants are given to the project as a whole and never divided: the grants of a project with places in
 * several Kreise stand in a row of their own, inside the Region if all its places lie there, else beside the
 * Regionen. So at each level the rows and their shared row add up to the row above, euro by euro.
 *
 *     Land 5 grants ─┬─ Region A 3 ─┬─ Kreis A1  1
 *                    │              ├─ Kreis A2  1
 *                    │              └─ shared    1
 *                    ├─ Region B 1 ──── Kreis B1  1
 *                    └─ shared   1
 */
import { isEmptyChoice, type Choice } from './filter';
import { groupBy } from './groupBy';
import type { ProjectSummary } from './project';
import type { AreaTree } from './region';
import type { Area } from './schema';
import { amountsOf, type Amounts, type GrantInView } from './statistics';

export interface AreaRow {
  readonly code: string;
  /** null where no area of this code is on file. */
  readonly area: Area | null;
  /** Projects with at least one place here. */
  readonly projects: number;
  /** Of these, projects that have places elsewhere too: their grants stand in a shared row. */
  readonly sharedProjects: number;
  /** Grants of the projects whose places all lie here. */
  readonly amounts: Amounts;
  /** False where the reader's choice of regions leaves this one out. */
  readonly isInView: boolean;
  readonly isChosen: boolean;
}

/** Projects that lie in several areas, with their undivided grants. */
export interface SharedRow {
  readonly projects: number;
  readonly amounts: Amounts;
}

export interface RegionRow extends AreaRow {
  /** Most projects first, then the larger sum, then by name. */
  readonly kreise: readonly AreaRow[];
  /** Projects in several Kreise of this Region. */
  readonly shared: SharedRow;
}

export interface RegionStatistics {
  readonly regions: readonly RegionRow[];
  /** Projects in several Regionen. */
  readonly shared: SharedRow;
  readonly total: SharedRow;
}

/** What a row can say about its money; four answers that a chart has to tell apart. */
export type AmountState =
  /** no project here */
  | 'no-project'
  /** projects, but no grant of the programme is recorded for them */
  | 'no-grant'
  /** grants only of projects that lie in several areas: see the shared row */
  | 'shared'
  /** grants, but not one published amount */
  | 'unknown'
  | 'known';

/**
 * @param grants the grants in view of these projects
 * @param choice the reader's choice of regions
 */
export function regionStatistics(
  projects: readonly ProjectSummary[],
  grants: readonly GrantInView[],
  areas: AreaTree,
  choice: Choice,
): RegionStatistics {
  const grantsOf = groupBy(grants, ({ project }) => project.id);
  const count = (some: readonly ProjectSummary[]): SharedRow => ({
    projects: some.length,
    amounts: amountsOf(some.flatMap(({ id }) => (grantsOf.get(id) ?? []).map(({ grant }) => grant))),
  });
  const inRegions = new Places(projects, (project) => project.places.map((place) => place.ags.region));
  const inKreise = new Places(projects, (project) => project.places.map((place) => place.ags.kreis));
  const areaRow = (code: string, places: Places): AreaRow => {
    const here = places.projectsIn(code);
    const whole = here.filter((project) => !places.isShared(project));
    return {
      code,
      area: areas.get(code) ?? null,
      projects: here.length,
      sharedProjects: here.length - whole.length,
      amounts: count(whole).amounts,
      isInView: isInView(choice, code),
      isChosen: choice.include.includes(code),
    };
  };
  const regions = withStrays(areas.regions, inRegions.codes).map((code): RegionRow => {
    const strays = inKreise.codes.filter((kreis) => kreis.startsWith(code));
    const within = inRegions.projectsIn(code).filter((project) => !inRegions.isShared(project));
    return {
      ...areaRow(code, inRegions),
      kreise: withStrays(areas.children(code), strays)
        .map((kreis) => areaRow(kreis, inKreise))
        .sort(compareRows),
      shared: count(within.filter((project) => inKreise.isShared(project))),
    };
  });
  return {
    regions,
    shared: count(projects.filter((project) => inRegions.isShared(project))),
    total: count(projects),
  };
}

/** Which projects lie in which areas of one level. */
class Places {
  readonly #codes: ReadonlyMap<ProjectSummary, ReadonlySet<string>>;
  readonly #projects = new Map<string, ProjectSummary[]>();

  constructor(projects: readonly ProjectSummary[], codesOf: (project: ProjectSummary) => readonly string[]) {
    this.#codes = new Map(projects.map((project) => [project, new Set(codesOf(project))]));
    for (const [project, codes] of this.#codes) {
      for (const code of codes) {
        const here = this.#projects.get(code);
        if (here) here.push(project);
        else this.#projects.set(code, [project]);
      }
    }
  }

  get codes(): string[] {
    return [...this.#projects.keys()].sort();
  }

  projectsIn(code: string): readonly ProjectSummary[] {
    return this.#projects.get(code) ?? [];
  }

  /** Whether a project lies in more than one of the areas. */
  isShared(project: ProjectSummary): boolean {
    return this.#codes.get(project)!.size > 1;
  }
}

/** Which of the five answers a row gives about its money. */
export function amountState(row: Pick<AreaRow, 'projects' | 'sharedProjects' | 'amounts'>): AmountState {
  if (row.projects === 0) return 'no-project';
  if (row.amounts.known > 0) return 'known';
  if (row.amounts.total > 0) return 'unknown';
  return row.sharedProjects > 0 ? 'shared' : 'no-grant';
}

/** Codes nest as prefixes, so an area is in view when one code of the choice begins with the other. */
function isInView(choice: Choice, code: string): boolean {
  if (isEmptyChoice(choice)) return true;
  const isIncluded =
    choice.include.length === 0 ||
    choice.include.some((chosen) => chosen.startsWith(code) || code.startsWith(chosen));
  return isIncluded && !choice.exclude.some((left) => code.startsWith(left));
}

/** The areas on file in their order, then those that only the projects name: no project falls out of a sum. */
function withStrays(known: readonly Area[], named: readonly string[]): string[] {
  return [...new Set([...known.map((area) => area.code), ...named])];
}

const collator = new Intl.Collator('de', { numeric: true });

function compareRows(a: AreaRow, b: AreaRow): number {
  return (
    b.projects - a.projects ||
    b.amounts.sum - a.amounts.sum ||
    collator.compare(a.area?.name ?? a.code, b.area?.name ?? b.code) ||
    (a.code < b.code ? -1 : 1)
  );
}
