/**
 * What the static map draws of the projects at one size, and where. No browser is needed: pages and pictures can
 * be made from it without one.
 */
import type { Place, ProjectSummary } from '../domain/project';
import { townOf } from '../geo/features';
import { hasRoomForTitles, type Size } from '../geo/startView';
import { DEFAULT_SIDE, LABEL_SIDES, type LabelSide } from '../cartography/labelSides';
import { SYMBOL_BOX } from '../theme/symbols';
import { placedLabels, type AreaLabel, type AreaName } from './areaLabels';
import { isWithin, padded, TakenRoom, type Box } from './boxes';
import { clustersAt } from './clusters';
import { inFrame, pixelAt, worldPoint, type Frame, type Pixel, type WorldPoint } from './frame';
import { GROUP_SIZES, LINE_HEIGHT, MARKED_LABEL, POINT_LABEL, RING_RADIUS, SYMBOL_PADDING } from './look';
import { brokenLines, textWidth } from './textWidth';

export { townsOf } from '../cartography/labels';

/** A project at one of its places. */
export interface Spot {
  readonly project: ProjectSummary;
  readonly place: Place;
  readonly at: WorldPoint;
}

/** One point, or one circle with the number of the points that it stands for. */
export interface Mark {
  readonly key: string;
  readonly spots: readonly Spot[];
  /** Pixels in the container. */
  readonly at: Pixel;
  /** Shares of the frame: the same at every size. */
  readonly share: Pixel;
  /** Pixels across. */
  readonly size: number;
  /** On which side its label stands; null where it has none. */
  readonly side: LabelSide | null;
  readonly labelBox: Box | null;
}

export interface Layout {
  readonly marks: readonly Mark[];
  readonly labels: readonly AreaLabel[];
  /** Whether labels of points have a second line. */
  readonly isWide: boolean;
  /** Projects of which a point is hidden in a group. */
  readonly inGroups: ReadonlySet<string>;
  /** The selected project where a group or the filter hides it: drawn once more, above all others. */
  readonly hidden: readonly HiddenMark[];
}

interface HiddenMark {
  readonly spot: Spot;
  /** On which side its title stands; null where it would cover another project. */
  readonly side: LabelSide | null;
}

interface LayoutInput {
  readonly size: Size;
  readonly frame: Frame;
  readonly projects: readonly ProjectSummary[];
  /** Many points in groups, or few with labels. */
  readonly isClustered: boolean;
  readonly names: readonly AreaName[];
  /** Also one that is not among the projects. */
  readonly selected?: ProjectSummary | null;
}

export function layoutOf({ size, frame, projects, isClustered, names, selected }: LayoutInput): Layout {
  const isWide = hasRoomForTitles(size);
  const room = new TakenRoom();
  const spots = projects.flatMap(spotsOf);
  const clusters = isClustered
    ? clustersAt(spots, (spot) => spot.at, frame.zoom)
    : spots.map((spot) => ({ at: spot.at, members: [spot] }));
  const bare = clusters.map(({ at, members }): Mark => ({
    key: `${members[0]!.project.id} ${members[0]!.project.places.indexOf(members[0]!.place)} ${members.length}`,
    spots: members,
    at: pixelAt(frame, at),
    share: inFrame(at),
    size: groupSize(members.length)?.size ?? SYMBOL_BOX,
    side: null,
    labelBox: null,
  }));
  const boxes = bare.map(symbolBox);
  room.take(...boxes);
  const marks = isClustered
    ? bare
    : bare.map((mark, index) => labelled(mark, boxes[index]!, size, room, isWide));
  const inGroups = new Set(
    marks.flatMap(({ spots }) => (spots.length > 1 ? spots.map(({ project }) => project.id) : [])),
  );
  const isHidden = selected && (inGroups.has(selected.id) || !projects.includes(selected));
  const hidden = isHidden ? spotsOf(selected).map((spot) => hiddenMark(spot, frame, size, room)) : [];
  // The label of an example names its town already; a group does not.
  const wanted = isClustered ? names : names.filter(({ hasSymbol }) => !hasSymbol);
  return { marks, labels: placedLabels(wanted, frame, size, room), isWide, inGroups, hidden };
}

export function spotsOf(project: ProjectSummary): Spot[] {
  return project.places.map((place) => ({ project, place, at: worldPoint(place.position) }));
}

/** Null for a single point, which is drawn as its symbol. */
export function groupSize(count: number): (typeof GROUP_SIZES)[number] | null {
  return GROUP_SIZES.findLast(({ from }) => count >= from) ?? null;
}

/** On the side set by hand, else on the other; without a label where neither has room. */
function labelled(mark: Mark, symbol: Box, size: Size, room: TakenRoom, isWide: boolean): Mark {
  const { project, place } = mark.spots[0]!;
  const town = townOf(place.name);
  const wanted = LABEL_SIDES[town] ?? DEFAULT_SIDE;
  for (const side of [wanted, wanted === 'left' ? 'right' : 'left'] as const) {
    const labelBox = pointLabelBox(mark.at, side, town, project.shortTitle, isWide);
    const taken = padded(labelBox, POINT_LABEL.padding);
    if (!isWithin(labelBox, size) || !room.isFree(taken, symbol)) continue;
    room.take(taken);
    return { ...mark, side, labelBox };
  }
  return mark;
}

function pointLabelBox({ x, y }: Pixel, side: LabelSide, town: string, title: string, isWide: boolean): Box {
  const { titleScale, lineHeight, maxWidth, distance } = POINT_LABEL;
  const size = pointLabelSize(isWide);
  const townWidth = textWidth(town, { isBold: true });
  const wanted = isWide ? Math.max(townWidth, textWidth(title) * titleScale) : townWidth;
  const width = size * Math.min(wanted, maxWidth);
  const height = size * lineHeight * (isWide ? 1 + titleScale : 1);
  const left = side === 'right' ? x + distance * size : x - distance * size - width;
  return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
}

/** With its title on the side where most of the map lies, if it has room there, else on the other. */
function hiddenMark(spot: Spot, frame: Frame, size: Size, room: TakenRoom): HiddenMark {
  const at = pixelAt(frame, spot.at);
  const symbol = symbolBox({ at, size: 2 * RING_RADIUS });
  const wanted = at.x < size.width / 2 ? 'right' : 'left';
  for (const side of [wanted, wanted === 'left' ? 'right' : 'left'] as const) {
    const title = titleBox(at, side, spot.project.shortTitle);
    if (!isWithin(title, size) || !room.isFree(title)) continue;
    room.take(symbol, padded(title, MARKED_LABEL.padding));
    return { spot, side };
  }
  room.take(symbol);
  return { spot, side: null };
}

function titleBox({ x, y }: Pixel, side: LabelSide, title: string): Box {
  const { size, maxWidth, distance } = MARKED_LABEL;
  const lines = brokenLines(title, maxWidth, { isBold: true });
  const width = Math.max(...lines.map((line) => textWidth(line, { isBold: true }))) * size;
  const height = lines.length * LINE_HEIGHT * size;
  const left = side === 'right' ? x + distance * size : x - distance * size - width;
  return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
}

export function pointLabelSize(isWide: boolean): number {
  return isWide ? POINT_LABEL.size.wide : POINT_LABEL.size.narrow;
}

function symbolBox({ at: { x, y }, size }: Pick<Mark, 'at' | 'size'>): Box {
  return padded({ left: x, top: y, right: x, bottom: y }, size / 2 + SYMBOL_PADDING);
}
