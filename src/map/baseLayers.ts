/** Sea, land and borders. Levels show by the weight of their border; fills stay out of the way. */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette';
import type { Look } from './look';
import type { Part } from '../cartography/basemap';
import type { LayerId } from '../cartography/layerOrder';
import { DETAIL_ZOOM, GEMEINDE_ZOOM } from '../cartography/zooms';
import { GAP_PATTERN } from './symbolImages';

type Swapped = Exclude<Part, 'river' | 'border-abroad'>;

/** Width in pixels at zoom 6 and at zoom 11. */
const WIDTHS = {
  river: [0.8, 2.6],
  'border-abroad': [0.8, 1.4],
  'border-laender': [0.7, 1.2],
  'border-gemeinde': [0.4, 0.9],
  'border-kreis': [0.6, 1.4],
  'border-region': [1.2, 2.6],
  'border-land': [1, 2.6],
} as const satisfies Partial<Record<Part | 'border-gemeinde', readonly [number, number]>>;

export function baseLayers(look: Look): LayerSpecification[] {
  const { palette } = look;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    ...swapped(look, 'abroad', (part) => fill(part, palette.abroad)),
    ...swapped(look, 'laender', (part) => fill(part, palette.neighbour)),
    ...swapped(look, 'land', (part) => fill(part, palette.land)),
    {
      ...fill('veil', palette.neighbour),
      source: 'choice',
      paint: { 'fill-color': palette.neighbour, 'fill-opacity': 0.78 },
    } as LayerSpecification,
    {
      id: 'gaps',
      type: 'fill',
      source: 'gaps',
      filter: isPart('gaps'),
      paint: { 'fill-pattern': GAP_PATTERN },
    },
    river(look),
    { ...line(look, 'border-abroad', palette.borderAbroad), source: 'overview' } as LayerSpecification,
    ...swapped(look, 'border-laender', (part) => line(look, part, palette.borderAbroad)),
    {
      ...line(look, 'border-gemeinde', palette.borderGemeinde),
      id: 'border-gemeinde-detail',
      source: 'detail',
      minzoom: GEMEINDE_ZOOM,
    } as LayerSpecification,
    ...swapped(look, 'border-kreis', (part) => line(look, part, palette.borderKreis)),
    ...swapped(look, 'border-region', (part) => line(look, part, palette.borderRegion)),
    ...swapped(look, 'border-land', (part) => line(look, part, palette.borderLand)),
    {
      id: 'gaps-outline',
      type: 'line',
      source: 'gaps',
      filter: isPart('gaps-outline'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.inkSoft,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8, 11, 1.8],
      },
    },
    {
      id: 'choice-outline',
      type: 'line',
      source: 'choice',
      filter: isPart('choice-outline'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.ink,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 2.2, 11, 3.6],
      },
    },
  ];
}

/** The courses are good to a kilometre: they fade before a reader could see where they cut a corner. */
function river(look: Look): LayerSpecification {
  const layer = line(look, 'river', look.palette.river) as LineLayerSpecification;
  return {
    ...layer,
    source: 'overview',
    maxzoom: 9.4,
    paint: { ...layer.paint, 'line-opacity': ['interpolate', ['linear'], ['zoom'], 8.4, 1, 9.4, 0] },
  };
}

/** A part twice: from the overview, and from the detail above it, which ends the overview once it is there. */
function swapped<P extends Swapped>(look: Look, part: P, draw: (part: P) => object): LayerSpecification[] {
  // Far off there is only the overview, and nothing inside the Land can show a seam there.
  const endsAtDetail = look.hasDetail && part !== 'abroad';
  return [
    { ...draw(part), source: 'overview', maxzoom: endsAtDetail ? DETAIL_ZOOM : 24 } as LayerSpecification,
    {
      ...draw(part),
      id: `${part}-detail` satisfies LayerId,
      source: 'detail',
      minzoom: DETAIL_ZOOM,
    } as LayerSpecification,
  ];
}

function fill(part: string, colour: string) {
  return { id: part, type: 'fill' as const, filter: isPart(part), paint: { 'fill-color': colour } };
}

function line(look: Look, part: keyof typeof WIDTHS, colour: string): object {
  const [far, near] = WIDTHS[part].map((width) => width * (look.isStrong ? 1.6 : 1));
  return {
    id: part,
    type: 'line',
    filter: isPart(part),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': look.isStrong ? strongColour(look.palette, part, colour) : colour,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, far, 11, near],
    },
  };
}

function strongColour(palette: Palette, part: keyof typeof WIDTHS, colour: string): string {
  if (part === 'river') return colour;
  return part === 'border-land' || part === 'border-region' ? palette.ink : palette.lineStrong;
}

function isPart(part: string): ExpressionSpecification {
  return ['==', ['get', 'part'], part];
}
