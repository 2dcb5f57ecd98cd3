import type { Gaps, Reach } from '../domain/gaps';
import { isEmptyChoice, NO_CHOICE } from '../domain/filter';
import type { ProjectSummary } from '../domain/project';
import type { Municipalities } from '../domain/schema';
import type { AtlasState } from './atlas.svelte';
import { DataReader, invalid, type Reading } from './dataReader';
import type { LoadFailure } from './fetchJson';
import { GAP_KM } from './view';

export const MUNICIPALITIES_FILE = 'gemeinden.json';

const MUNICIPALITIES: Reading<Municipalities, Municipalities> = {
  make: (json) => json,
  check: ({ parseMunicipalities }) => parseMunicipalities,
};

type GapSearch = typeof import('../geo/gapSearch');

/**
 * The white spots of the projects shown. Few readers ask for them, so the Gemeinden and the search for the
 * nearest project are fetched when somebody does.
 */
export class GapFinder {
  municipalities = $state.raw<Municipalities | null>(null);
  failure = $state.raw<LoadFailure | null>(null);
  #search = $state.raw<GapSearch | null>(null);
  #asked: Promise<void> | null = null;
  readonly #atlas: AtlasState;

  constructor(atlas: AtlasState) {
    this.#atlas = atlas;
  }

  /** The distance in question: the reader's, or the one to begin with. */
  get km(): number {
    return this.#atlas.view.gapKm ?? GAP_KM.standard;
  }

  readonly #reaches: readonly Reach[] | null = $derived.by(() => this.#reachesTo(this.#atlas.projects));
  /** Of the Gemeinden in the chosen areas; null until everything is there. */
  readonly gaps: Gaps | null = $derived.by(() => this.#gapsOf(this.#reaches));
  /** The same if projects outside the chosen areas counted too; null where no areas are chosen. */
  readonly gapsWithNeighbours: Gaps | null = $derived.by(() => {
    const { index, filter } = this.#atlas;
    if (index === null || isEmptyChoice(filter.region)) return null;
    const { rows } = this.#atlas.ask({ ...filter, region: NO_CHOICE }, index);
    return this.#gapsOf(this.#reachesTo(index.records(rows)));
  });

  /** Fetches what is not there yet: called again, it tries again what failed. */
  want(): Promise<void> {
    return (this.#asked ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    this.failure = null;
    const [search, file] = await Promise.all([
      import('../geo/gapSearch').catch(() => null),
      new DataReader(this.#atlas.folder).read(MUNICIPALITIES_FILE, MUNICIPALITIES),
    ]);
    this.#search = search;
    if (search === null) this.#fail({ file: 'gapSearch', kind: 'unreachable', detail: '' });
    else if ('kind' in file) this.#fail(file);
    else if (file.value === null) this.#fail(invalid(MUNICIPALITIES_FILE, file));
    else this.municipalities = file.value;
  }

  #fail(failure: LoadFailure): void {
    this.failure = failure;
    this.#asked = null;
  }

  #reachesTo(projects: readonly ProjectSummary[]): readonly Reach[] | null {
    if (this.#search === null || this.municipalities === null) return null;
    const points = projects.flatMap(({ places }) => places.map(({ position }) => position));
    return this.#search.reachesOf(this.municipalities.municipalities, points);
  }

  #gapsOf(reaches: readonly Reach[] | null): Gaps | null {
    if (reaches === null || this.#search === null) return null;
    const { gapsOf, municipalitiesIn } = this.#search;
    const { region } = this.#atlas.filter;
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- made for this one question, changed by nobody
    const inQuestion = new Set(
      municipalitiesIn(
        reaches.map(({ municipality }) => municipality),
        region,
      ),
    );
    return gapsOf(
      reaches.filter(({ municipality }) => inQuestion.has(municipality)),
      this.km,
    );
  }
}
