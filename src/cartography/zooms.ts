/** From here the detailed boundaries are drawn, all at once: two tolerances side by side would not meet. */
export const DETAIL_ZOOM = 8;
/** Far enough before that for the file to arrive in time. */
export const DETAIL_FETCH_ZOOM = 7.4;
export const GEMEINDE_ZOOM = 8.6;
/** From here single points carry their title. */
export const TITLE_ZOOM = 8.5;
/** From this rank of place on, the zoom from which it is shown. */
export const PLACE_ZOOMS = { 1: 5.4, 2: 6.7, 3: 7.7, 4: 8.8, 5: 9.7 } as const;
export const REGION_LABEL_ZOOMS = { from: 6.2, to: 8.2 } as const;
export const KREIS_LABEL_ZOOMS = { from: 7.4, to: 10.2 } as const;
