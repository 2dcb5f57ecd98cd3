import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import { featuresOf, geojson, json } from '../../../src/exports/geojson';
import { extractOf, FEATURES, PROJECTS } from './fixtures';

const some = PROJECTS.filter((_, index) => index % 3 === 0).toReversed();
const extract = extractOf(some, { filterWords: ['Kommune'] });
const features = featuresOf(FEATURES, extract);

interface Collection {
  bbox?: number[];
  features: { id: string; properties: unknown; geometry: { type: string; coordinates: unknown } }[];
}

describe('GeoJSON', () => {
  it('passes a check of RFC 7946, has no crs and a box around every point', () => {
    const text = geojson(features, extract);
    expect(() => check(text)).not.toThrow();
    const collection = JSON.parse(text) as Collection;
    expect(collection).not.toHaveProperty('crs');
    const [west, south, east, north] = collection.bbox!;
    const points = some.flatMap(({ places }) => places.map(({ position }) => position));
    expect([west, east]).toEqual([
      Math.min(...points.map(([lon]) => lon)),
      Math.max(...points.map(([lon]) => lon)),
    ]);
    expect([south, north]).toEqual([
      Math.min(...points.map(([, lat]) => lat)),
      Math.max(...points.map(([, lat]) => lat)),
    ]);
  });

  it('holds the whole published records in the order of the list', () => {
    const collection = JSON.parse(geojson(features, extract)) as Collection;
    expect(collection.features.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
    for (const feature of collection.features) {
      const raw = FEATURES.find(({ properties }) => properties.id === feature.id)!;
      expect(feature.properties).toEqual(raw.properties);
      expect(feature.geometry).toEqual(raw.geometry);
    }
  });

  it('is valid and without a box where nothing is left', () => {
    const text = geojson([], extractOf([]));
    expect(() => check(text)).not.toThrow();
    expect(JSON.parse(text)).not.toHaveProperty('bbox');
  });
});

it('JSON holds the same records, each place with its position, and says what was chosen', () => {
  const { projects, ...about } = JSON.parse(json(features, extract)) as {
    projects: { id: string; places: { position: unknown }[] }[];
  };
  expect(projects.map(({ id }) => id)).toEqual(some.map(({ id }) => id));
  for (const [index, project] of projects.entries())
    expect(project.places.map(({ position }) => position)).toEqual(
      some[index]!.places.map(({ position }) => position),
    );
  expect(about).toMatchObject({ filters: ['Kommune'], licence: 'CC BY 4.0', made: '2026-11-25' });
});
