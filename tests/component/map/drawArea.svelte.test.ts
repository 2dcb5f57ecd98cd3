import type { Map as LiveMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { DrawArea, drawFeatures, type DrawEvent } from '../../../src/map/drawArea.svelte';
import type { Position } from '../../../src/geo/bounds';

/** A map of one pixel to a hundredth of a degree, with what the drawing asks of it. */
function drawing(mostCorners = 10) {
  let centre: Position = [9, 53];
  const handlers = new Map<string, (event: unknown) => void>();
  const container = new EventTarget();
  const map = {
    getCanvasContainer: () => container,
    getCanvas: () => ({ style: {} }),
    doubleClickZoom: { enable: () => {}, disable: () => {} },
    on: (type: string, handler: (event: unknown) => void) => {
      handlers.set(type, handler);
      return { unsubscribe: () => handlers.delete(type) };
    },
    panBy: ([x, y]: [number, number]) => (centre = [centre[0] + x / 100, centre[1] - y / 100]),
    getCenter: () => ({ lng: centre[0], lat: centre[1] }),
    project: ([lon, lat]: Position) => ({ x: lon * 100, y: lat * -100 }),
  };
  const told: DrawEvent[] = [];
  let finished: readonly Position[] | null = null;
  const area = new DrawArea(map as unknown as LiveMap, {
    mostCorners,
    ontell: (event) => told.push(event),
    onfinish: (corners) => (finished = corners),
    oncancel: () => {},
  });
  const stop = area.listen();
  const press = (key: string) => {
    const event = Object.assign(new Event('keydown', { cancelable: true }), { key });
    container.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const click = (lng: number, lat: number, detail = 1) =>
    handlers.get('click')?.({ lngLat: { lng, lat }, originalEvent: { detail } });
  return { area, told, press, click, stop, handlers, result: () => finished };
}

describe('drawing an area', () => {
  it('by pointer: the first corner closes it', () => {
    const { click, result } = drawing();
    for (const [lon, lat] of [
      [9, 53],
      [10, 53],
      [10, 54],
      [9.05, 53.05],
    ] as const)
      click(lon, lat);
    expect(result()).toEqual([
      [9, 53],
      [10, 53],
      [10, 54],
    ]);
  });

  it('by pointer: a double click sets its corner once and closes', () => {
    const { click, result } = drawing();
    click(9, 53);
    click(10, 53);
    click(10, 54);
    click(10, 54, 2);
    expect(result()).toHaveLength(3);
  });

  it('by keyboard: the map moves under the cross', () => {
    const { press, result, told } = drawing();
    press('Enter');
    press('ArrowRight');
    press(' ');
    press('ArrowUp');
    press('Enter');
    expect(press('f')).toBe(true);
    expect(result()).toEqual([
      [9, 53],
      [9.48, 53],
      [9.48, 53.48],
    ]);
    expect(told).toEqual(['set', 'set', 'set', 'done']);
  });

  it('takes corners back, and is no area with two', () => {
    const { press, area, told, result } = drawing();
    press('Enter');
    press('ArrowRight');
    press('Enter');
    press('Backspace');
    expect(area.corners).toHaveLength(1);
    press('f');
    press('Escape');
    expect(told.slice(-3)).toEqual(['removed', 'too-few', 'cancelled']);
    expect(result()).toBeNull();
  });

  it('holds as many corners as an address', () => {
    const { click, told, area } = drawing(3);
    for (let i = 0; i < 4; i++) click(9 + i, 53 + i * i);
    expect(area.corners).toHaveLength(3);
    expect(told.at(-1)).toBe('too-many');
  });

  it('leaves other keys to the map, and all of them when it is over', () => {
    const { press, stop, handlers } = drawing();
    expect(press('+')).toBe(false);
    stop();
    expect(press('Enter')).toBe(false);
    expect([...handlers.keys()]).toEqual([]);
  });

  it('draws corners, the way to the pointer, and the ground once there are three points', () => {
    const kinds = (corners: Position[], pointer: Position | null) =>
      drawFeatures(corners, pointer).features.map(({ geometry }) => geometry.type);
    expect(kinds([], [9, 53])).toEqual([]);
    expect(kinds([[9, 53]], null)).toEqual(['Point']);
    expect(kinds([[9, 53]], [10, 53])).toEqual(['LineString', 'Point']);
    expect(
      kinds(
        [
          [9, 53],
          [10, 53],
        ],
        [10, 54],
      ),
    ).toEqual(['Polygon', 'LineString', 'Point', 'Point']);
  });
});
