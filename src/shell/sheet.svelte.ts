import { createContext } from 'svelte';

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/**
 * The bottom sheet that holds the panel on phones and tablets. Folded it stands in the page's flow under the
 * map, as high as its head; opened it floats over the map. On wide screens nothing is covered.
 */
export class Sheet {
  height = $state<SheetHeight>('peek');
  isActive = $state(false);
  /** Pixels while a finger holds it; null otherwise. */
  held = $state<number | null>(null);
  /** Pixels, as measured: its head, and the map beside or above it. */
  peek = $state(0);
  main = $state(0);

  readonly isFloating: boolean = $derived(this.isActive && (this.height !== 'peek' || this.held !== null));
  readonly pixels: number = $derived(this.held ?? this.pixelsAt(this.height));
  /** Pixels of the map under the sheet. */
  readonly covered: number = $derived(
    this.isActive && this.height !== 'peek' ? this.pixelsAt('half') - this.peek : 0,
  );

  pixelsAt(height: SheetHeight): number {
    if (height === 'peek') return this.peek;
    const room = this.main + this.peek;
    return Math.max(this.peek, height === 'half' ? room * 0.55 : room - 8);
  }

  /** Held at so many pixels, within what it can be. */
  hold(pixels: number): void {
    this.held = Math.min(this.pixelsAt('full'), Math.max(this.peek, pixels));
  }

  /** Let go, it falls to the nearest height. */
  drop(): void {
    if (this.held === null) return;
    const held = this.held;
    const distance = (height: SheetHeight) => Math.abs(this.pixelsAt(height) - held);
    this.height = SHEET_HEIGHTS.toSorted((a, b) => distance(a) - distance(b))[0]!;
    this.held = null;
  }

  /** One step larger; from the largest back to the smallest. */
  cycle(): void {
    this.height = SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(this.height) + 1) % SHEET_HEIGHTS.length]!;
  }

  /** Makes sure that what is in the sheet can be seen. */
  open(): void {
    if (this.height === 'peek') this.height = 'half';
  }
}

export const [getSheet, setSheet] = createContext<Sheet>();
