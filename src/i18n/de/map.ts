/** Words of the map: names on it, its controls, its legend. */
import type { ProjectStatus } from '../../domain/vocabulary';

/** What lies around the Land and gives it its place; shown quietly. */
const surroundings = {
  nordsee: 'Nordsee',
  niederlande: 'Niederlande',
  'schleswig-holstein': 'Schleswig-Holstein',
  'mecklenburg-vorpommern': 'Mecklenburg-\nVorpommern',
  brandenburg: 'Brandenburg',
  'sachsen-anhalt': 'Sachsen-Anhalt',
  thueringen: 'Thüringen',
  hessen: 'Hessen',
  'nordrhein-westfalen': 'Nordrhein-Westfalen',
};

export const map = {
  /** Name of the canvas; the list holds the same projects. */
  canvas:
    'Karte von Niedersachsen mit den Projekten der Liste. Pfeiltasten verschieben, Plus und Minus zoomen, G wählt Gebiete.',
  surroundings,
  /** A Landkreis beside the town that gave it its name. */
  kreis: (name: string) => (/kreis$|^Region /.test(name) ? name : `Lkr. ${name}`),
  controls: {
    label: 'Kartenausschnitt',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    home: 'Ganz Niedersachsen zeigen',
  },
  tooltip: {
    traegerUnknown: 'Träger nicht bekannt',
    cluster: (count: number) => `${count} Projektorte`,
    rest: (count: string) => `und ${count} weitere, die ein Filter näher zeigt`,
  },
  legend: {
    title: 'Legende',
    projects: 'Projekte',
    example: 'Beispiel 2018',
    other: 'weiteres Projekt',
    project: 'Projekt',
    approximate: 'Mitte des Ortes, keine Adresse',
    cluster: 'so viele Projektorte nah beieinander',
    funding: 'Förderung durch das Programm',
    status: {
      belegt: 'belegt',
      wahrscheinlich: 'wahrscheinlich',
      'nicht-belegt': 'nicht belegt',
      ohne: 'keine erfasst',
    } satisfies Record<ProjectStatus, string>,
    borders: 'Grenzen',
    land: 'Land',
    region: 'Region',
    kreis: 'Landkreis',
    gemeinde: 'Gemeinde',
  },
  attribution: {
    label: 'Quellen der Karte',
    boundaries: '© GeoBasis-DE / BKG 2016 (Daten verändert)',
    places: 'Ortsdaten: © GeoNames, CC BY 4.0, bearbeitet',
  },
};
