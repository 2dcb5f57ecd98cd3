/** One tile of the hatching for areas of which nothing is known; set side by side its lines run on. */
export const HATCH_BOX = 8;
export const HATCH_WIDTH = 0.9;
/** Up to the right, and the two corners that it cuts. */
export const HATCH_TILE = `M-1 ${HATCH_BOX + 1} L${HATCH_BOX + 1} -1 M-1 1 L1 -1 M${HATCH_BOX - 1} ${HATCH_BOX + 1} L${HATCH_BOX + 1} ${HATCH_BOX - 1}`;
