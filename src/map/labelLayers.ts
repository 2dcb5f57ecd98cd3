/** Names of areas, places and waters. All of them yield to the points and their labels. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BOLD, REGULAR } from './fonts';
import type { LayerId } from '../cartography/layerOrder';
import type { Look } from './look';
import { PLACE_DOT } from './symbolImages';
import { KREIS_LABEL_ZOOMS, PLACE_ZOOMS, REGION_LABEL_ZOOMS } from '../cartography/zooms';

const PLACE_SIZES = { 1: 13, 2: 12.5, 3: 12, 4: 11.5, 5: 11 } as const;
const GREAT_CITY = 500_000;
type Rank = keyof typeof PLACE_SIZES;

export function labelLayers(look: Look): LayerSpecification[] {
  const { palette } = look;
  return [
    {
      id: 'label-river',
      type: 'symbol',
      source: 'overview',
      minzoom: 6.4,
      maxzoom: 9,
      filter: ['==', ['get', 'part'], 'river'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': REGULAR,
        'text-size': 11.5,
        'text-letter-spacing': 0.12,
        'text-max-angle': 30,
        'text-padding': 14,
      },
      paint: text(look, palette.labelWater, palette.halo),
    },
    area('label-surroundings', {
      minzoom: 6,
      filter: ['in', ['get', 'kind'], ['literal', ['water', 'land']]],
      layout: {
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5.5, 11, 8, 14],
        'text-letter-spacing': ['case', ['==', ['get', 'kind'], 'water'], 0.22, 0.06],
        'text-max-width': 12,
      },
      paint: text(
        look,
        ['case', ['==', ['get', 'kind'], 'water'], palette.labelWater, palette.labelAbroad],
        ['case', ['==', ['get', 'kind'], 'water'], palette.sea, palette.neighbour],
      ),
    }),
    area('label-kreis', {
      minzoom: KREIS_LABEL_ZOOMS.from,
      maxzoom: KREIS_LABEL_ZOOMS.to,
      filter: ['==', ['get', 'kind'], 'kreis'],
      layout: {
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7.4, 11, 10, 14],
        'text-letter-spacing': 0.04,
        'text-padding': 6,
      },
      paint: text(look, palette.labelArea, palette.halo),
    }),
    area('label-region', {
      minzoom: REGION_LABEL_ZOOMS.from,
      maxzoom: REGION_LABEL_ZOOMS.to,
      filter: ['==', ['get', 'kind'], 'region'],
      layout: {
        'text-font': BOLD,
        'text-transform': 'uppercase',
        'text-size': ['interpolate', ['linear'], ['zoom'], 6.2, 11, 8, 14],
        'text-letter-spacing': 0.18,
        'text-padding': 4,
        // A whole Region is large: its name may move aside for a point.
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.4,
      },
      paint: text(look, palette.labelArea, palette.halo),
    }),
    ...([5, 4, 3, 2, 1] as const).map((rank) => places(look, rank)),
  ];
}

/** A label of an example names its town already; a cluster does not, and there the name moves out beside it. */
function places(look: Look, rank: Rank): LayerSpecification {
  const hasSymbol: ExpressionSpecification = ['get', 'hasSymbol'];
  const isRank: ExpressionSpecification = ['==', ['get', 'rank'], rank];
  // A phone that shows the whole Land has room for the great cities around it, and no others.
  const isNear: ExpressionSpecification = [
    'any',
    ['>=', ['zoom'], 6],
    not(['get', 'outside']),
    ['<', ['get', 'order'], -GREAT_CITY],
  ];
  return {
    id: `place-${rank}` satisfies LayerId,
    type: 'symbol',
    source: 'places',
    minzoom: PLACE_ZOOMS[rank],
    filter: ['all', isRank, isNear, ...(look.isClustered ? [] : [not(hasSymbol)])],
    layout: {
      'symbol-sort-key': ['get', 'order'],
      'icon-image': ['case', hasSymbol, '', PLACE_DOT],
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': PLACE_SIZES[rank],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ['case', hasSymbol, 1.45, 0.45],
      'text-max-width': 9,
      'text-justify': 'auto',
      'text-padding': 3,
    },
    paint: text(look, look.palette.labelPlace, look.palette.halo),
  };
}

function not(expression: ExpressionSpecification): ExpressionSpecification {
  return ['!', expression];
}

function area(
  id: LayerId,
  layer: Omit<SymbolLayerSpecification, 'id' | 'type' | 'source'>,
): SymbolLayerSpecification {
  return {
    ...layer,
    id,
    type: 'symbol',
    source: 'labels',
    layout: { 'text-field': ['get', 'name'], ...layer.layout },
  };
}

export function text(
  look: Look,
  colour: string | ExpressionSpecification,
  halo: string | ExpressionSpecification,
): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': look.isStrong ? look.palette.ink : colour,
    'text-halo-color': halo,
    'text-halo-width': look.isStrong ? 2 : 1.4,
    'text-halo-blur': 0.3,
  };
}
