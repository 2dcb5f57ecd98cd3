import { createContext } from 'svelte';
import type { MapPlace } from '../cartography/labels';
import type { OverviewTopology } from '../cartography/topology';
import type { Outlines } from '../staticMap/outlines';
import type { Links } from './links';

/** What the maps of all pages are drawn from. */
export interface Basemap {
  readonly topology: OverviewTopology;
  readonly outlines: Outlines;
  readonly places: readonly MapPlace[];
}

/** What a page knows of the others. */
export interface Pages {
  readonly links: Links;
  /** Path of the basemap's file below the atlas; null where the page itself holds the basemap. */
  readonly ground: string | null;
  readonly basemap: Basemap;
}

export const [getPages, setPages] = createContext<Pages>();
