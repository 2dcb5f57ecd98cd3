/** Names of areas, places and what lies around the Land, where they find room beside the projects. */
import type { AreaTree } from '../domain/region';
import { positionOf } from '../geo/features';
import type { Size } from '../geo/startView';
import type { Messages } from '../i18n/i18n.svelte';
import { labelFeatures, placeFeatures, type MapPlace, type Town } from '../cartography/labels';
import { LAYER_ORDER } from '../cartography/layerOrder';
import { isWithin, padded, type Box, type TakenRoom } from './boxes';
import { pixelAt, worldPoint, type Frame, type Pixel, type WorldPoint } from './frame';
import {
  BESIDE_SYMBOL,
  between,
  LABEL_LOOKS,
  LINE_HEIGHT,
  NEIGHBOURS,
  type Anchor,
  type LabelKind,
  type LabelLook,
} from './look';
import { brokenLines, textWidth } from './textWidth';

export interface AreaName {
  readonly kind: LabelKind;
  readonly name: string;
  readonly at: WorldPoint;
  /** A project's symbol stands in the place of its dot. */
  readonly hasSymbol: boolean;
  /** The smallest zoom at which it is wanted. */
  readonly from: number;
}

export interface AreaLabel {
  /** Kind, name and position: two places may have one name. */
  readonly key: string;
  readonly kind: LabelKind;
  readonly lines: readonly string[];
  /** Where the lines are anchored, and the middle of the first one. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  /** Pixels. */
  readonly size: number;
  readonly spacing: number;
  readonly box: Box;
  /** The dot of a place. */
  readonly dot: Pixel | null;
}

/** @param towns where a project's symbol stands */
export function areaNames(
  areas: AreaTree | null,
  places: readonly MapPlace[],
  messages: Messages['map'],
  towns: readonly Town[],
): AreaName[] {
  const ofAreas = labelFeatures(areas, messages).features.map(({ geometry, properties }): AreaName => {
    const kind = properties!.kind as LabelKind;
    const at = worldPoint(positionOf(geometry));
    return { kind, name: properties!.name as string, at, hasSymbol: false, from: LABEL_LOOKS[kind].from };
  });
  const ofPlaces = placeFeatures(places, towns)
    .features.toSorted((a, b) => a.properties.order - b.properties.order)
    .map(({ geometry, properties: { name, rank, order, outside, hasSymbol } }): AreaName => {
      const { from } = LABEL_LOOKS[`place-${rank}`];
      return {
        kind: `place-${rank}`,
        name,
        at: worldPoint(positionOf(geometry)),
        hasSymbol,
        from: outside && -order <= NEIGHBOURS.great ? Math.max(from, NEIGHBOURS.from) : from,
      };
    });
  return [...ofAreas, ...ofPlaces];
}

/** @param room what is taken by projects; the labels that are let in take theirs */
export function placedLabels(
  names: readonly AreaName[],
  frame: Frame,
  size: Size,
  room: TakenRoom,
): AreaLabel[] {
  const topDown = LAYER_ORDER.toReversed();
  const rank = ({ kind }: AreaName) => topDown.indexOf(LABEL_LOOKS[kind].layer);
  const labels: AreaLabel[] = [];
  for (const name of names.toSorted((a, b) => rank(a) - rank(b))) {
    const look = LABEL_LOOKS[name.kind];
    if (frame.zoom < name.from || frame.zoom >= (look.to ?? Infinity)) continue;
    const at = pixelAt(frame, name.at);
    const hasDot = look.dot !== undefined && !name.hasSymbol;
    const dot = hasDot ? padded({ left: at.x, top: at.y, right: at.x, bottom: at.y }, look.dot) : null;
    if (dot && !(isWithin(dot, size) && room.isFree(dot))) continue;
    const text = shaped(name.name, look, frame.zoom);
    const label = look.anchors
      .map((anchor) => anchored(name, text, anchor, at))
      .find(({ box }) => isWithin(box, size) && room.isFree(padded(box, look.padding)));
    if (!label) continue;
    labels.push({ ...label, key: `${name.kind} ${name.name} ${name.at.join(' ')}`, dot: hasDot ? at : null });
    room.take(padded(label.box, look.padding), ...(dot ? [dot] : []));
  }
  return labels;
}

interface ShapedText {
  readonly look: LabelLook;
  readonly lines: readonly string[];
  /** Pixels. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

function shaped(name: string, look: LabelLook, zoom: number): ShapedText {
  const size = between(zoom, ...look.size);
  const lines = brokenLines(look.isUpper ? name.toUpperCase() : name, look.maxWidth, look);
  return {
    look,
    lines,
    size,
    width: (Math.max(...lines.map((line) => textWidth(line, look))) - look.spacing) * size,
    height: lines.length * LINE_HEIGHT * size,
  };
}

/** MapLibre takes part of the air above and below the letters for distance, and adds the padding to it. */
const AIR = 7 / 24;

function anchored(
  { kind, hasSymbol }: AreaName,
  text: ShapedText,
  anchor: Anchor,
  at: Pixel,
): Omit<AreaLabel, 'key' | 'dot'> {
  const { look, lines, size, width, height } = text;
  const distance = hasSymbol ? BESIDE_SYMBOL : look.distance;
  const aside = distance * size + look.padding;
  const above = (distance - AIR) * size + look.padding;
  const left = { left: at.x + aside, right: at.x - aside - width }[anchor as string] ?? at.x - width / 2;
  const top = { top: at.y + above, bottom: at.y - above - height }[anchor as string] ?? at.y - height / 2;
  // A single line may be narrower than the room found for it: it is set from the side of its point.
  const isAside = lines.length === 1 || look.dot !== undefined;
  const align = isAside && anchor === 'left' ? 'start' : isAside && anchor === 'right' ? 'end' : 'middle';
  // The space after the last letter belongs to the text, but not to the label.
  const behind = look.spacing * size;
  return {
    kind,
    lines,
    x: { start: left, middle: left + (width + behind) / 2, end: left + width + behind }[align],
    y: top + (LINE_HEIGHT * size) / 2,
    align,
    size,
    spacing: look.spacing,
    box: { left, top, right: left + width, bottom: top + height },
  };
}
