/** From a page to the version that waits: take over. */
export const TAKE_OVER = 'uebernehmen';
