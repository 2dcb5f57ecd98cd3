/** What machines read on the pages, in the terms of schema.org. Addresses are relative unless the site's is known. */
import type { Project } from '../domain/project';
import type { Grant, Meta } from '../domain/schema';
import { START_BOUNDS } from '../geo/startView';

export type JsonLd = Readonly<Record<string, unknown>>;

const ATLAS = { '@type': 'Organization', name: 'Quartiersatlas Niedersachsen' } as const;
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** @param addressOf of a path below the atlas */
export function datasetJsonLd(
  { meta, years, description }: { meta: Meta; years: readonly number[]; description: string },
  addressOf: (path: string) => string,
): JsonLd {
  const [[west, south], [east, north]] = START_BOUNDS;
  return {
    '@type': 'Dataset',
    name: 'Quartiersatlas Niedersachsen: geförderte Nachbarschafts- und Integrationsprojekte',
    description,
    url: addressOf(''),
    license: CC_BY,
    creator: ATLAS,
    publisher: ATLAS,
    dateModified: meta.dataDate,
    version: meta.version,
    inLanguage: 'de',
    isAccessibleForFree: true,
    temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}`,
    spatialCoverage: {
      '@type': 'Place',
      name: 'Niedersachsen',
      geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
    },
    distribution: [
      { file: 'projekte.geojson', format: 'application/geo+json' },
      { file: 'runden.json', format: 'application/json' },
      { file: 'handlungsfelder.json', format: 'application/json' },
    ].map(({ file, format }) => ({
      '@type': 'DataDownload',
      contentUrl: addressOf(`data/${file}`),
      encodingFormat: format,
    })),
  };
}

/**
 * A grant, but not one that only an application or a project page speaks of: nothing shows that it was ever given.
 * An amount stands here where it is published for a documented grant, as in every sum of the atlas.
 */
export function grantsJsonLd(project: Project, addressOf: (path: string) => string): JsonLd[] {
  const fundedItem = {
    '@type': 'Project',
    name: project.title,
    description: project.summary.de,
    url: addressOf(`projekt/${project.id}/`),
    ...(project.website === null ? {} : { sameAs: project.website }),
    ...(project.traeger.name === null
      ? {}
      : { parentOrganization: { '@type': 'Organization', name: project.traeger.name } }),
    location: project.places.map(({ name, position: [longitude, latitude] }) => ({
      '@type': 'Place',
      name,
      geo: { '@type': 'GeoCoordinates', latitude, longitude },
    })),
  };
  return project.grants
    .filter(({ status }) => status !== 'nicht-belegt')
    .map((grant) => ({
      '@type': 'MonetaryGrant',
      identifier: grant.id,
      name: `${grant.title}, Runde ${grant.year}`,
      description:
        grant.status === 'belegt'
          ? 'Förderung belegt'
          : 'Förderung wahrscheinlich; eine Meldung über die Auswahl fehlt',
      funder: { '@type': 'GovernmentOrganization', name: 'Land Niedersachsen' },
      ...amountOf(grant),
      fundedItem,
      subjectOf: grant.sources.map(({ url, publisher }) => ({
        '@type': 'WebPage',
        url,
        publisher: { '@type': 'Organization', name: publisher },
      })),
    }));
}

function amountOf({ amount, amountKind, status }: Grant): JsonLd {
  if (amount === null || status !== 'belegt') return {};
  return {
    amount: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: amount,
      ...(amountKind === 'gerundet' ? { description: 'gerundet' } : {}),
    },
  };
}

export function graph(nodes: readonly JsonLd[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': nodes };
}
