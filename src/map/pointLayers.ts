/** Projects: points, clusters, the marked ones above them, and a cluster fanned out. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BOLD, REGULAR } from './fonts';
import { text } from './labelLayers';
import { ANCHOR_OF, DEFAULT_SIDE, LABEL_SIDES } from '../cartography/labelSides';
import type { LayerId } from '../cartography/layerOrder';
import type { Look } from './look';
import type { SourceId } from './sources';
import { CLUSTER_IMAGES } from './symbolImages';
import { TITLE_ZOOM } from '../cartography/zooms';

const IS_CLUSTER: ExpressionSpecification = ['has', 'count'];
const IS_POINT: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
/** Ems from the middle of a symbol to its label; the ring of a selected one has to fit between. */
const LABEL_GAP = 1.4;

/** Drawn over everything and never left out; the labels below find their place around them. */
const ALWAYS = {
  'icon-allow-overlap': true,
  'icon-ignore-placement': false,
  'icon-padding': 1,
} as const;

export function pointLayers(look: Look): LayerSpecification[] {
  const { palette } = look;
  return [
    ring(look, 'points-ring', 'points', ['!', IS_CLUSTER]),
    {
      id: 'cluster',
      type: 'symbol',
      source: 'points',
      filter: IS_CLUSTER,
      layout: {
        ...ALWAYS,
        'icon-image': [
          'step',
          ['get', 'count'],
          CLUSTER_IMAGES[0].id,
          ...CLUSTER_IMAGES.slice(1).flatMap(({ id, from }) => [from, id]),
        ] as unknown as ExpressionSpecification,
        'symbol-sort-key': ['-', ['get', 'count']],
        'text-field': ['to-string', ['get', 'count']],
        'text-font': BOLD,
        'text-size': ['step', ['get', 'count'], 13, 10, 14, 30, 15],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink },
    },
    {
      id: 'points',
      type: 'symbol',
      source: 'points',
      filter: ['!', IS_CLUSTER],
      layout: {
        ...ALWAYS,
        'icon-image': ['get', 'symbol'],
        'symbol-sort-key': ['get', 'rank'],
        ...(look.isClustered ? competingLabel() : fixedLabel(look)),
      },
      paint: { ...text(look, palette.ink, palette.halo), 'text-halo-width': 2 },
    },
    ring(look, 'marked-ring', 'marked', IS_POINT),
    {
      id: 'marked',
      type: 'symbol',
      source: 'marked',
      layout: {
        ...ALWAYS,
        'icon-image': ['get', 'symbol'],
        'symbol-sort-key': ['get', 'rank'],
        'text-field': ['get', 'title'],
        'text-font': BOLD,
        'text-size': 13,
        ...outwardLabel(),
        'text-max-width': 11,
      },
      paint: text(look, palette.ink, palette.halo),
    },
    {
      id: 'fan-line',
      type: 'line',
      source: 'fan',
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: { 'line-color': palette.lineStrong, 'line-width': 1 },
    },
    ring(look, 'fan-ring', 'fan', IS_POINT),
    {
      id: 'fan',
      type: 'symbol',
      source: 'fan',
      filter: IS_POINT,
      layout: {
        ...ALWAYS,
        'icon-image': ['get', 'symbol'],
        'text-field': ['get', 'title'],
        'text-font': REGULAR,
        'text-size': 12.5,
        ...outwardLabel(),
        'text-max-width': 14,
      },
      paint: text(look, palette.ink, palette.halo),
    },
  ];
}

/** Town in bold, with the short title under it where there is room; always drawn, on the side set by hand. */
function fixedLabel(look: Look) {
  const town = [['get', 'town'], { 'text-font': ['literal', BOLD] }];
  const title = [
    '\n',
    {},
    ['get', 'title'],
    {
      'text-font': ['literal', REGULAR],
      'font-scale': 0.84,
      'text-color': look.isStrong ? look.palette.ink : look.palette.inkSoft,
    },
  ];
  return {
    'text-field': ['format', ...town, ...(look.isWide ? title : [])] as unknown as ExpressionSpecification,
    'text-font': BOLD,
    'text-size': look.isWide ? 15 : 14,
    'text-anchor': bySide((side) => ANCHOR_OF[side]),
    'text-offset': bySide(offset),
    'text-justify': 'auto',
    'text-max-width': 16,
    'text-line-height': 1.15,
    'text-allow-overlap': true,
    'text-padding': 4,
  } as const;
}

/** On the side that the point itself names. */
function outwardLabel() {
  const isLeft: ExpressionSpecification = ['==', ['get', 'side'], 'left'];
  return {
    'text-anchor': ['case', isLeft, ANCHOR_OF.left, ANCHOR_OF.right] as ExpressionSpecification,
    'text-offset': ['case', isLeft, offset('left'), offset('right')] as ExpressionSpecification,
    'text-justify': 'auto',
    'text-optional': true,
  } as const;
}

/** The title from near on, wherever it finds room. */
function competingLabel() {
  return {
    'text-field': ['step', ['zoom'], '', TITLE_ZOOM, ['get', 'title']] as ExpressionSpecification,
    'text-font': REGULAR,
    'text-size': 12.5,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'] as ('left' | 'right' | 'top' | 'bottom')[],
    'text-radial-offset': LABEL_GAP,
    'text-justify': 'auto',
    'text-max-width': 10,
    'text-optional': true,
    'text-padding': 3,
  } as const;
}

/** The ring of a point under the pointer, under the keyboard's focus, or selected; both live in feature-state. */
function ring(
  look: Look,
  id: LayerId,
  source: SourceId,
  filter: ExpressionSpecification,
): LayerSpecification {
  const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
  const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
  const shown: ExpressionSpecification = ['case', ['any', isSelected, isHovered], 1, 0];
  return {
    id,
    type: 'circle',
    source,
    filter,
    paint: {
      'circle-radius': 16,
      'circle-color': look.palette.accentSoft,
      'circle-stroke-color': look.palette.accent,
      'circle-stroke-width': ['case', isSelected, 2.6, 1.2],
      'circle-opacity': shown,
      'circle-stroke-opacity': shown,
    },
  };
}

function offset(side: 'left' | 'right'): ExpressionSpecification {
  return ['literal', [side === 'left' ? -LABEL_GAP : LABEL_GAP, 0]];
}

function bySide(
  value: (side: 'left' | 'right') => string | ExpressionSpecification,
): ExpressionSpecification {
  const rows = Object.entries(LABEL_SIDES).flatMap(([town, side]) => [town, value(side)]);
  return ['match', ['get', 'town'], ...rows, value(DEFAULT_SIDE)] as unknown as ExpressionSpecification;
}
