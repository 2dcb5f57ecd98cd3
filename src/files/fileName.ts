import { FACETS, NONE, type Facet, type Filter } from '../domain/filter';
import type { AreaTree } from '../domain/region';
import type { Collection } from '../state/view';
import { formatYears } from '../state/years';

/** File systems allow 255 bytes; readers allow less. */
const LONGEST = 100;

export interface Named {
  readonly collection: Collection;
  readonly filter: Filter;
  readonly areas: AreaTree | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A name that says the filter and the day: `quartiersatlas_weser-ems_2021-2023_2026-11-25.csv`. */
export function fileName(
  { collection, filter, areas, today }: Named,
  part: string,
  extension: string,
): string {
  const parts = [
    ...(collection === 'beispiele' ? ['beispiele'] : []),
    ...FACETS.flatMap((facet) => facetParts(facet, filter, areas)),
    ...(filter.text.trim() === '' ? [] : [slug(filter.text)]),
    ...(filter.near === null ? [] : [`umkreis-${filter.near.km}-km`]),
    ...(filter.outline === null ? [] : ['eigene-flaeche']),
  ].filter((piece) => piece !== '');
  const kept: string[] = [];
  let length = 0;
  for (const piece of parts) {
    length += piece.length + 1;
    if (length > LONGEST) {
      kept.push('usw');
      break;
    }
    kept.push(piece);
  }
  return `${['quartiersatlas', ...kept, ...(part === '' ? [] : [part]), today].join('_')}.${extension}`;
}

function facetParts(facet: Facet, filter: Filter, areas: AreaTree | null): string[] {
  const choice = filter[facet];
  if (facet === 'runde') {
    const spans = (values: readonly string[]) => {
      const written = formatYears({ include: values, exclude: [] });
      return written === '' ? [] : written.split(',').map((span) => (span === NONE ? 'keine-runde' : span));
    };
    return [...spans(choice.include), ...spans(choice.exclude).map((span) => `ohne-${span}`)];
  }
  const named = (value: string) => {
    const name = facet === 'region' ? (areas?.get(value)?.name ?? value) : value;
    if (value === NONE || value === 'unbekannt') return `${facet}-unbekannt`;
    // Spans and precisions say nothing without their facet.
    return slug(facet === 'betrag' || facet === 'genauigkeit' ? `${facet}-${name}` : name);
  };
  return [...choice.include.map(named), ...choice.exclude.map((value) => `ohne-${named(value)}`)];
}

/** Small letters, digits and hyphens: safe in every file system and mail. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}
