/**
 * Holds the calls that src/map makes to the real package: fakes in the other tests would go on passing after an
 * upgrade that took a method away.
 */
import * as maplibre from 'maplibre-gl';
import { describe, expect, it } from 'vitest';

const METHODS = {
  Map: [
    'addImage',
    'addLayer',
    'addSource',
    'easeTo',
    'fitBounds',
    'getBounds',
    'getCanvas',
    'getCanvasContainer',
    'getCenter',
    'getContainer',
    'getSource',
    'getZoom',
    'hasImage',
    'isMoving',
    'isSourceLoaded',
    'on',
    'once',
    'panBy',
    'project',
    'queryRenderedFeatures',
    'remove',
    'setFeatureState',
    'setFilter',
    'setLayerZoomRange',
    'setLayoutProperty',
    'setPaintProperty',
    'triggerRepaint',
    'unproject',
    'updateImage',
  ],
  GeoJSONSource: ['getClusterExpansionZoom', 'getClusterLeaves', 'setClusterOptions', 'setData'],
  TwoFingersTouchZoomRotateHandler: ['disableRotation'],
  DoubleClickZoomHandler: ['disable', 'enable'],
  KeyboardHandler: ['disableRotation'],
  LngLatBounds: ['toArray'],
} as const;

describe.each(Object.entries(METHODS))('%s', (name, methods) => {
  const { prototype } = maplibre[name as keyof typeof METHODS] as unknown as { prototype: object };
  it.each([...methods])('has %s', (method) => expect(typeof Reflect.get(prototype, method)).toBe('function'));
});

describe('module', () => {
  it('takes the address of the worker', () => expect(typeof maplibre.setWorkerUrl).toBe('function'));
});
