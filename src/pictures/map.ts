/** Draws the static map: the same projects, labels and borders as the page, at the size of a picture. */
import type { Choice } from '../domain/filter';
import type { ProjectSummary } from '../domain/project';
import type { AreaTree } from '../domain/region';
import { FELDER, PROJECT_STATUS, type Scheme } from '../domain/vocabulary';
import type { Colouring } from '../cartography/areaColouring';
import { histogramRows } from '../cartography/areaHistogram';
import { NO_PADDING, type Size } from '../geo/startView';
import { townOf } from '../geo/features';
import type { Messages } from '../i18n/i18n.svelte';
import { LAYER_ORDER } from '../cartography/layerOrder';
import { townsOf, type MapPlace } from '../cartography/labels';
import type { OverviewTopology } from '../cartography/topology';
import type { Camera } from '../state/view';
import { areaNames, type AreaLabel } from '../staticMap/areaLabels';
import { fitted } from '../staticMap/fitted';
import { cameraFrame, FRAME_RATIO, startFrame, type Frame } from '../staticMap/frame';
import { groupsOf, groupSize, layoutOf, pointLabelSize, type Layout, type Mark } from '../staticMap/layout';
import { LINE_HEIGHT, LINE_WIDTHS, lineWidth, POINT_LABEL, type LinePart } from '../staticMap/look';
import { areaPaths, choiceOutlines, outlinesOf, VIEW_WIDTH } from '../staticMap/outlines';
import { HATCH_BOX, HATCH_TILE, HATCH_WIDTH } from '../theme/hatchTile';
import { isApproximate } from '../theme/symbols';
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
import { legendBlock, type LegendItem } from './legend';
import { element, escapedXml, group, rounded } from './svg';
import { symbolSvg } from './symbol';

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
  /** Whose fields the areas' fields are counted of. */
  readonly scheme: Scheme;
  readonly m: Pick<Messages, 'map' | 'areas'>;
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

const FILLS: Readonly<Record<string, string>> = {
  abroad: COLOURS.abroad,
  laender: COLOURS.neighbour,
  land: COLOURS.land,
  veil: COLOURS.neighbour,
};
const STROKES: Readonly<Record<Exclude<LinePart, 'gaps-outline'>, string>> = {
  river: COLOURS.river,
  'border-abroad': COLOURS.borderAbroad,
  'border-laender': COLOURS.borderAbroad,
  'border-kreis': COLOURS.borderKreis,
  'border-region': COLOURS.borderRegion,
  'border-land': COLOURS.borderLand,
  'choice-outline': COLOURS.ink,
};
/** Through it the borders of what is left out are still seen. */
const VEIL = 0.78;

function basemap({ topology, choice, colouring }: MapFigure, frame: Frame): string {
  const chosen = choiceOutlines(topology, choice);
  const outlines: Readonly<Record<string, string | undefined>> = {
    ...outlinesOf(topology),
    veil: chosen?.veil,
    'choice-outline': chosen?.outline,
  };
  const unit = frame.width / VIEW_WIDTH;
  const paths = LAYER_ORDER.filter((id) => outlines[id]).map((id) => {
    const isLine = id in LINE_WIDTHS;
    const path = element('path', {
      id,
      d: outlines[id]!,
      fill: isLine ? 'none' : FILLS[id],
      'fill-opacity': id === 'veil' ? VEIL : undefined,
      stroke: isLine ? STROKES[id as keyof typeof STROKES] : undefined,
      // Drawn in the units of the borders: programs that draw scale a line with its shape.
      'stroke-width': isLine ? lineWidth(id as LinePart, frame.zoom) / unit : undefined,
      'stroke-linejoin': isLine ? 'round' : undefined,
      'stroke-linecap': isLine ? 'round' : undefined,
    });
    return id === 'land' && colouring ? path + areasSvg(colouring, topology, unit) : path;
  });
  const place = `translate(${rounded(frame.left)} ${rounded(frame.top)}) scale(${unit.toPrecision(6)})`;
  return group({ id: 'grundkarte', transform: place }, ...paths);
}

/** The hatch of areas of which nothing is known. @param scale of its lines, in the units around it */
function hatching(scale: number): string {
  return element(
    'pattern',
    {
      id: scale === 1 ? 'unbekannt' : 'unbekannt-karte',
      width: HATCH_BOX,
      height: HATCH_BOX,
      patternUnits: 'userSpaceOnUse',
      patternTransform: scale === 1 ? undefined : `scale(${scale.toPrecision(6)})`,
    },
    element('path', { d: HATCH_TILE, fill: 'none', stroke: COLOURS.inkSoft, 'stroke-width': HATCH_WIDTH }),
  );
}

function areasSvg({ figures, fills }: Colouring, topology: OverviewTopology, unit: number): string {
  const areas = [...areaPaths(topology, figures.level)].flatMap(([code, d]) => {
    const fill = fills.get(code);
    if (fill === undefined) return [];
    const paint = fill === 'unbekannt' ? 'url(#unbekannt-karte)' : COLOURS.stufen[fill];
    return [element('path', { d, fill: paint })];
  });
  return hatching(1 / unit) + group({ id: 'gebiete' }, ...areas);
}

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
const POINT_BASELINE = 0.36;

function areaLabels(labels: readonly AreaLabel[]): string {
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

function markSvg({ spots, at: { x, y } }: Mark): string {
  const [{ project, place }] = spots as [Mark['spots'][number]];
  const look = groupSize(spots.length);
  if (look === null) {
    const { example, status } = project;
    return symbolSvg({ example, status, precision: place.precision }, x, y);
  }
  return groupSvg(spots.length, look, x, y);
}

function groupSvg(
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

function pointLabels({ marks, isWide }: Layout): string {
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

function legendItems(figure: MapFigure): LegendItem[] {
  return [...areaItems(figure), ...symbolItems(figure)];
}

const SWATCH = { width: 22, height: 13 };

/** The classes of the areas, and what the areas without a colour mean. */
function areaItems({ colouring, scheme, m }: MapFigure): LegendItem[] {
  if (colouring === null) return [];
  const { measure } = colouring.figures;
  return histogramRows(colouring).map((row) => {
    const fill =
      row.kind === 'class'
        ? COLOURS.stufen[row.shade]
        : row.kind === 'unknown'
          ? 'url(#unbekannt)'
          : COLOURS.land;
    const swatch = { ...SWATCH, y: -SWATCH.height / 2, fill, stroke: COLOURS.line };
    return {
      label:
        row.kind === 'class'
          ? m.areas.range[measure](row.from, row.to, FELDER[scheme].length)
          : m.areas.legend[row.kind],
      sample: { svg: element('rect', swatch), width: SWATCH.width },
    };
  });
}

/** Explains the symbols that occur, and no others. */
function symbolItems({ projects, isClustered, m: { map } }: MapFigure): LegendItem[] {
  const { legend } = map;
  const hasExamples = projects.some(({ example }) => example);
  const hasOthers = projects.some(({ example }) => !example);
  const isApprox = projects.some(({ places }) => places.some(({ precision }) => isApproximate(precision)));
  const sample = (kind: Partial<Parameters<typeof symbolSvg>[0]>) => ({
    svg: symbolSvg({ example: !hasOthers, status: 'belegt', precision: 'adresse', ...kind }, 11, 0, 0.8),
    width: 22,
  });
  const items: (LegendItem | false)[] = [
    hasExamples && { label: legend.example, sample: sample({ example: true }), isFirst: true },
    hasOthers && {
      label: hasExamples ? legend.other : legend.project,
      isFirst: !hasExamples,
      sample: sample({ example: false }),
    },
    isClustered && {
      label: legend.cluster,
      sample: { svg: groupSvg(3, { size: 22, text: 12 }, 11, 0), width: 22 },
    },
    isApprox && { label: legend.approximate, sample: sample({ precision: 'ort' }) },
    projects.length > 0 && { label: `${legend.funding}:`, sample: null, isFirst: true },
    ...PROJECT_STATUS.filter((status) => projects.some((project) => project.status === status)).map(
      (status) => ({ label: legend.status[status], sample: sample({ status }) }),
    ),
  ];
  return items.filter((item) => item !== false);
}
