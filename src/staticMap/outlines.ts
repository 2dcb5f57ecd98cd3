/**
 * The boundaries as SVG paths in a view box around START_BOUNDS. Whole numbers and steps from point to point
 * keep a path short enough to be written into a page; at 2000 units across, rounding moves nothing by more
 * than half a pixel on a screen twice as wide.
 */
import { geoStream, type GeoStream } from 'd3';
import type { GeoJSON } from 'geojson';
import type { AreaLevel } from '../domain/areaTerms';
import type { Choice } from '../domain/filter';
import { areaShapes } from '../cartography/areaShapes';
import { overviewFeatures, type Part } from '../cartography/basemap';
import { chosenAreas } from '../cartography/choice';
import { gapAreas } from '../cartography/gaps';
import type { DetailTopology, OverviewTopology } from '../cartography/topology';
import { FRAME_RATIO, inFrame, worldPoint } from './frame';

export const VIEW_WIDTH = 2000;
export const VIEW_HEIGHT = Math.round(VIEW_WIDTH / FRAME_RATIO);

/** What the overview's outlines are made of. */
export const PARTS = [
  'abroad',
  'laender',
  'land',
  'river',
  'border-abroad',
  'border-laender',
  'border-kreis',
  'border-region',
  'border-land',
] as const satisfies readonly Part[];

/** One path for each part of the basemap. */
export type Outlines = Readonly<Record<Part, string>>;

export function outlinesOf(topology: OverviewTopology): Outlines {
  const outlines: Partial<Record<Part, string>> = {};
  for (const { geometry, properties } of overviewFeatures(topology).features) {
    const part = properties.part as Part;
    outlines[part] = (outlines[part] ?? '') + pathOf(geometry);
  }
  return outlines as Outlines;
}

/** What the region filter leaves out, to be veiled, and the border around what it leaves. */
export interface ChoiceOutlines {
  readonly veil: string;
  readonly outline: string;
}

/**
 * The overview ends at the Kreise: a chosen Gemeinde stands for the Kreis it lies in, and one that is left out
 * leaves out nothing, so that no project that passes the filter lies under the veil.
 */
export function choiceOutlines(topology: OverviewTopology, choice: Choice): ChoiceOutlines | null {
  const chosen = chosenAreas(topology, {
    include: choice.include.map((code) => code.slice(0, 5)),
    exclude: choice.exclude.filter((code) => code.length <= 5),
  });
  return chosen && { veil: pathOf(chosen.outside), outline: pathOf(chosen.outline) };
}

/** White spots as paths; they need the borders of the Gemeinden. */
export interface GapOutlines {
  readonly areas: string;
  readonly outline: string;
}

export function gapOutlines(topology: DetailTopology, codes: ReadonlySet<string>): GapOutlines {
  const { areas, outline } = gapAreas(topology, codes);
  return { areas: pathOf(areas), outline: pathOf(outline) };
}

/** Path of every area of a level, by code. */
export function areaPaths(topology: OverviewTopology, level: AreaLevel): ReadonlyMap<string, string> {
  return new Map(areaShapes(topology, level).map(({ code, geometry }) => [code, pathOf(geometry)]));
}

export function pathOf(geojson: GeoJSON): string {
  const writer = new PathWriter();
  geoStream(geojson, writer);
  return writer.path;
}

/** Straight lines from point to point, as MapLibre draws them: d3's own projections would bend them along the globe. */
class PathWriter implements GeoStream {
  path = '';
  #isRing = false;
  #isFirst = true;
  #x = 0;
  #y = 0;

  polygonStart(): void {
    this.#isRing = true;
  }

  polygonEnd(): void {
    this.#isRing = false;
  }

  lineStart(): void {
    this.#isFirst = true;
  }

  lineEnd(): void {
    if (this.#isRing) this.path += 'z';
  }

  point(lon: number, lat: number): void {
    const share = inFrame(worldPoint([lon, lat]));
    const x = Math.round(share.x * VIEW_WIDTH);
    const y = Math.round(share.y * VIEW_HEIGHT);
    if (this.#isFirst) this.path += `M${x} ${y}`;
    else if (x !== this.#x || y !== this.#y) this.path += `l${x - this.#x} ${y - this.#y}`;
    this.#isFirst = false;
    this.#x = x;
    this.#y = y;
  }
}
