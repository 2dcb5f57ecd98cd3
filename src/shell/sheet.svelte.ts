import { createContext } from 'svelte';

export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The bottom sheet that holds the panel on phones and tablets. On wide screens nothing is covered. */
export class Sheet {
  height = $state<SheetHeight>('peek');
  isActive = $state(false);
  /** Pixels: the part that is always seen, and the room between the header and the lower edge. */
  peek = $state(0);
  room = $state(0);

  readonly pixels: number = $derived(this.pixelsAt(this.height));
  /** Pixels of the map under the sheet, beyond the part that is always seen. */
  readonly covered: number = $derived(
    this.isActive && this.height !== 'peek' ? this.pixelsAt('half') - this.peek : 0,
  );

  pixelsAt(height: SheetHeight): number {
    if (height === 'peek') return this.peek;
    return Math.max(this.peek, height === 'half' ? this.room * 0.55 : this.room - 8);
  }

  /** The height that a sheet let go at so many pixels falls to. */
  nearest(pixels: number): SheetHeight {
    const distance = (height: SheetHeight) => Math.abs(this.pixelsAt(height) - pixels);
    return SHEET_HEIGHTS.toSorted((a, b) => distance(a) - distance(b))[0]!;
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
