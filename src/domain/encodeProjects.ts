/** The inverse of reading: whole records to the two files of columns. Used when data is published. */
import { DEGREE, type Ags } from './columns';
import type { ColumnsFile } from './columnsSchema';
import type { Project } from './project';
import { SCHEMA_VERSION } from './dataFormat';
import type { Source } from './schema';
import type { TextsFile } from './textsSchema';
import {
  AMOUNT_KINDS,
  BUENDNIS_FELDER,
  GRANT_STATUS,
  PRECISIONS,
  PROGRAMM_FELDER,
  TRAEGER_ARTEN,
  ZIELGRUPPEN,
} from './vocabulary';

/** Records in a file of whole records: a detail costs a few kilobytes, and a hundred thousand make 2,000 files. */
export const CHUNK = 50;

export interface EncodedProjects {
  readonly columns: ColumnsFile;
  readonly texts: TextsFile;
}

/** @param projects in list order */
export function encodeProjects(projects: readonly Project[]): EncodedProjects {
  const pool = new Numbers<string>((value) => value);
  pool.of('');
  const ref = (value: string | null): number => (value === null ? 0 : pool.of(value));
  const ags = new Numbers<Ags>(({ gemeinde, samtgemeinde, kreis, region }) =>
    [gemeinde, samtgemeinde, kreis, region].join(),
  );
  const sources = new Numbers<Source>(({ url, publisher, says, date }) =>
    JSON.stringify([url, publisher, says, date]),
  );
  const places = projects.flatMap((project) => project.places);
  const grants = projects.flatMap((project) => project.grants);
  const fields = projects.flatMap(({ handlungsfelder }) =>
    handlungsfelder.buendnis.toSorted(
      (a, b) => BUENDNIS_FELDER.indexOf(a.id) - BUENDNIS_FELDER.indexOf(b.id),
    ),
  );
  const columns: ColumnsFile = {
    schemaVersion: SCHEMA_VERSION,
    projects: projects.length,
    chunk: CHUNK,
    codes: {
      traeger: [...TRAEGER_ARTEN],
      programm: [...PROGRAMM_FELDER],
      buendnis: [...BUENDNIS_FELDER],
      zielgruppen: [...ZIELGRUPPEN],
      precision: [...PRECISIONS],
      amountKind: [...AMOUNT_KINDS],
      status: [...GRANT_STATUS],
    },
    ags: ags.values,
    example: projects.map(({ example }) => Number(example)),
    traeger: projects.map(({ traeger: { art } }) => (art === null ? 0 : TRAEGER_ARTEN.indexOf(art) + 1)),
    programm: projects.map(({ handlungsfelder }) => bits(handlungsfelder.programm, PROGRAMM_FELDER)),
    buendnis: projects.map(({ handlungsfelder }) =>
      bits(
        handlungsfelder.buendnis.map(({ id }) => id),
        BUENDNIS_FELDER,
      ),
    ),
    zielgruppen: projects.map(({ zielgruppen }) => bits(zielgruppen, ZIELGRUPPEN)),
    places: {
      of: projects.map((project) => project.places.length),
      lon: places.map(({ position }) => Math.round(position[0] * DEGREE)),
      lat: places.map(({ position }) => Math.round(position[1] * DEGREE)),
      precision: places.map(({ precision }) => PRECISIONS.indexOf(precision)),
      ags: places.map((place) => ags.of(place.ags)),
    },
    grants: {
      of: projects.map((project) => project.grants.length),
      year: grants.map(({ year }) => year),
      amount: grants.map(({ amount }) => amount),
      amountKind: grants.map(({ amountKind }) => AMOUNT_KINDS.indexOf(amountKind)),
      status: grants.map(({ status }) => GRANT_STATUS.indexOf(status)),
    },
  };
  const texts: Omit<TextsFile, 'source' | 'pool'> = {
    schemaVersion: SCHEMA_VERSION,
    id: projects.map(({ id }) => id),
    title: projects.map(({ title }) => ref(title)),
    shortTitle: projects.map(({ shortTitle }) => ref(shortTitle)),
    traeger: projects.map(({ traeger }) => ref(traeger.name)),
    summary: {
      de: projects.map(({ summary }) => ref(summary.de)),
      en: projects.map(({ summary }) => ref(summary.en)),
    },
    sources: {
      of: projects.map((project) => project.sources.length),
      source: projects.flatMap((project) => project.sources.map((source) => sources.of(source))),
    },
    places: {
      name: places.map(({ name }) => ref(name)),
      street: places.map(({ street }) => ref(street)),
      postcode: places.map(({ postcode }) => ref(postcode)),
    },
    buendnis: {
      evidence: fields.map(({ evidence }) => ref(evidence)),
      derivedFrom: fields.map(({ derivedFrom }) =>
        derivedFrom === null ? 0 : PROGRAMM_FELDER.indexOf(derivedFrom) + 1,
      ),
    },
    grants: {
      title: grants.map(({ title }) => ref(title)),
      sources: {
        of: grants.map((grant) => grant.sources.length),
        source: grants.flatMap((grant) => grant.sources.map((source) => sources.of(source))),
      },
    },
  };
  const source = {
    url: sources.values.map(({ url }) => ref(url)),
    publisher: sources.values.map(({ publisher }) => ref(publisher)),
    says: sources.values.map(({ says }) => ref(says)),
    date: sources.values.map(({ date }) => ref(date)),
  };
  return { columns, texts: { ...texts, source, pool: pool.values } };
}

/** Gives each different value a number, in the order in which they are first met. */
class Numbers<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly keyOf: (value: T) => string) {}

  of(value: T): number {
    const key = this.keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}

function bits<T>(values: readonly T[], words: readonly T[]): number {
  return values.reduce((sum, value) => sum | (1 << words.indexOf(value)), 0);
}
