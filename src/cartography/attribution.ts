import type { Meta } from '../domain/schema';
import { BASEMAP_FILES } from './topology';
import { PLACES_FILE } from './labels';

export interface Attribution {
  readonly text: string;
  readonly href: string | null;
}

/** Where a publisher named in an attribution is found. */
const HOMES: readonly (readonly [name: string, href: string])[] = [
  ['BKG', 'https://www.bkg.bund.de/'],
  ['GeoNames', 'https://www.geonames.org/'],
];

/**
 * What has to stand on the map: the attribution of each file that it draws, once.
 * @param fallback used where the published data does not say
 */
export function attributionsOf(meta: Meta | null, fallback: readonly string[]): Attribution[] {
  const drawn: readonly string[] = [BASEMAP_FILES.overview, BASEMAP_FILES.detail, PLACES_FILE];
  const named = (meta?.files ?? [])
    .filter(({ file }) => drawn.includes(file))
    .map((file) => file.attribution);
  const texts = named.length > 0 ? named : fallback;
  return [...new Set(texts)].map((text) => ({
    text,
    href: HOMES.find(([name]) => text.includes(name))?.[1] ?? null,
  }));
}
