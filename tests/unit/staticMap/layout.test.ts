import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAreas, parseProjects } from '../../../src/domain/dataset';
import type { Project } from '../../../src/domain/project';
import { NO_PADDING, type Size } from '../../../src/geo/startView';
import { en } from '../../../src/i18n/en';
import { de } from '../../../src/i18n/de';
import { LABEL_SIDES } from '../../../src/cartography/labelSides';
import type { MapPlace } from '../../../src/cartography/labels';
import { areaNames } from '../../../src/staticMap/areaLabels';
import { isWithin, overlap, type Box } from '../../../src/staticMap/boxes';
import { pixelAt, startFrame, worldPoint } from '../../../src/staticMap/frame';
import {
  groupsAt,
  layoutOf,
  spotsOf,
  townsOf,
  type Layout,
  type Mark,
  type SpotGroup,
} from '../../../src/staticMap/layout';
import { place, project } from '../../fixtures/projects';

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../data/${path}`, import.meta.url), 'utf8'));
}

const ALL = parseProjects(json('projekte.geojson'), 'projekte.geojson').value!;
const EXAMPLES = ALL.filter(({ example }) => example);
const AREAS = parseAreas(json('basemap/gebiete.json'), 'gebiete.json').value;
const PLACES = json('basemap/orte.json') as MapPlace[];

const SIZES: readonly Size[] = [
  { width: 1020, height: 780 },
  { width: 768, height: 700 },
  { width: 390, height: 560 },
  { width: 320, height: 480 },
  { width: 1900, height: 1000 },
];

function layout(projects: readonly Project[], size: Size, isClustered: boolean, messages = de.map): Layout {
  const frame = startFrame(size, NO_PADDING);
  const names = areaNames(AREAS, PLACES, messages, townsOf(projects));
  return layoutOf({
    size,
    frame,
    groups: groups(projects, isClustered ? frame.zoom : null),
    isClustered,
    names,
  });
}

/** Grouped from the records alone: made-up ones hold titles that no file may. */
function groups(projects: readonly Project[], zoom: number | null): SpotGroup[] {
  const spots = projects.flatMap(spotsOf);
  const world = spots.map(({ place }) => worldPoint(place.position));
  const points = {
    world: { x: Float64Array.from(world, ([x]) => x), y: Float64Array.from(world, ([, y]) => y) },
    spot: (point: number) => spots[point]!,
  };
  return groupsAt(points, Uint32Array.from(spots.keys()), zoom);
}

function labelBoxes({ marks, labels }: Layout): Box[] {
  return [...marks.flatMap(({ labelBox }) => labelBox ?? []), ...labels.map(({ box }) => box)];
}

function symbolBox({ at: { x, y }, size }: Mark): Box {
  return { left: x - size / 2, top: y - size / 2, right: x + size / 2, bottom: y + size / 2 };
}

function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b): [Box, Box][] => (overlap(a, b) ? [[a, b]] : [])),
  );
}

/** Projects anywhere in the Land, some of them with long or strange titles. */
const anyProjects: fc.Arbitrary<Project[]> = fc
  .array(
    fc.record({
      lon: fc.double({ min: 6.7, max: 11.5, noNaN: true }),
      lat: fc.double({ min: 51.3, max: 53.9, noNaN: true }),
      town: fc.constantFrom('Emden', 'Dannenberg (Elbe)', 'Testort', 'Ğöteborg-am-Ende-der-Welt'),
      shortTitle: fc.constantFrom('Treff', 'Ein sehr langer Kurztitel, der nicht mehr aufhört', '😀 <b>', ''),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 25 },
  )
  .map((rows) =>
    rows.map(({ lon, lat, town, shortTitle, count }, index): Project => {
      const places = Array.from({ length: count }, () => ({ ...place('03402'), name: town }));
      const made = project({ id: `projekt-${index}`, shortTitle, places });
      const moved = made.places.map((its, step) => ({ ...its, position: [lon + step * 0.05, lat] as const }));
      return { ...made, places: moved };
    }),
  );

describe('any projects', () => {
  it.each(SIZES)('have labels that never overlap, at $width × $height', (size) => {
    fc.assert(
      fc.property(anyProjects, fc.boolean(), (projects, isClustered) => {
        const its = layout(projects, size, isClustered);
        expect(overlaps(labelBoxes(its))).toEqual([]);
        expect(labelBoxes(its).filter((box) => !isWithin(box, size))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('keep their symbols clear of every name', () => {
    fc.assert(
      fc.property(anyProjects, fc.boolean(), (projects, isClustered) => {
        const { marks, labels } = layout(projects, SIZES[0]!, isClustered);
        const symbols = marks.map(symbolBox);
        expect(labels.filter(({ box }) => symbols.some((symbol) => overlap(symbol, box)))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('are on the drawing exactly once for each of their places', () => {
    fc.assert(
      fc.property(anyProjects, fc.boolean(), (projects, isClustered) => {
        const drawn = layout(projects, SIZES[2]!, isClustered).marks.flatMap(({ spots }) => spots);
        const name = ({ project: { id }, place: { position } }: (typeof drawn)[number]) =>
          `${id} ${position.join()}`;
        expect(drawn.map(name).sort()).toEqual(projects.flatMap(spotsOf).map(name).sort());
      }),
    );
  });

  it('have marks that can be told apart by key', () => {
    fc.assert(
      fc.property(anyProjects, fc.boolean(), (projects, isClustered) => {
        const keys = layout(projects, SIZES[2]!, isClustered).marks.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe.each(SIZES)('the examples at $width × $height', (size) => {
  const { marks, labels } = layout(EXAMPLES, size, false);

  it('all have their label on the side set by hand', () => {
    const sides = marks.map(({ side, spots }) => [spots[0]!.place.name.replace(/ \(.*/, ''), side]);
    expect(Object.fromEntries(sides)).toEqual(LABEL_SIDES);
  });

  it('name their towns once', () => {
    const names = labels.flatMap(({ lines }) => lines);
    for (const town of Object.keys(LABEL_SIDES)) expect(names).not.toContain(town);
  });
});

describe('all projects', () => {
  it.each(SIZES)('stand in groups that do not lie on each other, at $width × $height', (size) => {
    const { marks } = layout(ALL, size, true);
    const middles = marks.map(({ at: { x, y } }) => ({
      left: x - 6,
      top: y - 6,
      right: x + 6,
      bottom: y + 6,
    }));
    expect(overlaps(middles)).toEqual([]);
  });

  it('name the towns beside their groups', () => {
    const { labels } = layout(ALL, SIZES[0]!, true);
    const hannover = labels.find(({ lines }) => lines[0] === 'Hannover')!;
    expect(hannover.dot).toBeNull();
    expect(labels.find(({ lines }) => lines[0] === 'Bremen')!.dot).not.toBeNull();
  });
});

it('keeps names away from a selected project that a group hides', () => {
  const [emden] = EXAMPLES.filter(({ id }) => id === 'emden-quartiersbruecken');
  const size = SIZES[0]!;
  const frame = startFrame(size, NO_PADDING);
  const names = areaNames(AREAS, PLACES, de.map, townsOf(ALL));
  const { x, y } = pixelAt(frame, worldPoint(emden!.places[0]!.position));
  const near = { left: x - 10, top: y - 5, right: x + 100, bottom: y + 5 };
  const { labels, hidden } = layoutOf({
    size,
    frame,
    groups: groups(ALL, frame.zoom),
    isClustered: true,
    names,
    selected: emden!,
  });
  expect(labels.filter(({ box }) => overlap(box, near))).toEqual([]);
  expect(labels.length).toBeGreaterThan(20);
  expect(hidden.map(({ side }) => side)).toEqual(['right']);
});

it('writes the names of the language', () => {
  const names = layout(EXAMPLES, SIZES[0]!, false, en.map).labels.flatMap(({ lines }) => lines);
  expect(names).toContain('North Sea');
  expect(names).not.toContain('Nordsee');
});
