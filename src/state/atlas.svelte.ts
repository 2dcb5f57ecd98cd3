/**
 * The state of the page: the data, the reader's view of it, and what follows from both. The view is one
 * immutable record that is replaced; viewHistory keeps it and the address the same.
 */
import { createContext } from 'svelte';
import type { ProjectColumns } from '../domain/columns';
import { placeIn, type FacetIndex, type FilterResult, type SpatialTests } from '../domain/facets';
import { MOST_COMPARED } from '../domain/areaTerms';
import {
  choiceOf,
  dropped,
  isEmptyFilter,
  isOnly,
  NO_CHOICE,
  NO_FILTER,
  toggled,
  withoutPart,
  type Choice,
  type Facet,
  type Filter,
  type Near,
  type Outline,
  type Part,
} from '../domain/filter';
import type { ProjectSummary } from '../domain/project';
import { shownColumns, type Column, type SortKey } from '../domain/tableColumns';
import type { Scheme } from '../domain/vocabulary';
import { CURRENT_FOLDER } from './dataFolder';
import { GapFinder } from './gaps.svelte';
import type { Position } from '../geo/bounds';
import type { Dataset } from './loadDataset';
import { NO_LOCKS, withLocked, type Lock, type Locks } from './locks';
import { DEFAULT_VIEW, type Camera, type Collection, type Page, type View } from './view';
import type { AddressProblem } from './viewUrl';

type Spatial = typeof import('../geo/spatial');

/** An order to the map; a new object each time, so that the same order can be given twice. */
export type CameraCommand = { readonly kind: 'home' } | { readonly kind: 'camera'; readonly camera: Camera };

/** With more points than these no map has room for a label at each. */
const MOST_LABELLED = 12;

export class AtlasState {
  /** No script answers on a page made at build time: what opens a project there is a link to the project's page. */
  readonly isPrerendered: boolean;
  dataset = $state.raw<Dataset | null>(null);
  /** What answers where a place lies; an embed fetches it when a filter asks for it. */
  spatial = $state.raw<Spatial | null>(null);
  /** Where the data that are shown lie, with its closing slash: what is fetched later has to be of the same version. */
  folder = CURRENT_FOLDER;
  /** The projects' numbers while their texts are on their way. */
  columns = $state.raw<ProjectColumns | null>(null);
  view = $state.raw<View>(DEFAULT_VIEW);
  /** Parts of the address that were ignored. */
  addressProblems = $state.raw<readonly AddressProblem[]>([]);
  /** A frozen version that the address asked for and that is not kept: the data of today stand in its place. */
  missingStand = $state<string | null>(null);
  /** The project under the pointer or the keyboard's focus, in list or map. */
  hovered = $state<string | null>(null);
  command = $state.raw<CameraCommand | null>(null);
  /** The live map is there, on which an area can be drawn. */
  canDraw = $state(false);
  /** The reader asked for the comparison, which is to take him there once it stands. */
  wantsComparison = $state(false);
  /** The reader is drawing an area: the map takes clicks and keys for its corners. */
  isDrawing = $state(false);
  /** The outline of a Kreis by its code; null until the boundaries are there. */
  kreisOutline = $state.raw<((code: string) => Outline | null) | null>(null);
  /** What the last change of the view was part of; changes of one gesture are one step for Back. */
  gesture: string | null = null;
  /** What no reader and no message changes: an embed's. */
  locks = $state.raw<Locks>(NO_LOCKS);

  /** Parts of the view by themselves: what hangs on one is left alone when another changes. */
  readonly #collection = $derived(this.view.collection);
  readonly #asked = $derived(this.view.filter);
  /** A filter asks where places lie, and nobody can say yet. */
  readonly lacksSpatial: boolean = $derived(
    this.spatial === null && (this.#asked.near !== null || this.#asked.outline !== null),
  );
  /** The facet index of the collection in view; null until all that a filter asks is there. */
  readonly index: FacetIndex | null = $derived.by(() => {
    return this.lacksSpatial ? null : (this.dataset?.collections?.[this.#collection] ?? null);
  });
  /** Whether near points are drawn as one. A few examples are not: each has a label with a place of its own. */
  readonly isClustered: boolean = $derived(
    this.#collection === 'alle' || (this.index?.size ?? 0) > MOST_LABELLED,
  );
  /** Areas that the address names and no file knows. That is only seen once the data is there. */
  readonly unknownAreas: readonly string[] = $derived.by(() => {
    const areas = this.dataset?.areas;
    const { region, near } = this.#asked;
    const centre = typeof near?.place === 'string' ? [near.place] : [];
    const codes = [...region.include, ...region.exclude, ...centre];
    return areas ? codes.filter((code) => areas.get(code) === undefined) : [];
  });
  /** Areas that the address asks to compare and no file knows. */
  readonly unknownCompared: readonly string[] = $derived.by(() => {
    const areas = this.dataset?.areas;
    return areas ? this.view.compared.filter((code) => areas.get(code) === undefined) : [];
  });
  /** The filter in force: what the view says, without unknown areas. */
  readonly filter: Filter = $derived.by(() => {
    if (this.unknownAreas.length === 0) return this.#asked;
    const { region, near } = this.#asked;
    const isUnknown = near !== null && this.unknownAreas.some((code) => code === near.place);
    return {
      ...this.#asked,
      region: this.unknownAreas.reduce(dropped, region),
      near: isUnknown ? null : near,
    };
  });
  /** Circle and own area in force, each by itself: a map draws them again only when they change. */
  readonly near = $derived(this.filter.near);
  readonly outline = $derived(this.filter.outline);
  /** The middle of the circle; null where none is asked for, or the areas that its place names are missing. */
  readonly centre: Position | null = $derived.by(() => {
    const place = this.near?.place ?? null;
    return typeof place === 'string' ? (this.dataset?.areas?.get(place)?.label ?? null) : place;
  });
  readonly #isNear = $derived(
    this.near && this.centre && this.spatial && this.spatial.withinKm(this.centre, this.near.km),
  );
  readonly #isInOutline = $derived(this.outline && this.spatial && this.spatial.withinOutline(this.outline));
  readonly #tests: SpatialTests = $derived({
    ...(this.#isNear && { umkreis: this.#isNear }),
    ...(this.#isInOutline && { flaeche: this.#isInOutline }),
  });
  readonly result: FilterResult | null = $derived(this.index && this.ask(this.filter, this.index));
  /** Rows of what passes, in the order in which they are shown: the list's own, but around a place by distance. */
  readonly rows: Uint32Array = $derived.by(() => {
    const rows = this.result?.rows ?? new Uint32Array();
    return this.centre && this.spatial ? this.#byDistance(rows, this.centre, this.spatial) : rows;
  });
  /**
   * What passes the filter: the set that map, list and charts show. As records, which are only made when somebody
   * asks; who needs the rows or their number alone asks for these.
   */
  readonly projects: readonly ProjectSummary[] = $derived(this.index?.records(this.rows) ?? []);
  readonly #selectedId = $derived(this.view.project);
  /** The selected project's row, also where the filter hides it; null where there is none of this id. */
  readonly selectedRow: number | null = $derived(
    this.#selectedId === null ? null : (this.dataset?.projects?.rowOf(this.#selectedId) ?? null),
  );
  readonly selected: ProjectSummary | null = $derived(
    this.selectedRow === null ? null : this.dataset!.projects!.at(this.selectedRow),
  );
  /** Gemeinden far from every project shown; its file is fetched when it is asked for. */
  readonly gaps = new GapFinder(this);
  readonly hoveredRow: number | null = $derived(
    this.hovered === null ? null : (this.dataset?.projects?.rowOf(this.hovered) ?? null),
  );
  /** The project under pointer or focus, where the filter shows it. */
  readonly pointed: ProjectSummary | null = $derived(
    this.hoveredRow !== null && this.shows(this.hoveredRow)
      ? this.dataset!.projects!.at(this.hoveredRow)
      : null,
  );
  readonly isFiltered: boolean = $derived(!isEmptyFilter(this.filter));
  /** Something of the address or of the data could not be used, and the reader has to be told. */
  readonly hasFaults: boolean = $derived(
    this.addressProblems.length > 0 ||
      (this.dataset !== null &&
        (this.dataset.failures.length > 0 ||
          this.dataset.problems.length > 0 ||
          this.unknownAreas.length > 0 ||
          this.unknownCompared.length > 0 ||
          (this.view.project !== null && this.selected === null))),
  );

  constructor({
    isPrerendered = false,
    spatial = null,
  }: { isPrerendered?: boolean; spatial?: Spatial | null } = {}) {
    this.isPrerendered = isPrerendered;
    this.spatial = spatial;
  }

  /** Whether the project of a row passes the filter. */
  shows(row: number): boolean {
    return this.result !== null && placeIn(this.result.rows, row) !== null;
  }

  isLocked(part: Lock): boolean {
    return this.locks.has(part);
  }

  /** Where a row stands among those that are shown; null where it is not shown. */
  placeOf(row: number): number | null {
    if (this.centre === null) return placeIn(this.rows, row);
    const place = this.rows.indexOf(row);
    return place < 0 ? null : place;
  }

  /**
   * What a filter leaves of an index, where the view's circle and area hold as well: they are the view's own, so
   * the filter may differ from it in everything else.
   */
  ask(filter: Filter, index: FacetIndex): FilterResult {
    return index.apply(filter, this.#tests);
  }

  /** Kilometres from the middle of the circle to a project's nearest place; null where there is no circle. */
  kmTo({ places }: Pick<ProjectSummary, 'places'>): number | null {
    return (
      this.centre &&
      this.spatial &&
      this.spatial.nearestKm(
        this.centre,
        places.map(({ position }) => position),
      )
    );
  }

  #byDistance(rows: Uint32Array, centre: Position, { nearestKm }: Spatial): Uint32Array {
    const { columns } = this.dataset!.projects!;
    const km = new Float64Array(columns.count);
    for (const row of rows) {
      const [from, to] = [columns.placeStart[row]!, columns.placeStart[row + 1]!];
      const positions = Array.from({ length: to - from }, (_, index) => columns.position(from + index));
      km[row] = nearestKm(centre, positions);
    }
    return rows.toSorted((a, b) => km[a]! - km[b]! || a - b);
  }

  /** A project by its id, whatever the filter and the collection. */
  projectOf(id: string): ProjectSummary | null {
    const row = this.dataset?.projects?.rowOf(id) ?? null;
    return row === null ? null : this.dataset!.projects!.at(row);
  }

  /** Selects a project and shows the collection that it is in. */
  open(id: string): void {
    if (this.view.collection !== 'alle' && !this.projectOf(id)?.example) this.showCollection('alle');
    this.select(id);
  }

  select(id: string | null): void {
    if (id !== this.view.project) this.#change({ project: id });
  }

  toggle(facet: Facet, value: string): void {
    this.choose(facet, toggled(this.view.filter[facet], value));
  }

  /** Shows this value of a facet alone; a second time shows all values again. */
  only(facet: Facet, value: string): void {
    const isAlone = isOnly(this.view.filter[facet], value);
    this.choose(facet, isAlone ? NO_CHOICE : choiceOf([value]));
  }

  /** Shows one Handlungsfeld in one area alone; a second time shows all of both again. */
  onlyIn(feld: string, region: string): void {
    const isAlone = isOnly(this.view.filter.feld, feld) && isOnly(this.view.filter.region, region);
    this.#filter(
      isAlone
        ? { feld: NO_CHOICE, region: NO_CHOICE }
        : { feld: choiceOf([feld]), region: choiceOf([region]) },
    );
  }

  /** @param gesture names what goes on: of a slider that is drawn, only the first change is a step for Back */
  choose(facet: Facet, choice: Choice, gesture: string | null = null): void {
    this.#filter({ [facet]: choice }, gesture);
  }

  drop(facet: Facet, value: string): void {
    this.choose(facet, dropped(this.view.filter[facet], value));
  }

  search(text: string): void {
    this.#filter({ text });
  }

  /** Narrows to a circle around a place; null takes it away. */
  goNear(near: Near | null, gesture: string | null = null): void {
    this.#filter({ near }, gesture);
  }

  /** Narrows to an area of the reader's own; null takes it away. */
  drawOutline(outline: Outline | null): void {
    this.#filter({ outline });
  }

  startDrawing(): void {
    this.showPage('karte');
    this.isDrawing = true;
  }

  /** Takes one part of the filter away. */
  loosen(part: Part): void {
    this.#change({ filter: withoutPart(this.view.filter, part) });
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

  /** Shows what passes this filter of this collection. */
  show(collection: Collection, filter: Filter): void {
    this.#change({ collection, filter });
  }

  showPage(page: Page): void {
    this.#change({ page });
  }

  sortBy(sorting: readonly SortKey[]): void {
    this.#change({ sorting });
  }

  showColumns(columns: Iterable<Column>): void {
    this.#change({ columns: shownColumns(columns) });
  }

  /** The map reports where it stands after a movement; null is the start view. */
  cameraMoved(camera: Camera | null): void {
    // It also moves to follow what goes on: a gesture does not end with that.
    this.#change({ camera }, this.gesture);
  }

  /** Puts areas side by side, the first as what the others are measured by. */
  compare(codes: readonly string[]): void {
    this.#change({ compared: codes.slice(0, MOST_COMPARED) });
  }

  /** Compares them and leads there, from wherever the reader is. */
  startComparison(codes: readonly string[]): void {
    this.#change({ compared: codes.slice(0, MOST_COMPARED), page: 'auswertung' });
    this.wantsComparison = true;
  }

  /** Marks Gemeinden farther than this from every project shown; null marks none. */
  markGaps(km: number | null): void {
    this.#change({ gapKm: km });
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

  #filter(change: Partial<Filter>, gesture: string | null = null): void {
    this.#change({ filter: { ...this.view.filter, ...change } }, gesture);
  }

  #change(change: Partial<View>, gesture: string | null = null): void {
    this.view = withLocked(this.view, { ...this.view, ...change }, this.locks);
    this.gesture = gesture;
  }
}

export const [getAtlas, setAtlas] = createContext<AtlasState>();
