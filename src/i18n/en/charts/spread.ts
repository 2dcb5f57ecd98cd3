import { createFormat } from '../../format';
import type { Messages } from '../../i18n.svelte';

const { integer, euros } = createFormat('en');
const grants = (count: number) => (count === 1 ? '1 grant' : `${integer(count)} grants`);
const spanExact = (from: number, to: number) => `${euros(from)} to less than ${euros(to)}`;

export const spread: Messages['charts']['spread'] = {
  headline: (median, known, total) =>
    known === 1
      ? `Only one amount is documented: ${euros(median)}`
      : `The ${integer(known)} documented amounts have their middle at ${euros(median)}${known < total ? `; ${integer(total - known)} more ${total - known === 1 ? 'is' : 'are'} unknown` : ''}`,
  none: (total) =>
    total === 0
      ? 'No grant is recorded for this selection'
      : `No amount is documented for ${total === 1 ? 'the one grant' : `any of the ${grants(total)}`}`,
  subtitle: 'Number of grants by published amount, in classes of equal width',
  reach: (least, largest) =>
    `The smallest documented amount is ${euros(least)}, the largest ${euros(largest)}.`,
  fullest: (from, to, count) => `Most frequent are amounts of ${spanExact(from, to)}: ${grants(count)}.`,
  toolbar: 'Amounts',
  countTitle: 'Grants',
  span: (from, to) =>
    from % 1000 === 0 && to % 1000 === 0
      ? `€${integer(from / 1000)}k – ${integer(to / 1000)}k`
      : `€${integer(from)} – ${integer(to)}`,
  spanLong: (from, to, count) => `${spanExact(from, to)}: ${grants(count)}`,
  rounded: (count) => `${integer(count)} of them rounded`,
  unknown: 'Amount unknown',
  unknownLong: (count) => `${grants(count)} without a published amount, or not documented`,
  legend: { known: 'amount published and grant documented', unknown: 'amount unknown' },
  notes: [
    'The middle value (median) divides the documented amounts into two halves of equal number.',
    'Each class begins at its lower value and ends below its upper one.',
    'Grants run for up to three years; the amounts are not converted to years.',
  ],
  table: {
    caption: 'Grants by published amount',
    amount: 'Amount',
    span: spanExact,
    grants: 'Grants',
    rounded: 'of them rounded',
    total: 'Together',
  },
};
