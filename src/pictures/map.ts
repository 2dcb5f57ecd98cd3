/** Draws the static map: the same projects, labels and borders as the page, at the size of a picture. */
import type { Choice } from '../domain/filter';
import type { Gaps } from '../domain/gaps';
import type { ProjectSummary } from '../domain/project';
import type { AreaTree } from '../domain/region';
import type { Scheme } from '../domain/vocabulary';
import type { Colouring } from '../cartography/areaColouring';
import { townsOf, type MapPlace } from '../cartography/labels';
import type { DetailTopology, OverviewTopology } from '../cartography/topology';
import type { Scope } from '../geo/scope';
import { NO_PADDING, type Size } from '../geo/startView';
import type { Messages } from '../i18n/i18n.svelte';
import type { Camera } from '../state/view';
import { areaNames } from '../staticMap/areaLabels';
import { cameraFrame, FRAME_RATIO, startFrame } from '../staticMap/frame';
import { groupsOf, layoutOf } from '../staticMap/layout';
import {
  at,
  COLOURS,
  document,
  footBlock,
  FORMATS,
  GAP,
  headBlock,
  MARGIN,
  stacked,
  type Block,
  type Format,
  type Picture,
  type PictureText,
} from './frame';
import { legendBlock } from './legend';
import { basemap, gapDots, hatching } from './mapGround';
import { areaLabels, pointLabels } from './mapLabels';
import { legendItems } from './mapLegend';
import { markSvg } from './mapMarks';
import { element, group } from './svg';

/** White spots, with the borders that they are drawn by. */
export type GapPicture = Pick<Gaps, 'codes' | 'beyond' | 'all'> & {
  readonly km: number;
  readonly detail: DetailTopology;
};

export interface MapFigure {
  readonly topology: OverviewTopology;
  readonly areas: AreaTree | null;
  readonly places: readonly MapPlace[];
  readonly projects: readonly ProjectSummary[];
  readonly isClustered: boolean;
  /** Of the region filter. */
  readonly choice: Choice;
  /** Null for the whole Land. */
  readonly camera: Camera | null;
  /** Of the areas; null for plain land. */
  readonly colouring: Colouring | null;
  /** Circle and own area of the filter. */
  readonly scope: Scope;
  /** Null where none are marked. */
  readonly gaps: GapPicture | null;
  /** Whose fields the areas' fields are counted of. */
  readonly scheme: Scheme;
  readonly m: Pick<Messages, 'map' | 'areas' | 'gaps'>;
}

/** Pixels a unit: letters of 13 units are read in an article's column. */
const SCALES: Readonly<Record<Format, number>> = { frei: 1, quadrat: 1.3, breit: 1.5 };
/** Nearer than this the overview's borders are too coarse for a picture. */
const NEAREST = 9.5;
/** Width of the words beside the map. */
const ASIDE = 372;
/** There the words have room to be larger. */
const HEAD_SCALE = 1.25;
/** A map lower than this shows no Land. */
const LOWEST = 200;

export function mapPicture(text: PictureText, figure: MapFigure, format: Format): Picture {
  if (format === 'breit') return beside(text, figure);
  const body = (width: number, height: number | null): Block | null => {
    const legend = legendBlock(legendItems(figure), width, 26);
    const room = height === null ? width / FRAME_RATIO : height - legend.height - GAP / 2;
    if (room < LOWEST) return null;
    return {
      svg: mapSvg(figure, { width, height: room }) + at(0, room + GAP / 2, legend.svg, 'legende'),
      height: room + GAP / 2 + legend.height,
    };
  };
  return stacked(text, body, format, SCALES[format]);
}

/** Words on the left, the map from edge to edge on the right. */
function beside(text: PictureText, figure: MapFigure): Picture {
  const scale = SCALES.breit;
  const size = { width: FORMATS.breit.width / scale, height: FORMATS.breit.height / scale };
  const head = headBlock(text, ASIDE / HEAD_SCALE);
  const headHeight = head.height * HEAD_SCALE;
  const legend = legendBlock(legendItems(figure), ASIDE, 26);
  const foot = footBlock(text.foot, ASIDE);
  const left = ASIDE + 2 * MARGIN;
  return document(text, size, scale, [
    at(left, 0, mapSvg(figure, { width: size.width - left, height: size.height })),
    group({ transform: `translate(${MARGIN} ${MARGIN}) scale(${HEAD_SCALE})` }, head.svg),
    at(MARGIN, MARGIN + headHeight + GAP, legend.svg, 'legende'),
    at(MARGIN, size.height - MARGIN - foot.height, foot.svg),
  ]);
}

function mapSvg(figure: MapFigure, size: Size): string {
  const { areas, places, projects, isClustered, camera, m } = figure;
  const frame = camera
    ? cameraFrame(size, { ...camera, zoom: Math.min(camera.zoom, NEAREST) })
    : startFrame(size, NO_PADDING);
  const names = areaNames(areas, places, m.map, townsOf(projects));
  const groups = groupsOf(projects, isClustered ? frame.zoom : null);
  const layout = layoutOf({ size, frame, groups, isClustered, names });
  const marks = layout.marks.filter(
    ({ at: { x, y }, size: across }) =>
      x > -across && y > -across && x < size.width + across && y < size.height + across,
  );
  return group(
    { id: 'karte' },
    element(
      'defs',
      {},
      element('clipPath', { id: 'ausschnitt' }, element('rect', { width: size.width, height: size.height })),
      figure.colouring ? hatching(1) : '',
      figure.gaps ? gapDots(1) : '',
    ),
    group(
      { 'clip-path': 'url(#ausschnitt)' },
      element('rect', { id: 'meer', width: size.width, height: size.height, fill: COLOURS.sea }),
      basemap(figure, frame),
      areaLabels(layout.labels),
      group({ id: 'projekte' }, ...marks.map(markSvg)),
      pointLabels(layout),
    ),
    element('rect', { width: size.width, height: size.height, fill: 'none', stroke: COLOURS.line }),
  );
}
