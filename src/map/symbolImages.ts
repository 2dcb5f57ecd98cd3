/** The point symbols, clusters, the dot of a place and the hatching of areas as images for MapLibre, painted in a theme's colours. */
import type { Map } from 'maplibre-gl';
import { HATCH_IMAGE } from './areaLayers';
import { PRECISIONS, PROJECT_STATUS } from '../domain/vocabulary';
import type { Palette } from '../theme/palette';
import { HATCH_BOX, HATCH_TILE, HATCH_WIDTH } from '../theme/hatchTile';
import { GAP_DOT, GAP_DOT_ALPHA, GAP_DOTS, GAP_TILE, GAP_TINT } from '../cartography/gapPattern';
import { SYMBOL_BOX, symbolColours, symbolKey, symbolParts } from '../theme/symbols';

/** Sharp on every screen at the price of a few kilobytes. */
const PIXEL_RATIO = 3;

export const PLACE_DOT = 'ort';
/** The pattern over white spots: dots on a ground of their own, so that it differs from every hatching. */
export const GAP_PATTERN = 'luecke';

/** Clusters by number of members: from how many on, and how large in pixels. */
export const CLUSTER_IMAGES = [
  { id: 'gruppe-klein', from: 2, size: 30 },
  { id: 'gruppe-mittel', from: 10, size: 36 },
  { id: 'gruppe-gross', from: 30, size: 42 },
] as const;

type Painter = (context: CanvasRenderingContext2D, palette: Palette) => void;

/** Every image by name: how large its box is, and how it is painted into it. */
function painters(): { id: string; box: number; paint: Painter }[] {
  const symbols = [true, false].flatMap((example) =>
    PROJECT_STATUS.flatMap((status) => PRECISIONS.map((precision) => ({ example, status, precision }))),
  );
  const byKey = new globalThis.Map(symbols.map((kind) => [symbolKey(kind), kind]));
  return [
    ...[...byKey].map(([id, kind]) => ({
      id,
      box: SYMBOL_BOX,
      paint: (context: CanvasRenderingContext2D, palette: Palette) => {
        const colours = symbolColours(palette);
        context.lineJoin = 'round';
        for (const { d, fill, stroke, width, dash } of symbolParts(kind)) {
          const path = new Path2D(d);
          context.setLineDash([...(dash ?? [])]);
          if (fill) {
            context.fillStyle = colours[fill];
            context.fill(path);
          }
          if (stroke) {
            context.strokeStyle = colours[stroke];
            context.lineWidth = width ?? 1;
            context.stroke(path);
          }
        }
      },
    })),
    ...CLUSTER_IMAGES.map(({ id, size }) => ({
      id,
      box: size,
      paint: (context: CanvasRenderingContext2D, palette: Palette) => {
        disc(context, size / 2, size / 2, palette.halo);
        disc(context, size / 2, size / 2 - 1.5, palette.accent);
        disc(context, size / 2, size / 2 - 3.4, palette.accentSoft);
      },
    })),
    {
      id: GAP_PATTERN,
      box: GAP_TILE,
      paint: (context, palette) => {
        context.globalAlpha = GAP_TINT;
        context.fillStyle = palette.inkSoft;
        context.fillRect(0, 0, GAP_TILE, GAP_TILE);
        context.globalAlpha = GAP_DOT_ALPHA;
        for (const at of GAP_DOTS) disc(context, at, GAP_DOT, palette.inkSoft);
      },
    },
    {
      id: PLACE_DOT,
      box: 8,
      paint: (context, palette) => {
        disc(context, 4, 3.6, palette.halo);
        disc(context, 4, 2.2, palette.labelPlace);
      },
    },
    {
      id: HATCH_IMAGE,
      box: HATCH_BOX,
      paint: (context, palette) => {
        context.strokeStyle = palette.lineStrong;
        context.lineWidth = HATCH_WIDTH;
        context.stroke(new Path2D(HATCH_TILE));
      },
    },
  ];
}

/** Adds the images, or repaints them where the map has them already. */
export function showImages(map: Map, palette: Palette): void {
  for (const { id, box, paint } of painters()) {
    const image = painted(box, (context) => paint(context, palette));
    if (map.hasImage(id)) map.updateImage(id, image);
    else map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  }
}

function painted(box: number, paint: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = box * PIXEL_RATIO;
  // Kept off the graphics card: reading a drawing back from there holds the page up longer than drawing it.
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function disc(context: CanvasRenderingContext2D, middle: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(middle, middle, radius, 0, 2 * Math.PI);
  context.fill();
}
