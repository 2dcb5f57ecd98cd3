/**
 * The one order of drawing, bottom to top. Labels find their place from the top down: the points and their
 * labels first, and what stands lower yields to them, places by size.
 */
export const LAYER_ORDER = [
  'sea',
  'abroad',
  // The finer data lies directly on the coarser of its kind, so that swapping the two is never seen.
  'abroad-detail',
  'laender',
  'laender-detail',
  'land',
  'land-detail',
  'area',
  'area-detail',
  'area-unknown',
  'area-unknown-detail',
  'river',
  'veil',
  'gaps',
  'border-abroad',
  'border-laender',
  'border-laender-detail',
  'border-gemeinde-detail',
  'border-kreis',
  'border-kreis-detail',
  'border-region',
  'border-region-detail',
  'border-land',
  'border-land-detail',
  'gaps-outline',
  'choice-outline',
  'scope-fill',
  'scope-line',
  'area-mark-ground',
  'area-mark',
  'label-river',
  'label-surroundings',
  'place-5',
  'place-4',
  'label-kreis',
  'place-3',
  'place-2',
  'label-region',
  'place-1',
  // Rings and the fan's lines lie under every symbol, also under its neighbours'.
  'points-ring',
  'fan-line',
  'cluster',
  'points',
  'marked-ring',
  'marked',
  'fan-ring',
  'fan',
  'draw-fill',
  'draw-line',
  'draw-corner',
] as const;

export type LayerId = (typeof LAYER_ORDER)[number];

/** @throws RangeError for a layer that nobody gave a place */
export function layerRank(id: string): number {
  const rank = LAYER_ORDER.findIndex((known) => known === id);
  if (rank === -1) throw new RangeError(`layer "${id}" has no place in LAYER_ORDER`);
  return rank;
}
