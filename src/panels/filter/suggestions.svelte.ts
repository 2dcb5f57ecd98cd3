import { namedAreas, namedInProjects, SuggestionIndex, type RankedSuggestion } from '../../domain/suggest';
import type { AtlasState } from '../../state/atlas.svelte';
import type { Dataset } from '../../state/loadDataset';

/** Names folded in one go before the page may breathe. */
const SLICE = 2000;
const MOST = { gebiet: 3, plz: 3, projekt: 5, traeger: 3 } as const;

/** Suggestions over everything that the data names; made when a reader first comes to the field. */
export class Suggestions {
  #index = $state.raw<SuggestionIndex | null>(null);
  #source: Dataset | null = null;

  constructor(readonly atlas: AtlasState) {}

  find(text: string): RankedSuggestion[] {
    return this.#index?.find(text, MOST) ?? [];
  }

  /** In slices: folding a hundred thousand titles takes longer than a reader waits for a letter. */
  async prepare(): Promise<void> {
    const { dataset } = this.atlas;
    if (!dataset?.projects || dataset === this.#source) return;
    this.#source = dataset;
    const names = [...namedAreas(dataset.areas?.areas ?? [])];
    let count = 0;
    for (const name of namedInProjects(dataset.projects)) {
      names.push(name);
      if (++count % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
      // Newer data has come meanwhile and is being prepared.
      if (this.#source !== dataset) return;
    }
    this.#index = new SuggestionIndex(names);
  }
}
