/**
 * Sizes and widths of everything drawn, as in the live map's layers, without their code: the first page must not
 * carry it. tests/unit/staticMap/look.test.ts compares each with the layers.
 */
import { KREIS_LABEL_ZOOMS, PLACE_ZOOMS, REGION_LABEL_ZOOMS } from '../cartography/zooms';
import type { LayerId } from '../cartography/layerOrder';
import type { Part } from '../cartography/basemap';

/** Members of a cluster stand closer than this many pixels. */
export const CLUSTER_RADIUS = 30;

/** Groups by number of members: from how many on, how large, and how large the number is. */
export const GROUP_SIZES = [
  { from: 2, size: 30, text: 13 },
  { from: 10, size: 36, text: 14 },
  { from: 30, size: 42, text: 15 },
] as const;

/** Pixels around a symbol that no label may enter. */
export const SYMBOL_PADDING = 1;

export type LinePart = Exclude<Part, 'abroad' | 'laender' | 'land'> | 'choice-outline' | 'gaps-outline';

/** Width of a line in pixels at zoom 6 and at zoom 11. */
export const LINE_WIDTHS = {
  river: [0.8, 2.6],
  'border-abroad': [0.8, 1.4],
  'border-laender': [0.7, 1.2],
  'border-kreis': [0.6, 1.4],
  'border-region': [1.2, 2.6],
  'border-land': [1, 2.6],
  'gaps-outline': [0.8, 1.8],
  'choice-outline': [2.2, 3.6],
} as const satisfies Record<LinePart, readonly [number, number]>;

export function lineWidth(part: LinePart, zoom: number): number {
  const [far, near] = LINE_WIDTHS[part];
  return between(zoom, [6, far], [11, near]);
}

export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom';
export type LabelKind = 'water' | 'land' | 'kreis' | 'region' | `place-${1 | 2 | 3 | 4 | 5}`;

export interface LabelLook {
  /** The layer in the live map, which also says when it finds its place. */
  readonly layer: LayerId;
  readonly from: number;
  readonly to?: number;
  /** Pixels, at one zoom and at a further one. */
  readonly size: readonly [
    far: readonly [zoom: number, size: number],
    near: readonly [zoom: number, size: number],
  ];
  readonly isBold?: boolean;
  readonly isUpper?: boolean;
  /** Ems between letters, and the longest line. */
  readonly spacing: number;
  readonly maxWidth: number;
  /** Pixels kept free around it. */
  readonly padding: number;
  /** Which part of the text lies at the point; the first that finds room. */
  readonly anchors: readonly Anchor[];
  /** Ems from the point to the text, where the text does not lie on it. */
  readonly distance: number;
  /** Half the box of the dot at the point, with the room around it. */
  readonly dot?: number;
}

const SURROUNDINGS = {
  layer: 'label-surroundings',
  from: 6,
  size: [
    [5.5, 11],
    [8, 14],
  ],
  spacing: 0.06,
  maxWidth: 12,
  padding: 2,
  anchors: ['center'],
  distance: 0,
} as const satisfies LabelLook;

export const LABEL_LOOKS: Readonly<Record<LabelKind, LabelLook>> = {
  water: { ...SURROUNDINGS, spacing: 0.22 },
  land: SURROUNDINGS,
  kreis: {
    layer: 'label-kreis',
    ...KREIS_LABEL_ZOOMS,
    size: [
      [7.4, 11],
      [10, 14],
    ],
    spacing: 0.04,
    maxWidth: 10,
    padding: 6,
    anchors: ['center'],
    distance: 0,
  },
  region: {
    layer: 'label-region',
    ...REGION_LABEL_ZOOMS,
    size: [
      [6.2, 11],
      [8, 14],
    ],
    isBold: true,
    isUpper: true,
    spacing: 0.18,
    maxWidth: 10,
    padding: 4,
    anchors: ['center', 'top', 'bottom', 'left', 'right'],
    distance: 1.4,
  },
  'place-1': place('place-1', PLACE_ZOOMS[1], 13),
  'place-2': place('place-2', PLACE_ZOOMS[2], 12.5),
  'place-3': place('place-3', PLACE_ZOOMS[3], 12),
  'place-4': place('place-4', PLACE_ZOOMS[4], 11.5),
  'place-5': place('place-5', PLACE_ZOOMS[5], 11),
};

/** Ems from a project's symbol to the name of its town. */
export const BESIDE_SYMBOL = 1.45;

/** A smaller view has room for the great cities around the Land, and no others: from which zoom, from which population. */
export const NEIGHBOURS = { from: 6, great: 500_000 } as const;

export const LINE_HEIGHT = 1.2;

/** Town and short title of an example. */
export const POINT_LABEL = {
  size: { wide: 15, narrow: 14 },
  /** The title's size as a share of the town's. */
  titleScale: 0.84,
  lineHeight: 1.15,
  maxWidth: 16,
  padding: 4,
  /** Ems from the middle of the symbol. */
  distance: 1.4,
} as const;

/** Title of a marked project that a group or the filter hides. */
export const MARKED_LABEL = { size: 13, maxWidth: 11, distance: 1.4, padding: 2 } as const;

export const RING_RADIUS = 16;

export function between(
  zoom: number,
  [fromZoom, from]: readonly [number, number],
  [toZoom, to]: readonly [number, number],
): number {
  const share = Math.min(Math.max((zoom - fromZoom) / (toZoom - fromZoom), 0), 1);
  return from + share * (to - from);
}

function place(layer: LayerId, from: number, size: number): LabelLook {
  return {
    layer,
    from,
    size: [
      [0, size],
      [1, size],
    ],
    spacing: 0,
    maxWidth: 9,
    padding: 3,
    anchors: ['left', 'right', 'top', 'bottom'],
    distance: 0.45,
    dot: 6,
  };
}
