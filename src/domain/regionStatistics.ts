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
  const total = new Tally();
  const acrossLand = new Tally();
  const acrossRegion = new Tallies();
  const [inRegions, inKreise] = [new Tallies(), new Tallies()];
  // One pass: there may be a hundred thousand projects, and every step of a filter counts them again.
  for (const project of projects) {
    const amounts = amountsOf((grantsOf.get(project.id) ?? []).map(({ grant }) => grant));
    const regions = distinct(project.places.map((place) => place.ags.region));
    const kreise = distinct(project.places.map((place) => place.ags.kreis));
    total.add(amounts);
    for (const code of regions) inRegions.of(code).addPart(amounts, regions.length > 1);
    for (const code of kreise) inKreise.of(code).addPart(amounts, kreise.length > 1);
    if (regions.length > 1) acrossLand.add(amounts);
    else if (kreise.length > 1) acrossRegion.of(regions[0]!).add(amounts);
  }
  const areaRow = (code: string, tallies: Tallies): AreaRow => ({
    code,
    area: areas.get(code) ?? null,
    ...tallies.of(code).part(),
    isInView: isInView(choice, code),
    isChosen: choice.include.includes(code),
  });
  const regions = withStrays(areas.regions, inRegions.codes).map((code): RegionRow => {
    const strays = inKreise.codes.filter((kreis) => kreis.startsWith(code));
    return {
      ...areaRow(code, inRegions),
      kreise: withStrays(areas.children(code), strays)
        .map((kreis) => areaRow(kreis, inKreise))
        .sort(compareRows),
      shared: acrossRegion.of(code).row(),
    };
  });
  return { regions, shared: acrossLand.row(), total: total.row() };
}

/** A running count. */
class Tally {
  #projects = 0;
  #shared = 0;
  readonly #amounts = { sum: 0, known: 0, rounded: 0, total: 0 };

  add({ sum, known, rounded, total }: Amounts): void {
    this.#projects += 1;
    this.#amounts.sum += sum;
    this.#amounts.known += known;
    this.#amounts.rounded += rounded;
    this.#amounts.total += total;
  }

  /** A project that lies elsewhere too counts, but its grants do not. */
  addPart(amounts: Amounts, isShared: boolean): void {
    if (!isShared) this.add(amounts);
    else {
      this.#projects += 1;
      this.#shared += 1;
    }
  }

  row(): SharedRow {
    return { projects: this.#projects, amounts: { ...this.#amounts } };
  }

  part(): Pick<AreaRow, 'projects' | 'sharedProjects' | 'amounts'> {
    return { ...this.row(), sharedProjects: this.#shared };
  }
}

/** A count for each area that is asked for. */
class Tallies {
  readonly #byCode = new Map<string, Tally>();

  get codes(): string[] {
    return [...this.#byCode.keys()].sort();
  }

  of(code: string): Tally {
    const tally = this.#byCode.get(code) ?? new Tally();
    this.#byCode.set(code, tally);
    return tally;
  }
}

function distinct(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)];
}

/** Which of the five answers a row gives about its money. */
export function amountState(row: Pick<AreaRow, 'projects' | 'sharedProjects' | 'amounts'>): AmountState {
  if (row.projects === 0) return 'no-project';
  if (row.amounts.known > 0) return 'known';
  if (row.amounts.total > 0) return 'unknown';
  return row.sharedProjects > 0 ? 'shared' : 'no-grant';
}

/** Codes nest as prefixes, so an area is in view when one code of the choice begins with the other. */
export function isInView(choice: Choice, code: string): boolean {
  if (isEmptyChoice(choice)) return true;
  const isIncluded =
    choice.include.length === 0 ||
    choice.include.some((chosen) => chosen.startsWith(code) || code.startsWith(chosen));
  return isIncluded && !choice.exclude.some((left) => code.startsWith(left));
}

/** The areas on file in their order, then those that only the projects name: no project falls out of a sum. */
export function withStrays(known: readonly Area[], named: readonly string[]): string[] {
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
