/** How the area that a filter looks in is drawn, on both maps, on paper and in pictures: so faint that it hides nothing. */
export const SCOPE_TINT = 0.06;
/** Pixels. */
export const SCOPE_WIDTH = 2;
