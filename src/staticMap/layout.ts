/**
 * What the static map draws of the projects at one size, and where. No browser is needed: pages and pictures can
 * be made from it without one.
 */
import type { Place, ProjectSummary } from '../domain/project';
import { clustersAt, type WorldPoints } from '../geo/clusters';
import { townOf, type Spot } from '../geo/features';
import { hasRoomForTitles, type Size } from '../geo/startView';
import { DEFAULT_SIDE, LABEL_SIDES, type LabelSide } from '../cartography/labelSides';
import { SYMBOL_BOX } from '../theme/symbols';
import { placedLabels, type AreaLabel, type AreaName } from './areaLabels';
import { isWithin, padded, TakenRoom, type Box } from './boxes';
import { inFrame, pixelAt, worldPoint, type Frame, type Pixel, type WorldPoint } from './frame';
import { GROUP_SIZES, LINE_HEIGHT, MARKED_LABEL, POINT_LABEL, RING_RADIUS, SYMBOL_PADDING } from './look';
import { brokenLines, textWidth } from './textWidth';

export { townsOf } from '../cartography/labels';

/** One point, or several that are drawn as one. */
export interface SpotGroup {
  readonly at: WorldPoint;
  readonly count: number;
  /** In list order; of a group so large that no list of it could be read, the first. */
  readonly spots: readonly Spot[];
}

/** One point, or one circle with the number of the points that it stands for. */
export interface Mark extends Pick<SpotGroup, 'count' | 'spots'> {
  readonly key: string;
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
  /** Places that are drawn by themselves, in no group. */
  readonly alone: ReadonlySet<Place>;
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
  readonly groups: readonly SpotGroup[];
  /** Many points in groups, or few with labels. */
  readonly isClustered: boolean;
  readonly names: readonly AreaName[];
  /** Also one that is not among the projects. */
  readonly selected?: ProjectSummary | null;
}

/** More rows than this no reader looks through in a list on the map. */
const MOST_LISTED = 100;

/**
 * The points of these projects.
 * @param zoom at which what stands too close is one; null where each stands by itself
 */
export function groupsOf(projects: readonly ProjectSummary[], zoom: number | null = null): SpotGroup[] {
  const spots = projects.flatMap(spotsOf);
  const at = spots.map(({ place }) => worldPoint(place.position));
  const world = { x: Float64Array.from(at, ([x]) => x), y: Float64Array.from(at, ([, y]) => y) };
  return groupsAt({ world, spot: (point) => spots[point]! }, Uint32Array.from(spots.keys()), zoom);
}

/**
 * @param points where the points are and whose
 * @param shown numbers of those to draw
 * @param zoom at which what stands too close is one; null where each stands by itself
 */
export function groupsAt(
  points: { readonly world: WorldPoints; spot(point: number): Spot },
  shown: Uint32Array,
  zoom: number | null,
): SpotGroup[] {
  const { world } = points;
  if (zoom === null) {
    return Array.from(shown, (point) => ({
      at: [world.x[point]!, world.y[point]!],
      count: 1,
      spots: [points.spot(point)],
    }));
  }
  return clustersAt(world, shown, zoom).map(({ x, y, members }) => ({
    at: [x, y],
    count: members.length,
    spots: Array.from(members.subarray(0, MOST_LISTED), (point) => points.spot(point)),
  }));
}

export function layoutOf({ size, frame, groups, isClustered, names, selected }: LayoutInput): Layout {
  const isWide = hasRoomForTitles(size);
  const room = new TakenRoom();
  const bare = groups.map(({ at, count, spots }): Mark => ({
    key: `${spots[0]!.project.id} ${spots[0]!.project.places.indexOf(spots[0]!.place)} ${count}`,
    count,
    spots,
    at: pixelAt(frame, at),
    share: inFrame(at),
    size: groupSize(count)?.size ?? SYMBOL_BOX,
    side: null,
    labelBox: null,
  }));
  const boxes = bare.map(symbolBox);
  room.take(...boxes);
  const marks = isClustered
    ? bare
    : bare.map((mark, index) => labelled(mark, boxes[index]!, size, room, isWide));
  const alone = new Set(marks.flatMap(({ count, spots }) => (count === 1 ? [spots[0]!.place] : [])));
  const isHidden = selected?.places.some((place) => !alone.has(place));
  const hidden = isHidden ? spotsOf(selected!).map((spot) => hiddenMark(spot, frame, size, room)) : [];
  // The label of an example names its town already; a group does not.
  const wanted = isClustered ? names : names.filter(({ hasSymbol }) => !hasSymbol);
  return { marks, labels: placedLabels(wanted, frame, size, room), isWide, alone, hidden };
}

export function spotsOf(project: ProjectSummary): Spot[] {
  return project.places.map((place) => ({ project, place }));
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
  const at = pixelAt(frame, worldPoint(spot.place.position));
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
