/** Words of the matrix of Handlungsfelder by area. */
import type { AreaLevel } from '../../domain/areaTerms';
import type { FieldAreaState } from '../../domain/fieldAreas';
import { createFormat } from '../format';

const { integer, list } = createFormat('de');
const projects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekte`);
const ofProjects = (count: number) => (count === 1 ? '1 Projekt' : `${integer(count)} Projekten`);
const place: Record<AreaLevel, string> = { region: 'Region', kreis: 'Landkreis oder kreisfreier Stadt' };
const states: Record<Exclude<FieldAreaState, 'some'>, string> = {
  none: 'keines',
  unknown: 'keines bekannt, aber Projekte ohne bekanntes Handlungsfeld',
  'left-out': 'Gebiet nicht gewählt',
};

export const fieldAreas = {
  link: 'Felder nach Region',
  headline: (empty: number, cells: number, level: AreaLevel) =>
    empty === 0
      ? `Für jede Verbindung aus Handlungsfeld und ${place[level]} ist ein Projekt bekannt`
      : `Für ${integer(empty)} von ${integer(cells)} Verbindungen aus Handlungsfeld und ${place[level]} ist kein Projekt bekannt`,
  subtitle: (scheme: string, level: AreaLevel, count: number) =>
    `Zahl der gezeigten Projekte (${integer(count)}) nach Handlungsfeld (${scheme}) und ${place[level]}`,
  summary: {
    /** Of the empty cells. */
    split: (none: number, unknown: number) =>
      unknown === 0
        ? 'Von allen gezeigten Projekten dort ist das Handlungsfeld bekannt.'
        : none === 0
          ? 'Das heißt nicht, dass es dort keines gibt: Für Projekte in diesen Gebieten ist kein Handlungsfeld bekannt.'
          : `In ${integer(none)} davon ist keines erfasst, in ${integer(unknown)} ist es unbekannt, weil für Projekte dort kein Handlungsfeld bekannt ist.`,
    nowhere: (names: readonly string[]) =>
      `In keinem der gezeigten Gebiete bekannt: ${list(names.map((name) => `„${name}“`))}.`,
    everywhere: 'Jedes Handlungsfeld ist in mindestens einem Gebiet bekannt.',
    unassigned: (count: number, total: number) =>
      `Für ${integer(count)} von ${ofProjects(total)} ist kein Handlungsfeld bekannt.`,
  },
  level: 'Spalten',
  levels: { region: 'Regionen', kreis: 'Landkreise und Städte' } satisfies Record<AreaLevel, string>,
  grid: 'Handlungsfelder nach Gebiet',
  keys: 'Pfeiltasten wechseln die Zelle, Pos1 und Ende gehen an den Rand der Zeile. Eingabe filtert nach Handlungsfeld und Gebiet, noch einmal Eingabe nimmt den Filter zurück.',
  field: 'Handlungsfeld',
  unassigned: 'Handlungsfeld nicht bekannt',
  together: 'Projekte im Gebiet',
  cell: (field: string, area: string, count: number, state: FieldAreaState) =>
    `${field}, ${area}: ${state === 'some' ? projects(count) : states[state]}`,
  cellLine: (count: number, state: FieldAreaState) => (state === 'some' ? projects(count) : states[state]),
  press: 'Klick filtert nach Handlungsfeld und Gebiet.',
  pressAgain: 'Klick nimmt den Filter zurück.',
  legend: {
    some: 'Zahl der Projekte',
    none: 'keines',
    unknown: 'unbekannt: dort gibt es Projekte ohne bekanntes Handlungsfeld',
    'left-out': 'Gebiet nicht gewählt',
  } satisfies Record<FieldAreaState, string>,
  notes: [
    'Ein Projekt zählt in jedem Gebiet, in dem es einen Ort hat, und in jedem seiner Handlungsfelder. Deshalb können die Zahlen einer Zeile oder Spalte zusammen größer sein als die Zahl der Projekte.',
    'Nicht bekannt heißt: In den gelesenen Quellen steht kein Handlungsfeld. „Keines“ steht nur, wo das Handlungsfeld aller gezeigten Projekte bekannt ist.',
    'Gezählt werden die erfassten und gezeigten Projekte. Die Sammlung ist unvollständig: Keines heißt nicht, dass es dort nichts gibt.',
  ],
  table: {
    caption: (level: AreaLevel) => `Zahl der Projekte nach Handlungsfeld und ${place[level]}`,
  },
};
