/** The dots over white spots, in pixels: two in a tile, at its quarters, over a tint of the same colour. */
export const GAP_TILE = 7;
export const GAP_DOTS = [1.75, 5.25] as const;
export const GAP_DOT = 0.8;
export const GAP_DOT_ALPHA = 0.75;
export const GAP_TINT = 0.07;
