/** The same made-up projects twice: in the files that the atlas reads, and as the GeoJSON that a map without a build has. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedAreas } from '../../data/build/publishedAreas';
import { encodeProjects } from '../../src/domain/encodeProjects';
import type { Project } from '../../src/domain/project';
import { SCHEMA_VERSION } from '../../src/domain/dataFormat';
import type { PeerFeature } from './peers/peer';
import { everyArea, syntheticProjects } from './synthetic';

/** @returns the projects, once their files lie in the folder */
export function writeData(folder: string, published: string, count: number): Project[] {
  // Examples all of them: with these the atlas opens, as the peers open with all of theirs.
  const projects = syntheticProjects(count).map((project) => ({ ...project, example: true }));
  mkdirSync(folder, { recursive: true });
  cpSync(published, folder, { recursive: true });
  const { columns, texts } = encodeProjects(projects);
  const used = projects.map(({ places }) => ({ properties: { places } }));
  const areas = publishedAreas(everyArea().map(withoutVerified), used as never);
  const files = {
    'projekte-spalten.json': columns,
    'projekte-texte.json': texts,
    'gebiete.json': { schemaVersion: SCHEMA_VERSION, areas },
    'projekte.geojson': { type: 'FeatureCollection', features: projects.map(peerFeature) },
  };
  for (const [name, json] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(json));
  return projects;
}

function withoutVerified({ verified, ...area }: ReturnType<typeof everyArea>[number]) {
  void verified;
  return area;
}

/** What list, filters and map of a peer need, and no more. */
function peerFeature(project: Project): PeerFeature {
  const { id, title, traeger, places, handlungsfelder, zielgruppen, grants, status, summary } = project;
  return {
    type: 'Feature',
    geometry: { type: 'MultiPoint', coordinates: places.map(({ position }) => [...position]) },
    properties: {
      id,
      title,
      traeger: traeger.name ?? '',
      art: traeger.art ?? 'ohne',
      towns: places.map(({ name }) => name),
      postcodes: places.map(({ postcode }) => postcode ?? ''),
      regions: [...new Set(places.flatMap(({ ags }) => [ags.region, ags.kreis]))],
      felder: handlungsfelder.buendnis.map(({ id: field }) => field),
      programm: [...handlungsfelder.programm],
      zielgruppen: [...zielgruppen],
      years: grants.map(({ year }) => year),
      amounts: grants.map(({ amount }) => amount),
      sources: grants.flatMap((grant) => grant.sources.map(({ url, publisher }) => `${publisher} ${url}`)),
      status,
      summary: `${summary.de} ${summary.en}`,
    },
  };
}
