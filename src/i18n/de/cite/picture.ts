/** Words of pictures. */
import { createFormat } from '../../format';

const { integer } = createFormat('de');

/** Between values of one filter, any of which is enough. */
export const or: string = ' oder ';

export const picture = {
  formats: {
    normal: 'PNG',
    doppelt: 'PNG, doppelt so fein',
    quadrat: 'PNG, quadratisch',
    breit: 'PNG, 16 : 9',
    svg: 'SVG zum Bearbeiten',
  },
  explained:
    'Jedes Bild trägt Titel, Auswahl, Quellen, Datenstand und Lizenz. Es darf mit Nennung der Quelle veröffentlicht werden.',
  making: 'Das Bild wird gezeichnet …',
  made: (file: string) => `Gespeichert: ${file}`,
  failed: 'Das Bild konnte nicht gezeichnet werden.',
  selection: {
    beispiele: 'Beispielprojekte 2018',
    alle: 'alle erfassten Förderungen',
  },
  shown: (collection: string, filters: readonly string[]) =>
    `Gezeigt: ${[collection, ...filters].join('; ')}`,
  sources: (publishers: string) =>
    `Quellen: ${publishers}; zusammengestellt vom Quartiersatlas Niedersachsen`,
  ours: 'Quelle: Quartiersatlas Niedersachsen',
  more: (count: number) => `${integer(count)} weitere`,
  state: (date: string, version: string) => `Stand der Daten: ${date} (Version ${version})`,
  licence: 'Lizenz: CC\u00a0BY\u00a04.0',
  map: {
    heading: 'Karte als Bild',
    title: (count: number) =>
      count === 1 ? '1 Projekt in Niedersachsen' : `${integer(count)} Projekte in Niedersachsen`,
    coloured: (measure: string, level: string) => `${measure}, ${level}`,
    subtitle: 'Orte der Projekte und Stand ihrer Förderung durch das Programm „Gute Nachbarschaft“',
  },
};
