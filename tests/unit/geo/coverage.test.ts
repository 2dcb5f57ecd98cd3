import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/build/compile';
import { parseMunicipalities, parseProjects } from '../../../src/domain/dataset';
import { choiceOf, NO_CHOICE } from '../../../src/domain/filter';
import { gapsOf, municipalitiesIn } from '../../../src/domain/gaps';
import type { Municipality } from '../../../src/domain/schema';
import type { Position } from '../../../src/geo/bounds';
import { reachesOf } from '../../../src/geo/coverage';
import { texts } from '../data/kept';

const { files } = compile(texts);
const MUNICIPALITIES = parseMunicipalities(JSON.parse(files['gemeinden.json']!), 'gemeinden.json').value!
  .municipalities;
const PROJECTS = parseProjects(JSON.parse(files['projekte.geojson']!), 'projekte.geojson').value!;
const POINTS: Position[] = PROJECTS.flatMap(({ places }) => places.map(({ position }) => position));

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The haversine by its textbook, with the radius that Turf uses: what every distance is held against. */
function haversine([lonA, latA]: Position, [lonB, latB]: Position): number {
  const half =
    Math.sin(radians(latB - latA) / 2) ** 2 +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(radians(lonB - lonA) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

function nearestByForce(from: Position, points: readonly Position[]): number {
  return points.reduce((least, point) => Math.min(least, haversine(from, point)), Infinity);
}

const somewhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: 6.6, max: 11.6, noNaN: true }),
  fc.double({ min: 51.2, max: 54, noNaN: true }),
);

describe('the nearest project', () => {
  it('is as far as Turf and the textbook say: Emden to Sögel', () => {
    const [emden, soegel]: Position[] = [
      [7.2061, 53.3671],
      [7.5186, 52.8424],
    ];
    const [reach] = reachesOf([{ ...MUNICIPALITIES[0]!, position: [...emden!] }], [soegel!]);
    expect(reach!.km).toBeCloseTo(distance([...emden!], [...soegel!]), 9);
    expect(reach!.km).toBeCloseTo(haversine(emden!, soegel!), 6);
    expect(reach!.km).toBeCloseTo(61.9, 0);
  });

  it('agrees with brute force for every Gemeinde and any points', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 40 }), (points) => {
        const errors = reachesOf(MUNICIPALITIES, points).map(({ municipality, km }) =>
          Math.abs(km - nearestByForce(municipality.position, points)),
        );
        expect(Math.max(...errors)).toBeLessThan(1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it('is infinitely far where there is no project', () => {
    const reaches = reachesOf(MUNICIPALITIES, []);
    expect(new Set(reaches.map(({ km }) => km))).toEqual(new Set([Infinity]));
    const { beyond, all, kreise } = gapsOf(reaches, 200);
    expect(beyond).toEqual(all);
    expect(kreise.every((kreis) => kreis.beyond.municipalities === kreis.all.municipalities)).toBe(true);
  });
});

describe('the gaps', () => {
  const subsets = fc.tuple(fc.subarray(POINTS), fc.integer({ min: 1, max: 80 }));

  it('agree with brute force for any of the projects and any distance', () => {
    fc.assert(
      fc.property(subsets, ([points, km]) => {
        const { beyond, codes } = gapsOf(reachesOf(MUNICIPALITIES, points), km);
        const far = MUNICIPALITIES.filter(({ position }) => nearestByForce(position, points) > km);
        expect([...codes].sort()).toEqual(far.map(({ ags }) => ags));
        expect(beyond.municipalities).toBe(far.filter(({ isUnincorporated }) => !isUnincorporated).length);
        expect(beyond.inhabitants).toBe(far.reduce((sum, { population }) => sum + population, 0));
      }),
      { numRuns: 40 },
    );
  });

  it('add up: the Kreise to the Land, and the Land to 939 Gemeinden with all inhabitants', () => {
    fc.assert(
      fc.property(subsets, ([points, km]) => {
        const { beyond, all, kreise } = gapsOf(reachesOf(MUNICIPALITIES, points), km);
        expect(all).toEqual({ municipalities: 939, inhabitants: 7_993_608 });
        expect(kreise).toHaveLength(45);
        for (const part of ['municipalities', 'inhabitants'] as const) {
          const sum = (which: 'beyond' | 'all') =>
            kreise.reduce((total, kreis) => total + kreis[which][part], 0);
          expect([sum('beyond'), sum('all')]).toEqual([beyond[part], all[part]]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never grow with the distance, nor with one more project', () => {
    fc.assert(
      fc.property(subsets, somewhere, ([points, km], more) => {
        const at = (some: readonly Position[], distance: number) =>
          gapsOf(reachesOf(MUNICIPALITIES, some), distance).codes;
        const codes = at(points, km);
        for (const fewer of [at(points, km + 5), at([...points, more], km)]) {
          expect([...fewer].every((code) => codes.has(code))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('list what lies beyond, farthest first, without gemeindefreie Gebiete that nobody lives in', () => {
    const { kreise } = gapsOf(reachesOf(MUNICIPALITIES, []), 10);
    const heidekreis = kreise.find(({ code }) => code === '03358')!;
    expect(heidekreis.reaches.map(({ municipality }) => municipality.name)).toContain('Osterheide');
    const holzminden = kreise.find(({ code }) => code === '03255')!;
    expect(holzminden.reaches).toHaveLength(holzminden.all.municipalities);
    for (const { reaches } of gapsOf(reachesOf(MUNICIPALITIES, POINTS), 5).kreise) {
      expect(reaches.map(({ km }) => km)).toEqual(reaches.map(({ km }) => km).sort((a, b) => b - a));
    }
  });

  it('do not count the distance itself as farther', () => {
    const [municipality] = MUNICIPALITIES;
    expect(gapsOf([{ municipality: municipality!, km: 25 }], 25).beyond.municipalities).toBe(0);
    expect(gapsOf([{ municipality: municipality!, km: 25.001 }], 25).beyond.municipalities).toBe(1);
  });
});

describe('the Gemeinden of a choice', () => {
  const names = (found: readonly Municipality[]) => found.map(({ name }) => name);

  it('are all without one', () => {
    expect(municipalitiesIn(MUNICIPALITIES, NO_CHOICE)).toEqual(MUNICIPALITIES);
  });

  it('part into those in an area and those outside', () => {
    for (const code of ['034', '03454', '034545407', '03402000']) {
      const inside = municipalitiesIn(MUNICIPALITIES, choiceOf([code]));
      const outside = municipalitiesIn(MUNICIPALITIES, choiceOf([], [code]));
      expect(inside.length).toBeGreaterThan(0);
      expect([...inside, ...outside].map(({ ags }) => ags).sort()).toEqual(
        MUNICIPALITIES.map(({ ags }) => ags),
      );
    }
  });

  it('are the members of a Samtgemeinde', () => {
    expect(names(municipalitiesIn(MUNICIPALITIES, choiceOf(['034545407']))).sort()).toContain('Sögel');
    expect(municipalitiesIn(MUNICIPALITIES, choiceOf(['034545407']))).toHaveLength(8);
  });
});

it('takes well under a second for 100,000 projects', () => {
  const random = (seed: number) => ((Math.sin(seed) * 43_758.5453) % 1) ** (2 ** 0.5);
  const many = Array.from({ length: 100_000 }, (_, index): Position => [
    6.7 + 4.8 * Math.abs(random(index)),
    51.3 + 2.6 * Math.abs(random(index + 0.5)),
  ]);
  const start = performance.now();
  gapsOf(reachesOf(MUNICIPALITIES, many), 25);
  expect(performance.now() - start).toBeLessThan(1500);
});
