/** Words of the chart of amounts. */
import { createFormat } from '../../format';

const { integer, euros } = createFormat('de');
const grants = (count: number) => (count === 1 ? '1 Förderung' : `${integer(count)} Förderungen`);
const more = (count: number) => (count === 1 ? 'ein weiterer ist' : `${integer(count)} weitere sind`);
/** In thousands where the limits are round thousands, so that the label is short. */
const span = (from: number, to: number) =>
  from % 1000 === 0 && to % 1000 === 0
    ? `${integer(from / 1000)} – ${integer(to / 1000)} Tsd. €`
    : `${integer(from)} – ${integer(to)} €`;
const spanExact = (from: number, to: number) => `${euros(from)} bis unter ${euros(to)}`;

export const spread = {
  headline: (median: number, known: number, total: number) =>
    known === 1
      ? `Nur ein Betrag ist belegt: ${euros(median)}`
      : `In der Mitte der ${integer(known)} belegten Beträge liegen ${euros(median)}${known < total ? `; ${more(total - known)} unbekannt` : ''}`,
  none: (total: number) =>
    total === 0
      ? 'Für diese Auswahl ist keine Förderung erfasst'
      : total === 1
        ? 'Für die einzige Förderung ist kein Betrag belegt'
        : `Für keine der ${grants(total)} ist ein Betrag belegt`,
  subtitle: 'Zahl der Förderungen nach der Höhe des veröffentlichten Betrags, in Klassen gleicher Breite',
  reach: (least: number, largest: number) =>
    `Der kleinste belegte Betrag ist ${euros(least)}, der größte ${euros(largest)}.`,
  fullest: (from: number, to: number, count: number) =>
    `Am häufigsten sind Beträge von ${spanExact(from, to)}: ${grants(count)}.`,
  toolbar: 'Beträge',
  countTitle: 'Förderungen',
  span,
  spanLong: (from: number, to: number, count: number) => `${spanExact(from, to)}: ${grants(count)}`,
  rounded: (count: number) => `${integer(count)} davon gerundet`,
  unknown: 'Betrag unbekannt',
  unknownLong: (count: number) =>
    `${grants(count)}, für die kein Betrag veröffentlicht ist oder die nicht belegt sind`,
  legend: { known: 'Betrag veröffentlicht und Förderung belegt', unknown: 'Betrag unbekannt' },
  notes: [
    'Der mittlere Wert (Median) teilt die belegten Beträge in zwei gleich große Hälften.',
    'Jede Klasse beginnt bei ihrem unteren Wert und endet unter dem oberen.',
    'Gefördert wird bis zu drei Jahre lang; die Beträge sind nicht auf Jahre umgerechnet.',
  ],
  table: {
    caption: 'Förderungen nach der Höhe des veröffentlichten Betrags',
    amount: 'Betrag',
    span: spanExact,
    grants: 'Förderungen',
    rounded: 'davon gerundet',
    total: 'Zusammen',
  },
};
