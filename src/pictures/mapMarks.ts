/** Points of the map's picture: a project's symbol, or a group with its number. */
import { groupSize, type Mark } from '../staticMap/layout';
import { COLOURS } from './frame';
import { POINT_BASELINE } from './mapLabels';
import { element, group } from './svg';
import { symbolSvg } from './symbol';

export function markSvg({ spots, at: { x, y } }: Mark): string {
  const [{ project, place }] = spots as [Mark['spots'][number]];
  const look = groupSize(spots.length);
  if (look === null) {
    const { example, status } = project;
    return symbolSvg({ example, status, precision: place.precision }, x, y);
  }
  return groupSvg(spots.length, look, x, y);
}

export function groupSvg(
  count: number,
  look: { readonly size: number; readonly text: number },
  x: number,
  y: number,
): string {
  const radius = look.size / 2 - 1.5;
  return group(
    {},
    element('circle', { cx: x, cy: y, r: radius + 1.5, fill: COLOURS.halo }),
    element('circle', {
      cx: x,
      cy: y,
      r: radius - 0.95,
      fill: COLOURS.accentSoft,
      stroke: COLOURS.accent,
      'stroke-width': 1.9,
    }),
    element(
      'text',
      {
        x,
        y: y + POINT_BASELINE * look.text,
        'font-size': look.text,
        'font-weight': 600,
        'text-anchor': 'middle',
        fill: COLOURS.ink,
      },
      String(count),
    ),
  );
}
