/**
 * Raised when a file's shape changes so that an older page could not read it, or this one not an older file: a frozen
 * version is read by every later page.
 */
export const SCHEMA_VERSION = 1;

/** As many projects as the index, the list and the map are built for. */
export const MOST_PROJECTS = 100_000;
