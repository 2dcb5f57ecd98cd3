import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kreisOutline } from '../../../src/cartography/kreisOutline';
import type { OverviewTopology } from '../../../src/cartography/topology';
import type { Position } from '../../../src/geo/bounds';
import { distanceKm } from '../../../src/geo/near';
import { withinOutline } from '../../../src/geo/outline';
import { widened } from '../../../src/geo/widen';
import {
  countCorners,
  formatOutline,
  MOST_CORNERS,
  parseOutline,
  roundedPosition,
} from '../../../src/state/outlineText';

const topology = JSON.parse(readFileSync('data/basemap/uebersicht.topojson', 'utf8')) as OverviewTopology;
const EMSLAND = '03454';
/** With seven islands. */
const AURICH = '03452';
/** With a city as a hole in it. */
const OSNABRUECK = '03459';

const wide = (code: string, km: number) =>
  widened(kreisOutline(topology, code)!, km, MOST_CORNERS, roundedPosition)!;

describe('a Landkreis as an own area', () => {
  it('is not there under an unknown code', () => {
    expect(kreisOutline(topology, '03999')).toBeNull();
  });

  it.each([EMSLAND, AURICH, OSNABRUECK])('%s fits into an address at every width', (code) => {
    for (const km of [0, 1, 10, 50]) {
      const area = wide(code, km);
      expect(countCorners(area)).toBeLessThanOrEqual(MOST_CORNERS);
      expect(parseOutline(formatOutline(area))).toEqual(area);
    }
  });

  it('keeps its islands and its holes', () => {
    const island: Position = [7.15, 53.71];
    expect(withinOutline(wide(AURICH, 0))(island)).toBe(true);
    const city: Position = [8.05, 52.28];
    expect(withinOutline(wide(OSNABRUECK, 0))(city)).toBe(false);
    expect(withinOutline(wide(OSNABRUECK, 15))(city)).toBe(true);
  });

  it('reaches as many kilometres further as it was widened, within what simplifying moves', () => {
    const corners = kreisOutline(topology, EMSLAND)!.flat(2);
    const km = 10;
    for (const position of wide(EMSLAND, km).flat(2)) {
      const nearest = Math.min(...corners.map((corner) => distanceKm(corner, position)));
      expect(nearest).toBeGreaterThan(km - 1);
      // The boundary's corners stand apart, so its nearest corner may be further than the boundary.
      expect(nearest).toBeLessThan(km + 2.5);
    }
  });
});
