/** The whole records of the filtered set, as they are published. */
import type { ProjectFeature } from '../domain/schema';
import type { Extract } from './extract';

type BBox = [west: number, south: number, east: number, north: number];

/** RFC 7946: WGS84 without a `crs` member, longitude first, and the box around all points. */
export function geojson(features: readonly ProjectFeature[], extract: Extract): string {
  const bbox = bboxOf(features);
  const collection = {
    type: 'FeatureCollection',
    ...(bbox === null ? {} : { bbox }),
    features: features.map(({ geometry, properties }) => ({
      type: 'Feature',
      id: properties.id,
      geometry,
      properties,
    })),
  };
  return `${JSON.stringify({ ...collection, ...about(extract) })}\n`;
}

/** The same records without geometry, each place with its own position. */
export function json(features: readonly ProjectFeature[], extract: Extract): string {
  const projects = features.map(({ geometry, properties }) => {
    const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    return {
      ...properties,
      places: properties.places.map((place, index) => ({ ...place, position: points[index] })),
    };
  });
  return `${JSON.stringify({ ...about(extract), projects }, null, 2)}\n`;
}

/** Features of the extract in its order. */
export function featuresOf(all: readonly ProjectFeature[], { projects }: Extract): ProjectFeature[] {
  const byId = new Map(all.map((feature) => [feature.properties.id, feature]));
  return projects.flatMap(({ id }) => byId.get(id) ?? []);
}

function about({ m, meta, address, today, collection, filterWords }: Extract) {
  return {
    title: m.app.title,
    made: today,
    dataDate: meta?.dataDate ?? null,
    version: meta?.version ?? null,
    licence: 'CC BY 4.0',
    attribution: '© Quartiersatlas Niedersachsen, CC BY 4.0',
    collection,
    filters: filterWords,
    address,
  };
}

function bboxOf(features: readonly ProjectFeature[]): BBox | null {
  const points = features.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
  );
  if (points.length === 0) return null;
  // Not Math.min(...points): so many arguments break it.
  return points.reduce<BBox>(
    ([west, south, east, north], [lon, lat]) => [
      Math.min(west, lon),
      Math.min(south, lat),
      Math.max(east, lon),
      Math.max(north, lat),
    ],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}
