import type { Map } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { hitAt, nearestHit, onMapEvent, TOLERANCE } from '../../../src/map/interaction';

const point = (layer: string, x: number, y: number, properties: object) =>
  ({ layer: { id: layer }, geometry: { type: 'Point', coordinates: [x, y] }, properties }) as never;
const identity = ([x, y]: readonly [number, number]) => ({ x, y });

describe('onMapEvent', () => {
  it('stops listening when told', () => {
    const unsubscribe = vi.fn();
    const on = vi.fn(() => ({ unsubscribe }));
    const remove = onMapEvent({ on } as unknown as Map, 'click', () => undefined);
    expect(on).toHaveBeenCalledOnce();
    remove();
    expect(unsubscribe).toHaveBeenCalledOnce();
  });
});

describe('nearestHit', () => {
  it('is nothing where nothing lies', () => expect(nearestHit([], { x: 0, y: 0 }, identity)).toBeNull());

  it('takes the nearer of two points', () =>
    expect(
      nearestHit(
        [point('points', 9, 0, { project: 'far' }), point('points', 2, 0, { project: 'near' })],
        { x: 0, y: 0 },
        identity,
      ),
    ).toEqual({ kind: 'project', project: 'near', at: [2, 0] }));

  it('takes the upper layer, however near the lower one', () =>
    expect(
      nearestHit(
        [point('cluster', 0, 0, { cluster: 5, count: 3 }), point('fan', 8, 0, { project: 'fanned' })],
        { x: 0, y: 0 },
        identity,
      ),
    ).toMatchObject({ project: 'fanned' }));

  it('says how many a cluster holds', () =>
    expect(nearestHit([point('cluster', 1, 1, { cluster: 5, count: 3 })], { x: 0, y: 0 }, identity)).toEqual({
      kind: 'cluster',
      cluster: 5,
      count: 3,
      at: [1, 1],
    }));
});

describe('hitAt', () => {
  it('looks around a finger only where it hit nothing exactly', () => {
    const queryRenderedFeatures = vi.fn(([first]: [unknown]) =>
      Array.isArray(first) ? [point('points', 10, 0, { project: 'beside' })] : [],
    );
    const map = { queryRenderedFeatures, project: identity } as unknown as Map;
    expect(hitAt(map, { x: 0, y: 0 }, TOLERANCE.click)).toMatchObject({ project: 'beside' });
    expect(queryRenderedFeatures).toHaveBeenCalledTimes(2);
  });

  it('has a finger’s width for a finger', () => expect(TOLERANCE.click).toBeGreaterThanOrEqual(12));
});
