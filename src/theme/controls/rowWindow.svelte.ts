/**
 * Long lists: only the rows near what is seen are in the document, the others are room. Rows may differ in height;
 * those that were seen are measured, the others estimated.
 */
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Rect,
  type VirtualItem,
} from '@tanstack/virtual-core';

export interface RowWindowOptions {
  readonly count: number;
  readonly scroller: HTMLElement | null;
  /** What tells a row from the others wherever it stands; the same function as long as the rows are the same. */
  readonly keyOf: (index: number) => string;
  /** Pixels of a row that nobody has seen yet. */
  readonly estimate: number;
  /** Pixels above the first row that scroll with the rows and then stand still: a table's head. */
  readonly head?: number;
  /** A row that stays in the document wherever the reader is, because it has the focus or would get it; -1 for none. */
  readonly kept?: number;
}

/** A row in the document, with the room before it that others would take, in pixels. */
export interface WindowedRow {
  readonly index: number;
  readonly key: string;
  readonly room: number;
}

/** Rows before and after what is seen, so that scrolling meets rows that are there already. */
const OVERSCAN = 12;
/** Taken for a scroller that is not laid out, being hidden or without a screen, so that its first rows are there. */
const UNSEEN = { width: 1024, height: 768 };

export class RowWindow {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #given: () => RowWindowOptions;
  #version = $state(0);

  /** Taken over here and not in an effect: rows that are gone must not be asked for once more. */
  readonly #taken: object = $derived.by(() => {
    const options = this.#options(this.#given());
    this.#virtualizer.setOptions(options);
    return options;
  });
  readonly #items: readonly VirtualItem[] = $derived.by(() => {
    void this.#taken;
    void this.#version;
    return this.#virtualizer.getVirtualItems();
  });
  readonly rows: readonly WindowedRow[] = $derived.by(() => {
    let end = this.#given().head ?? 0;
    return this.#items.map((item) => {
      const room = item.start - end;
      end = item.end;
      return { index: item.index, key: String(item.key), room };
    });
  });
  /** Pixels after the last row in the document. */
  readonly roomAfter: number = $derived.by(() => {
    const head = this.#given().head ?? 0;
    return Math.max(0, head + this.#virtualizer.getTotalSize() - (this.#items.at(-1)?.end ?? head));
  });

  /** To be called while a component is set up. */
  constructor(given: () => RowWindowOptions) {
    this.#given = given;
    this.#virtualizer = new Virtualizer(this.#options({ ...given(), scroller: null }));
    $effect(() => this.#virtualizer._didMount());
    $effect(() => {
      given();
      this.#virtualizer._willUpdate();
    });
  }

  /** For a row's element, which carries its index in `data-index`. @returns the remover */
  readonly measure = (row: HTMLElement): (() => void) => {
    this.#virtualizer.measureElement(row);
    return () => this.#virtualizer.measureElement(null);
  };

  /** Scrolls only where the row is not in sight. */
  scrollTo(index: number): void {
    this.#virtualizer.scrollToIndex(index, { align: 'auto' });
  }

  scrollToTop(): void {
    this.#virtualizer.scrollToOffset(0);
  }

  #options({ count, scroller, keyOf, estimate, head = 0, kept = -1 }: RowWindowOptions) {
    return {
      count,
      getScrollElement: () => scroller,
      getItemKey: keyOf,
      estimateSize: () => estimate,
      scrollMargin: head,
      scrollPaddingStart: head,
      overscan: OVERSCAN,
      initialRect: UNSEEN,
      observeElementRect: (instance: Virtualizer<HTMLElement, HTMLElement>, report: (rect: Rect) => void) =>
        observeElementRect(instance, (rect) => report(rect.height === 0 ? UNSEEN : rect)),
      observeElementOffset,
      scrollToFn: elementScroll,
      rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const near = defaultRangeExtractor(range);
        return kept < 0 || kept >= count || near.includes(kept)
          ? near
          : [...near, kept].sort((a, b) => a - b);
      },
      onChange: () => (this.#version += 1),
    };
  }
}
