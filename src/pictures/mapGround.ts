/** Sea, land and borders of the map's picture, with what lies over the land: colours of areas, white spots, the veil. */
import type { Colouring } from '../cartography/areaColouring';
import { GAP_DOT, GAP_DOT_ALPHA, GAP_DOTS, GAP_TILE, GAP_TINT } from '../cartography/gapPattern';
import { LAYER_ORDER } from '../cartography/layerOrder';
import { SCOPE_TINT, SCOPE_WIDTH } from '../cartography/scopeLook';
import type { OverviewTopology } from '../cartography/topology';
import type { Frame } from '../staticMap/frame';
import { LINE_WIDTHS, lineWidth, type LinePart } from '../staticMap/look';
import {
  areaPaths,
  choiceOutlines,
  gapOutlines,
  outlinesOf,
  pathOf,
  VIEW_WIDTH,
} from '../staticMap/outlines';
import { HATCH_BOX, HATCH_TILE, HATCH_WIDTH } from '../theme/hatchTile';
import { COLOURS } from './frame';
import type { MapFigure } from './map';
import { element, group, rounded } from './svg';

const FILLS: Readonly<Record<string, string>> = {
  abroad: COLOURS.abroad,
  laender: COLOURS.neighbour,
  land: COLOURS.land,
  veil: COLOURS.neighbour,
};
const STROKES: Readonly<Record<LinePart, string>> = {
  river: COLOURS.river,
  'border-abroad': COLOURS.borderAbroad,
  'border-laender': COLOURS.borderAbroad,
  'border-kreis': COLOURS.borderKreis,
  'border-region': COLOURS.borderRegion,
  'border-land': COLOURS.borderLand,
  'gaps-outline': COLOURS.inkSoft,
  'choice-outline': COLOURS.ink,
};
/** Through it the borders of what is left out are still seen. */
const VEIL = 0.78;

export function basemap({ topology, choice, colouring, gaps, scope }: MapFigure, frame: Frame): string {
  const chosen = choiceOutlines(topology, choice);
  const spots = gaps && gapOutlines(gaps.detail, gaps.codes);
  const outlines: Readonly<Record<string, string | undefined>> = {
    ...outlinesOf(topology),
    veil: chosen?.veil,
    gaps: spots?.areas,
    'gaps-outline': spots?.outline,
    'choice-outline': chosen?.outline,
    'scope-fill': pathOf(scope),
  };
  const unit = frame.width / VIEW_WIDTH;
  const paths = LAYER_ORDER.filter((id) => outlines[id]).map((id) => {
    const isLine = id in LINE_WIDTHS;
    if (id === 'scope-fill') return scopeSvg(outlines[id]!, unit);
    const path = element('path', {
      id,
      d: outlines[id]!,
      fill: isLine ? 'none' : id === 'gaps' ? 'url(#weisse-flecken-karte)' : FILLS[id],
      'fill-opacity': id === 'veil' ? VEIL : undefined,
      stroke: isLine ? STROKES[id as keyof typeof STROKES] : undefined,
      // Drawn in the units of the borders: programs that draw scale a line with its shape.
      'stroke-width': isLine ? lineWidth(id as LinePart, frame.zoom) / unit : undefined,
      'stroke-linejoin': isLine ? 'round' : undefined,
      'stroke-linecap': isLine ? 'round' : undefined,
    });
    if (id === 'land' && colouring) return path + areasSvg(colouring, topology, unit);
    return id === 'gaps' ? gapDots(1 / unit) + path : path;
  });
  const place = `translate(${rounded(frame.left)} ${rounded(frame.top)}) scale(${unit.toPrecision(6)})`;
  return group({ id: 'grundkarte', transform: place }, ...paths);
}

/** The hatch of areas of which nothing is known. @param scale of its lines, in the units around it */
export function hatching(scale: number): string {
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

/** The dots over white spots. @param scale of the dots, in the units around them */
export function gapDots(scale: number): string {
  const colour = { fill: COLOURS.inkSoft };
  return element(
    'pattern',
    {
      id: scale === 1 ? 'weisse-flecken' : 'weisse-flecken-karte',
      width: GAP_TILE,
      height: GAP_TILE,
      patternUnits: 'userSpaceOnUse',
      patternTransform: scale === 1 ? undefined : `scale(${scale.toPrecision(6)})`,
    },
    element('rect', { width: GAP_TILE, height: GAP_TILE, ...colour, 'fill-opacity': GAP_TINT }),
    ...GAP_DOTS.map((at) =>
      element('circle', { cx: at, cy: at, r: GAP_DOT, ...colour, 'fill-opacity': GAP_DOT_ALPHA }),
    ),
  );
}

/** Circle and own area: faint and its line of even width, as on the page. */
function scopeSvg(d: string, unit: number): string {
  return element('path', {
    id: 'suchgebiet',
    d,
    fill: COLOURS.accent,
    'fill-opacity': SCOPE_TINT,
    stroke: COLOURS.accent,
    'stroke-width': SCOPE_WIDTH / unit,
    'stroke-linejoin': 'round',
  });
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
