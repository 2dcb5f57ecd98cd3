/** Words of the white spots: Gemeinden far from every project, on the map and on the charts page. */
import type { MunicipalityCount } from '../../domain/gaps';
import { createFormat } from '../format';

const { integer, date } = createFormat('de');
const kilometres = new Intl.NumberFormat('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('de', { style: 'percent', maximumFractionDigits: 0 });

const municipalities = (count: number) => (count === 1 ? '1 Gemeinde' : `${integer(count)} Gemeinden`);
const ofMunicipalities = (part: number, all: number) =>
  `${integer(part)} von ${all === 1 ? '1 Gemeinde' : `${integer(all)} Gemeinden`}`;

export const gaps = {
  link: 'Weiße Flecken',
  noProject: (all: number) =>
    `Kein Projekt in dieser Auswahl: ${all === 1 ? 'Die Gemeinde ist ein weißer Fleck' : `Alle ${municipalities(all)} sind weiße Flecken`}`,
  headline: (beyond: number, all: number, km: number) =>
    beyond === 0
      ? `Keine der ${municipalities(all)} liegt mehr als ${integer(km)} km vom nächsten Projekt entfernt`
      : `${ofMunicipalities(beyond, all)} ${beyond === 1 ? 'liegt' : 'liegen'} mehr als ${integer(km)} km vom nächsten Projekt entfernt`,
  subtitle:
    'Weiße Flecken: Abstand der Gemeinden zum nächsten der gezeigten Projekte, Luftlinie in Kilometern',
  summary: {
    inhabitants: (beyond: MunicipalityCount, all: MunicipalityCount, asOf: string) =>
      beyond.inhabitants === 0
        ? `In den Gemeinden der Auswahl leben ${integer(all.inhabitants)} Menschen (Stand: ${date(asOf)}).`
        : `Dort leben ${integer(beyond.inhabitants)} von ${integer(all.inhabitants)} Menschen (${percent.format(beyond.inhabitants / all.inhabitants)}, Stand: ${date(asOf)}).`,
    noProject: 'Für diese Auswahl ist kein Projekt erfasst.',
    unassigned: (count: number) =>
      count === 1
        ? 'Für 1 weiteres Projekt ist kein Handlungsfeld veröffentlicht; ob es dazugehört, ist unbekannt, und es zählt hier nicht.'
        : `Für ${integer(count)} weitere Projekte ist kein Handlungsfeld veröffentlicht; ob sie dazugehören, ist unbekannt, und sie zählen hier nicht.`,
    precision: (atTown: number, all: number) =>
      `Abstände gelten ab Ortsmitte; ${integer(atTown)} von ${all === 1 ? '1 Projekt ist' : `${integer(all)} Projekten sind`} nur auf den Ort genau.`,
    neighbours: (beyond: MunicipalityCount) =>
      `Projekte jenseits der gewählten Gebiete zählen dabei nicht. Mit ihnen wären es ${municipalities(beyond.municipalities)} mit ${integer(beyond.inhabitants)} Menschen.`,
  },
  distance: 'Abstand zum nächsten Projekt',
  distanceNumber: 'Abstand in Kilometern',
  unit: 'km',
  km: (value: number) => (Number.isFinite(value) ? `${kilometres.format(value)} km` : '–'),
  onMap: 'Auf der Karte zeigen',
  loading: 'Die Gemeinden werden geladen …',
  failed: {
    title: 'Die weißen Flecken fehlen',
    file: (file: string) =>
      `Die Datei ${file} konnte nicht geladen werden. Die anderen Diagramme, Karte und Liste funktionieren weiter.`,
    retry: 'Noch einmal versuchen',
  },
  kreise: 'Landkreise und kreisfreie Städte mit weißen Flecken',
  share: (beyond: MunicipalityCount, all: MunicipalityCount) =>
    `${ofMunicipalities(beyond.municipalities, all.municipalities)}`,
  people: (beyond: number, all: number) => `${integer(beyond)} von ${integer(all)} Einwohnern`,
  onlyKreis: (name: string) => `Nur ${name} zeigen`,
  without: (names: readonly string[]) =>
    names.length === 1
      ? `Ohne weißen Fleck: ${names[0]}.`
      : `Ohne weiße Flecken sind ${integer(names.length)} Landkreise und kreisfreie Städte: ${names.join('; ')}.`,
  unincorporated: (name: string) => `${name} (gemeindefrei)`,
  barLegend: 'Anteil der Einwohner in den weißen Flecken',
  municipalitiesTitle: 'Gemeinden in den weißen Flecken',
  inhabitantsTitle: 'Einwohner in den weißen Flecken',
  ofAll: (part: number, all: number) => `${integer(part)} von ${integer(all)}`,
  /** Ticks of the bars. */
  percent: (value: number) => percent.format(value / 100),
  notes: [
    'Gemessen wird die kürzeste Entfernung auf der Erdkugel vom Punkt der Gemeinde zum nächsten Ort eines gezeigten Projekts. Der Punkt ist die Ortsmitte; für 256 Gemeinden ist keine bekannt, dann gilt ein Punkt in der Mitte ihrer Fläche.',
    'Jeder Filter gilt auch hier: Ein weißer Fleck heißt, dass keines der gezeigten Projekte in der Nähe liegt, nicht, dass es dort gar nichts gibt. Die Sammlung ist unvollständig.',
    'Wie weit ein Projekt wirkt, ist nicht bekannt. Der Abstand sagt nichts darüber, wen es erreicht.',
    'Gemeinden werden ganz gezählt, mit allen Einwohnern. Die 25 gemeindefreien Gebiete sind keine Gemeinden; zwei von ihnen sind bewohnt, ihre Einwohner zählen mit.',
  ],
  sources: 'Einwohner und Orte der Gemeinden',
  table: {
    caption: (km: number) =>
      `Gemeinden und Einwohner, mehr als ${integer(km)} km vom nächsten Projekt entfernt`,
    area: 'Landkreis oder kreisfreie Stadt',
    municipality: 'Gemeinde',
    distance: 'Abstand',
    inhabitants: 'Einwohner',
    municipalities: 'Gemeinden',
    ofMunicipalities: 'von allen Gemeinden',
    ofInhabitants: 'von allen Einwohnern',
    total: 'Zusammen',
  },
  legend: {
    toggle: 'Weiße Flecken zeigen',
    area: (km: number) => `mehr als ${integer(km)} km vom nächsten Projekt`,
    count: (beyond: number, all: number) => ofMunicipalities(beyond, all),
  },
};
