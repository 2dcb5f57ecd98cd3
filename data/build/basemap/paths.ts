import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** Raw packages and intermediate files: ignored by git, safe to delete. */
export const cacheFolder = fileURLToPath(new URL('.cache/basemap/', root));
export const npmFolder = `${cacheFolder}npm/`;
export const debianFolder = `${cacheFolder}debian/`;
export const workFolder = `${cacheFolder}work/`;

/** The committed files. */
export const outputFolder = fileURLToPath(new URL('data/basemap/', root));

export const naturalEarthFolder = `${debianFolder}unpacked/usr/share/magics/10m/`;
