import type { AreaLevel, Measure } from '../domain/areaTerms';
import { areaFigures, type AreaFigure, type AreaFigures } from '../domain/areaFigures';
import type { AtlasState } from '../state/atlas.svelte';
import { colouringOf, type AreaFills, type Colouring } from './areaColouring';
import { histogramRows, type HistogramRow } from './areaHistogram';
import type { AreaMarks } from './areaMarks';

const NO_FILLS: AreaFills = new Map();

/** The areas of one map: how they are coloured, which the reader points at and which he chose. */
export class AreaView {
  /** Under the pointer; null over the sea and where nothing is coloured. */
  hovered = $state<string | null>(null);
  /** Key of the row of the legend that pointer or focus is on. */
  pointedRow = $state<string | null>(null);
  /** Key of the row that was pressed: its areas stay marked. Of another measure it is the row of the same rank. */
  keptRow = $state<string | null>(null);
  /** The one whose card is open. */
  chosen = $state<string | null>(null);
  /** The one that the keyboard has come to; null where areas are not being chosen by keyboard. */
  focused = $state<string | null>(null);

  readonly level: AreaLevel = $derived.by(() => this.atlas.view.areaLevel);
  readonly #measure: Measure | null = $derived.by(() => this.atlas.view.measure);
  readonly #method = $derived.by(() => this.atlas.view.classMethod);
  /** Also where nothing is coloured: an area can be chosen by keyboard all the same, and then says how many projects it has. */
  readonly figures: AreaFigures | null = $derived.by(() => {
    const areas = this.atlas.dataset?.areas;
    if (!areas) return null;
    return areaFigures(this.atlas.projects, this.atlas.filter, areas, this.#measure ?? 'anzahl', this.level);
  });
  /** null where the reader asked for no colours, or the areas are not there yet. */
  readonly colouring: Colouring | null = $derived(
    this.#measure === null ? null : this.figures && colouringOf(this.figures, this.#method),
  );
  readonly fills: AreaFills = $derived(this.colouring?.fills ?? NO_FILLS);
  /** The rows of the legend; none where nothing is coloured. */
  readonly histogram: readonly HistogramRow[] = $derived(
    this.colouring === null ? [] : histogramRows(this.colouring),
  );
  readonly #highlighted: readonly string[] = $derived.by(() => {
    const wanted = this.pointedRow ?? this.keptRow;
    return this.histogram.find(({ key }) => key === wanted)?.areas ?? [];
  });
  readonly marks: AreaMarks = $derived.by(() => ({
    hovered: this.hovered === null ? this.#highlighted : [this.hovered, ...this.#highlighted],
    chosen: this.chosen,
    focused: this.focused,
  }));

  /** To be made while a component is set up. */
  constructor(readonly atlas: AtlasState) {}

  /** Opens the card of an area; of the same again, or of none, closes it. */
  choose(code: string | null): void {
    this.chosen = code === this.chosen ? null : code;
  }

  /** null for an area of another level. */
  figureOf(code: string | null): AreaFigure | null {
    return this.figures?.figures.find(({ area }) => area.code === code) ?? null;
  }
}
