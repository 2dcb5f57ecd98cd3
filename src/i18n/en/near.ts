import type { Messages } from '../i18n.svelte';

const projects = (count: number, shown: string) => `${shown} ${count === 1 ? 'project' : 'projects'}`;

export const near: Messages['near'] = {
  group: 'Nearby, own area',
  heading: 'Around a place',
  place: 'Place',
  otherPlace: 'Another place',
  places: 'Places and areas',
  around: (place) => `Around ${place}`,
  radius: 'Radius',
  km: (km) => `${km} kilometres`,
  away: (km) => `${km}\u00a0km away`,
  remove: 'Remove',
  roughly: (count, shown, total) =>
    count === 1
      ? `Of one of ${total} projects only the town is known, not the address: its distance is approximate. All distances are as the crow flies.`
      : `Of ${shown} of ${total} projects only the town is known, not the address: their distances are approximate. All distances are as the crow flies.`,
  locate: 'Use my position',
  locating: 'Finding the position …',
  failures: {
    denied:
      'The browser does not share the position. You can allow it in the settings of the page; a place by hand always works.',
    unavailable: 'The device cannot find its position at the moment.',
    timeout: 'The device found no position within 15 seconds.',
    unsupported: 'This browser knows no position.',
    away: 'The position lies outside the map.',
  },
  privacy:
    'The position is read only when you press the button, and sent nowhere. The address of the view holds it rounded to about one kilometre.',
  own: 'Own area',
  draw: 'Draw on the map',
  drawAnew: 'Draw anew',
  cannotDraw: 'Drawing works as soon as the movable map has loaded.',
  inside: (count, shown) => `${projects(count, shown)} in the area`,
  sum: (amount, known, total) => `${amount}, documented for ${known} of ${total} grants`,
  noSum: (total) => `For none of ${total} grants is an amount documented.`,
  kreis: 'Or a Landkreis',
  chooseKreis: 'Please choose',
  widenBy: 'widened by',
  take: 'Apply',
  widenFailed: 'The area could not be computed.',
  drawing: {
    label: 'Draw an area',
    howByHand: 'Set corners by tapping or clicking; the first corner closes the area.',
    howByKeys:
      'Arrow keys move the map under the cross, Enter sets a corner, Backspace takes the last one away, F closes the area, Escape cancels.',
    set: (count) => `Corner ${count} set.`,
    removed: (count) => `Corner removed, ${count} left.`,
    tooMany: 'The address holds no more corners.',
    tooFew: 'An area needs three corners.',
    done: 'Area applied.',
    cancelled: 'Drawing cancelled.',
    undo: 'Remove the last corner',
    finish: 'Done',
    cancel: 'Cancel',
  },
};
