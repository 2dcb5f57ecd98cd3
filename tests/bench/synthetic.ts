/**
 * Made-up projects, the same for the same seed: spread over the Gemeinden of the Land as towns are, with words from
 * short lists. Nothing in them is a fact, and every title says so.
 */
import { readFileSync } from 'node:fs';
import { compareProjects, projectOf, type Project } from '../../src/domain/project';
import type { Area, ProjectFeature } from '../../src/domain/schema';
import { BUENDNIS_FELDER, PROGRAMM_FELDER, TRAEGER_ARTEN, ZIELGRUPPEN } from '../../src/domain/vocabulary';

const KINDS = [
  'Nachbarschaftstreff',
  'Begegnungsort',
  'Quartiersbüro',
  'Sprachcafé',
  'Werkstatt',
  'Gartenprojekt',
];
const PLACES = ['Nord', 'Süd', 'am Markt', 'an der Mühle', 'Altstadt', 'Siedlung', 'am Hafen', 'Bahnhof'];
const BODIES = ['Stadt', 'Gemeinde', 'Diakonie', 'Caritas', 'Verein Miteinander', 'Arbeiterwohlfahrt'];
const SENTENCES = Array.from({ length: 400 }, (_, number) => ({
  de: `Synthetischer Satz ${number}: Menschen aus der Nachbarschaft treffen sich, lernen und helfen einander.`,
  en: `Synthetic sentence ${number}: people of the neighbourhood meet, learn and help each other.`,
}));
const ROUNDS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const SOURCES = Array.from({ length: 200 }, (_, number) => ({
  url: `https://synthetisch.example/quelle/${number}`,
  publisher: `Synthetische Quelle ${number}`,
  says: null,
  date: null,
}));

/** @returns numbers from 0 to below 1 (mulberry32) */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole records in list order. */
export function syntheticProjects(count: number, seed = 1): Project[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const some = <T>(list: readonly T[], most: number): T[] => {
    const wanted = Math.floor(random() * (most + 1));
    return list.filter(() => random() < wanted / list.length);
  };
  const areas = new Map(everyArea().map((area) => [area.code, area]));
  const towns = [...areas.values()].filter(({ level }) => level === 'gemeinde');
  const within = (code: string | null, level: Area['level']): string | null => {
    for (let area = areas.get(code!); area; area = areas.get(area.parent!)) {
      if (area.level === level) return area.code;
    }
    return null;
  };
  const place = () => {
    // Few towns have many projects, as few have many people.
    const town = towns[Math.floor(random() ** 2 * towns.length)]!;
    const spread = () => (random() + random() - 1) * 0.06;
    return {
      town,
      position: [round(town.label[0] + spread()), round(town.label[1] + spread() * 0.6)] as [number, number],
    };
  };
  const features = Array.from({ length: count }, (_, number): ProjectFeature => {
    const stands = random() < 0.1 ? [place(), place()] : [place()];
    const title = `Synthetisch ${number}: ${pick(KINDS)} ${pick(PLACES)}`;
    const years = some(ROUNDS, 3);
    return {
      type: 'Feature',
      geometry: { type: 'MultiPoint', coordinates: stands.map(({ position }) => position) },
      properties: {
        id: `synthetisch-${number}`,
        title,
        shortTitle: title.slice(0, 48).trim(),
        example: number < 5,
        traeger: {
          name: `${pick(BODIES)} ${stands[0]!.town.name}`,
          art: random() < 0.05 ? null : pick(TRAEGER_ARTEN),
        },
        website: null,
        places: stands.map(({ town }) => ({
          name: town.name,
          street: null,
          postcode: String(26_000 + Math.floor(random() * 12_000)),
          precision: random() < 0.4 ? 'adresse' : 'ort',
          ags: {
            gemeinde: town.code,
            samtgemeinde: within(town.code, 'samtgemeinde'),
            kreis: within(town.code, 'kreis')!,
            region: within(town.code, 'region')!,
          },
        })),
        summary: pick(SENTENCES),
        fundingNote: null,
        handlungsfelder: {
          programm: some(PROGRAMM_FELDER, 3),
          buendnis: some(BUENDNIS_FELDER, 2).map((id) => ({
            id,
            evidence: 'Synthetisch.',
            derivedFrom: null,
          })),
        },
        zielgruppen: some(ZIELGRUPPEN, 2),
        grants: years.map((year) => {
          const amount = random() < 0.5 ? null : Math.round(random() * 150) * 1000 + 5000;
          return {
            id: `${year}-synthetisch-${number}`,
            year,
            title,
            amount,
            amountKind: amount === null ? ('unbekannt' as const) : ('exakt' as const),
            amountNote: null,
            status: random() < 0.8 ? ('belegt' as const) : ('wahrscheinlich' as const),
            sources: [pick(SOURCES)],
          };
        }),
        otherMoney: [],
        facts: [],
        contradictions: [],
        sources: [],
        notes: [],
      },
    };
  });
  return features.map(projectOf).sort(compareProjects);
}

/** Every administrative area of the Land. */
export function everyArea(): (Area & { verified?: boolean })[] {
  const file = new URL('../../data/basemap/gebiete.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Area[];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
