/**
 * The state of the page: the data, the reader's view of it, and what follows from both. The view is one
 * immutable record that is replaced; viewHistory keeps it and the address the same.
 */
import { createContext } from 'svelte';
import { placeIn, type FacetIndex, type FilterResult } from '../domain/facets';
import {
  choiceOf,
  dropped,
  isEmptyFilter,
  NO_CHOICE,
  NO_FILTER,
  toggled,
  type Choice,
  type Facet,
  type Filter,
} from '../domain/filter';
import type { ProjectSummary } from '../domain/project';
import type { Scheme } from '../domain/vocabulary';
import type { Dataset } from './loadDataset';
import { DEFAULT_VIEW, type Camera, type Collection, type Page, type View } from './view';
import type { AddressProblem } from './viewUrl';

/** An order to the map; a new object each time, so that the same order can be given twice. */
export type CameraCommand = { readonly kind: 'home' } | { readonly kind: 'camera'; readonly camera: Camera };

export class AtlasState {
  dataset = $state.raw<Dataset | null>(null);
  view = $state.raw<View>(DEFAULT_VIEW);
  /** Parts of the address that were ignored. */
  addressProblems = $state.raw<readonly AddressProblem[]>([]);
  /** A frozen version that the address asked for and that is not kept: the data of today stand in its place. */
  missingStand = $state<string | null>(null);
  /** The project under the pointer or the keyboard's focus, in list or map. */
  hovered = $state<string | null>(null);
  command = $state.raw<CameraCommand | null>(null);

  /** Parts of the view by themselves: what hangs on one is left alone when another changes. */
  readonly #collection = $derived(this.view.collection);
  readonly #asked = $derived(this.view.filter);
  /** The facet index of the collection in view; null until the data is there. */
  readonly index: FacetIndex | null = $derived(this.dataset?.collections?.[this.#collection] ?? null);
  /** Areas that the address names and no file knows. That is only seen once the data is there. */
  readonly unknownAreas: readonly string[] = $derived.by(() => {
    const areas = this.dataset?.areas;
    const { include, exclude } = this.#asked.region;
    return areas ? [...include, ...exclude].filter((code) => areas.get(code) === undefined) : [];
  });
  /** The filter in force: what the view says, without unknown areas. */
  readonly filter: Filter = $derived(
    this.unknownAreas.length === 0
      ? this.#asked
      : { ...this.#asked, region: this.unknownAreas.reduce(dropped, this.#asked.region) },
  );
  readonly result: FilterResult | null = $derived(this.index?.apply(this.filter) ?? null);
  /**
   * What passes the filter, in list order: the set that map, list and charts show. As records, which are only
   * made when somebody asks; who needs the rows or their number alone asks `result`.
   */
  readonly projects: readonly ProjectSummary[] = $derived(
    this.index === null || this.result === null ? [] : this.index.records(this.result.rows),
  );
  readonly #selectedId = $derived(this.view.project);
  /** The selected project's row, also where the filter hides it; null where there is none of this id. */
  readonly selectedRow: number | null = $derived(
    this.#selectedId === null ? null : (this.dataset?.projects?.rowOf(this.#selectedId) ?? null),
  );
  readonly selected: ProjectSummary | null = $derived(
    this.selectedRow === null ? null : this.dataset!.projects!.at(this.selectedRow),
  );
  readonly isFiltered: boolean = $derived(!isEmptyFilter(this.filter));

  /** Whether the project of a row passes the filter. */
  shows(row: number): boolean {
    return this.result !== null && placeIn(this.result.rows, row) !== null;
  }

  select(id: string | null): void {
    if (id !== this.view.project) this.#change({ project: id });
  }

  toggle(facet: Facet, value: string): void {
    this.choose(facet, toggled(this.view.filter[facet], value));
  }

  /** Shows this value of a facet alone; a second time shows all values again. */
  only(facet: Facet, value: string): void {
    const { include, exclude } = this.view.filter[facet];
    const isAlone = include.length === 1 && include[0] === value && exclude.length === 0;
    this.choose(facet, isAlone ? NO_CHOICE : choiceOf([value]));
  }

  choose(facet: Facet, choice: Choice): void {
    this.#filter({ [facet]: choice });
  }

  drop(facet: Facet, value: string): void {
    this.choose(facet, dropped(this.view.filter[facet], value));
  }

  search(text: string): void {
    this.#filter({ text });
  }

  /** Shows the Handlungsfelder of one scheme; a choice among the other's means nothing here and goes. */
  showScheme(scheme: Scheme): void {
    if (scheme !== this.view.filter.scheme) this.#filter({ scheme, feld: NO_CHOICE });
  }

  clearFilter(): void {
    this.#change({ filter: { ...NO_FILTER, scheme: this.view.filter.scheme } });
  }

  showCollection(collection: Collection): void {
    const project = collection === 'alle' || this.selected?.example ? this.view.project : null;
    this.#change({ collection, project });
  }

  showPage(page: Page): void {
    this.#change({ page });
  }

  /** The map reports where it stands after a movement; null is the start view. */
  cameraMoved(camera: Camera | null): void {
    this.#change({ camera });
  }

  /** Colours the areas by a measure, all at once with how. */
  colourAreas(change: Partial<Pick<View, 'measure' | 'areaLevel' | 'classMethod'>>): void {
    this.#change(change);
  }

  setLocale(locale: View['locale']): void {
    this.#change({ locale });
  }

  /** The version that the address asks for is not kept; the view goes on with the data of today. */
  loseStand(): void {
    this.missingStand = this.view.stand;
    this.#change({ stand: null });
  }

  setTheme(theme: View['theme']): void {
    this.#change({ theme });
  }

  /** Commands go one way: the map carries them out and reports where it came to stand. */
  order(command: CameraCommand): void {
    this.command = command;
  }

  #filter(change: Partial<Filter>): void {
    this.#change({ filter: { ...this.view.filter, ...change } });
  }

  #change(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
  }
}

export const [getAtlas, setAtlas] = createContext<AtlasState>();
