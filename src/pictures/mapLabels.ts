/** Names on the map's picture: of areas, places and projects, each over a halo of its own. */
import { townOf } from '../geo/features';
import type { AreaLabel } from '../staticMap/areaLabels';
import { fitted } from '../staticMap/fitted';
import { pointLabelSize, type Layout } from '../staticMap/layout';
import { LINE_HEIGHT, POINT_LABEL } from '../staticMap/look';
import { COLOURS } from './frame';
import { element, escapedXml, group } from './svg';

interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly colour: string;
  readonly halo: string;
  readonly isBold?: boolean;
  readonly spacing?: number;
}

/** A halo is a text of its own below the other: not every program draws a line under its own letters. */
function labelsSvg(id: string, labels: readonly Label[]): string {
  const one = (
    { words, x, y, size, anchor, isBold, spacing }: Label,
    look: Record<string, string | number>,
  ) =>
    element(
      'text',
      {
        x,
        y,
        'font-size': size,
        'font-weight': isBold ? 600 : undefined,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'letter-spacing': spacing === undefined || spacing === 0 ? undefined : spacing,
        ...look,
      },
      escapedXml(words),
    );
  return (
    group(
      { id: `${id}-hof` },
      ...labels.map((label) =>
        one(label, {
          fill: label.halo,
          stroke: label.halo,
          'stroke-width': 2.8,
          'stroke-linejoin': 'round',
        }),
      ),
    ) + group({ id }, ...labels.map((label) => one(label, { fill: label.colour })))
  );
}

/** From the middle of a line down to where its letters stand, in ems; as the page sets them. */
const AREA_BASELINE = 0.42;
export const POINT_BASELINE = 0.36;

export function areaLabels(labels: readonly AreaLabel[]): string {
  const dots = labels.flatMap(({ dot }) =>
    dot
      ? [
          element('circle', { cx: dot.x, cy: dot.y, r: 3.6, fill: COLOURS.halo }),
          element('circle', { cx: dot.x, cy: dot.y, r: 2.2, fill: COLOURS.labelPlace }),
        ]
      : [],
  );
  const texts = labels.flatMap(({ kind, lines, x, y, align, size, spacing }) =>
    lines.map((words, index): Label => ({
      words,
      x,
      y: y + (index * LINE_HEIGHT + AREA_BASELINE) * size,
      size,
      anchor: align,
      spacing: spacing * size,
      isBold: kind === 'region',
      ...labelColours(kind),
    })),
  );
  return group({ id: 'orte' }, ...dots) + labelsSvg('namen', texts);
}

function labelColours(kind: AreaLabel['kind']): Pick<Label, 'colour' | 'halo'> {
  switch (kind) {
    case 'region':
    case 'kreis':
      return { colour: COLOURS.labelArea, halo: COLOURS.halo };
    case 'water':
      return { colour: COLOURS.labelWater, halo: COLOURS.sea };
    case 'land':
      return { colour: COLOURS.labelAbroad, halo: COLOURS.neighbour };
    default:
      return { colour: COLOURS.labelPlace, halo: COLOURS.halo };
  }
}

export function pointLabels({ marks, isWide }: Layout): string {
  const size = pointLabelSize(isWide);
  const labels = marks.flatMap((mark): Label[] => {
    if (mark.side === null) return [];
    const { project, place } = mark.spots[0]!;
    const distance = POINT_LABEL.distance * size;
    const x = mark.side === 'left' ? mark.at.x - distance : mark.at.x + distance;
    const anchor = mark.side === 'left' ? 'end' : 'start';
    // Two lines stand higher than one.
    const first = isWide ? -(POINT_LABEL.titleScale * POINT_LABEL.lineHeight) / 2 : 0;
    const y = mark.at.y + (first + POINT_BASELINE) * size;
    const town: Label = {
      words: fitted(townOf(place.name), POINT_LABEL.maxWidth),
      x,
      y,
      size,
      anchor,
      colour: COLOURS.ink,
      halo: COLOURS.halo,
      isBold: true,
    };
    if (!isWide) return [town];
    const title: Label = {
      ...town,
      words: fitted(project.shortTitle, POINT_LABEL.maxWidth / POINT_LABEL.titleScale),
      y: y + POINT_LABEL.lineHeight * size,
      size: size * POINT_LABEL.titleScale,
      colour: COLOURS.inkSoft,
      isBold: false,
    };
    return [town, title];
  });
  return labelsSvg('projektnamen', labels);
}
