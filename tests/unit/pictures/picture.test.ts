/** Pictures of the published data and of made-up ones: open in programs that draw, hold the page's numbers, say where they are from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DetailTopology } from '../../../src/cartography/topology';
import { SCOPE_TINT } from '../../../src/cartography/scopeLook';
import { colouringOf } from '../../../src/cartography/areaColouring';
import { areaFigures } from '../../../src/domain/areaFigures';
import type { BarFigure, Room } from '../../../src/charts/barFigure';
import { panelLayout } from '../../../src/charts/barLayout';
import { columnsOf } from '../../../src/charts/columns';
import { choiceOf, NO_FILTER } from '../../../src/domain/filter';
import { gapsOf } from '../../../src/domain/gaps';
import type { ProjectSummary } from '../../../src/domain/project';
import type { Municipalities } from '../../../src/domain/schema';
import { reachesOf } from '../../../src/geo/coverage';
import { scopeOf } from '../../../src/geo/scope';
import { gapOutlines, pathOf } from '../../../src/staticMap/outlines';
import { FORMATS, MARGIN, stacked, type Format, type Picture } from '../../../src/pictures/frame';
import { mapPicture } from '../../../src/pictures/map';
import { escapedXml } from '../../../src/pictures/svg';
import { de } from '../../../src/i18n/de';
import { createFormat } from '../../../src/i18n/format';
import { pictureText } from '../../../src/panels/picture/pictureText';
import { chartsOf, type Chart } from '../../fixtures/charts';
import { elementsOf, extentOf, type Drawn } from '../../fixtures/drawing';
import { arbitraryProjects } from '../../fixtures/projects';
import { dataset, files, places, topology } from '../../fixtures/published';

const i18n = { m: de, format: createFormat('de') };
const alle = dataset.collections!.alle.projects;
const beispiele = dataset.collections!.beispiele.projects;
const SOURCES = [
  {
    label: null,
    sources: ['A', 'B', 'C', 'D', 'E', 'A & <B>'].map((publisher, index) => ({
      url: `https://x.example/${index}`,
      publisher,
      says: null,
    })),
  },
];
const shown = {
  collection: 'alle',
  filter: { ...NO_FILTER, runde: choiceOf(['2019']) },
  areas: dataset.areas,
  meta: dataset.meta,
  address: 'https://atlas.example/karte/?runde=2019',
} as const;

const MAPS = ['karte', 'gebiete', 'flecken'];
const DETAIL = JSON.parse(files['detail.topojson']!) as DetailTopology;
const { municipalities: MUNICIPALITIES } = JSON.parse(files['gemeinden.json']!) as Municipalities;

const NOWHERE = scopeOf({ centre: null, near: null, outline: null });
/** A circle around Emden and an area of one's own. */
const SCOPE = scopeOf({
  centre: [7.2, 53.37],
  near: { place: '03402000', km: 30 },
  outline: [
    [
      [
        [9, 52],
        [10, 52],
        [9.5, 52.6],
      ],
    ],
  ],
});

interface Made {
  readonly figureOf?: Chart['figureOf'];
  readonly draw: (format: Format) => Picture;
}

/** Every kind of picture of some projects. */
function pictures(projects: readonly ProjectSummary[]): Record<string, Made> {
  const text = (chart: Parameters<typeof pictureText>[0], attributions: readonly string[] = []) =>
    pictureText(chart, 'Statistik in Worten', SOURCES, shown, i18n, attributions);
  const total = projects.length;
  const map = text({ headline: de.cite.picture.map.title(total), summary: [] }, ['© GeoBasis-DE / BKG 2016']);
  const land = {
    topology,
    areas: dataset.areas,
    places,
    projects,
    isClustered: total > 20,
    choice: choiceOf(['034']),
    camera: null,
    scope: NOWHERE,
    gaps: null,
    scheme: 'buendnis' as const,
    m: de,
  };
  const colouring = colouringOf(
    areaFigures(projects, NO_FILTER, dataset.areas!, 'pro-kopf', 'kreis'),
    'jenks',
  );
  const points = projects.flatMap(({ places }) => places.map(({ position }) => position));
  const gaps = { ...gapsOf(reachesOf(MUNICIPALITIES, points), 25), km: 25, detail: DETAIL };
  const charts = Object.entries(chartsOf(projects)).map(([kind, chart]): [string, Made] => [
    kind,
    { figureOf: chart.figureOf, draw: (format) => stacked(text(chart.text), chart.body, format) },
  ]);
  return {
    ...Object.fromEntries(charts),
    karte: { draw: (format) => mapPicture(map, { ...land, colouring: null }, format) },
    gebiete: { draw: (format) => mapPicture(map, { ...land, colouring }, format) },
    flecken: { draw: (format) => mapPicture(map, { ...land, colouring, gaps, scope: SCOPE }, format) },
  };
}

const MADE = pictures(alle);
const EXAMPLES = pictures(beispiele);
const CASES = Object.keys(MADE).flatMap((kind) =>
  (Object.keys(FORMATS) as Format[]).map((format) => ({ kind, format })),
);
const ELEMENTS = [
  'svg',
  'title',
  'desc',
  'defs',
  'clipPath',
  'g',
  'rect',
  'path',
  'circle',
  'text',
  'pattern',
];

describe.each(CASES)('$kind as $format', ({ kind, format }) => {
  const picture = MADE[kind]!.draw(format);
  const drawn = elementsOf(picture.svg);
  const said = (elements: readonly Drawn[]) =>
    elements.filter(({ name }) => name === 'text').map(({ text }) => text);

  it('has the size of its format', () => {
    const { width, height } = FORMATS[format];
    expect(picture.width).toBe(width);
    if (height !== null) expect(picture.height).toBe(height);
    expect(drawn[0]!.attributes).toMatchObject({
      width: String(picture.width),
      height: String(picture.height),
    });
  });

  it('is drawn with what every program knows, and refers to nothing outside', () => {
    expect(ELEMENTS).toEqual(expect.arrayContaining([...new Set(drawn.map(({ name }) => name))]));
    const attributes = drawn.flatMap((one) => Object.entries(one.attributes));
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^(on|style$|class$|href|xlink)/);
      expect(value).not.toMatch(/var\(|NaN|undefined|Infinity|currentColor/);
      if (name !== 'xmlns')
        expect(value).not.toMatch(
          /https?:|url\((?!#(ausschnitt|unbekannt|unbekannt-karte|weisse-flecken|weisse-flecken-karte)\))/,
        );
      if (name === 'fill' || name === 'stroke')
        expect(value).toMatch(/^(none|#[0-9a-f]{6}|url\(#(unbekannt|weisse-flecken)(-karte)?\))$/);
    }
    expect(drawn[0]!.attributes['font-family']).toMatch(/Fira Sans.*sans-serif$/);
  });

  it('says its message, selection, source, date and licence', () => {
    const words = said(drawn).join(' ').replace(/\s+/g, ' ');
    expect(words).toContain('Gezeigt: alle erfassten Förderungen; Runde 2019');
    expect(words).toContain('A, B, C und 3 weitere');
    expect(words).toContain('(atlas.example/karte)');
    expect(words).toContain(`(Version ${dataset.meta!.version})`);
    expect(words).toContain('Stand der Daten: November 2026');
    expect(words).toContain('CC BY 4.0');
    if (MAPS.includes(kind)) expect(words).toContain('GeoBasis-DE / BKG');
  });

  it('keeps every word inside', () => {
    const width = Number(drawn[0]!.attributes.viewBox!.split(' ')[2]);
    // The map's own words are clipped to it, and placed by a layout with tests of its own.
    const outside = drawn
      .filter(({ name }) => name === 'text')
      .filter((one) => {
        const [left, right] = extentOf(one);
        return left < 0 || right > width - (MAPS.includes(kind) ? 0 : MARGIN / 2);
      });
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
});

describe('bars', () => {
  const kinds = Object.entries(MADE).filter(([, { figureOf }]) => figureOf);

  it.each(kinds)('of %s say every label of the page', (_, { figureOf, draw }) => {
    for (const format of Object.keys(FORMATS) as Format[]) {
      const words = elementsOf(draw(format).svg)
        .map(({ text }) => text)
        .join(' ');
      const texts = (figure: BarFigure) =>
        figure.rows.flatMap((row) => [
          ...row.label.split(' '),
          ...row.cells.flat().map(({ label }) => label),
        ]);
      const isTight = format !== 'frei';
      const missing = (room: Room) => texts(figureOf!(room, isTight)).filter((text) => !words.includes(text));
      expect(Math.min(missing('wide').length, missing('narrow').length)).toBe(0);
    }
  });

  it.each(kinds)('of %s are as long as the page draws them', (_, { figureOf, draw }) => {
    const figure = figureOf!('wide', false);
    const columns = columnsOf(
      FORMATS.frei.width - 2 * MARGIN,
      figure.labelWidth,
      figure.panels.map(({ share }) => share),
    );
    const expected = figure.panels.flatMap(({ atLeast }, panel) =>
      panelLayout(
        figure.rows.map((row) => row.cells[panel] ?? []),
        columns.panels[panel]!,
        atLeast,
      ).bars.flat(),
    );
    const solid = expected.map(({ kind, width, hatched }) => (kind === 'value' ? width - hatched : 0));
    const widths = elementsOf(draw('frei').svg)
      .filter(({ name, attributes }) => name === 'rect' && attributes.height === String(figure.barHeight))
      .map(({ attributes }) => Number(attributes.width))
      // Samples of the legend.
      .filter((width) => width !== 18);
    const rounded = (values: readonly number[]) =>
      values
        .filter((value) => value > 0)
        .map((value) => Math.round(value * 100) / 100)
        .sort();
    expect(rounded(widths)).toEqual(rounded(solid.filter((width) => width !== 18)));
  });
});

describe('the map', () => {
  it('shows each example with its name', () => {
    const words = elementsOf(EXAMPLES.karte!.draw('frei').svg).map(({ text }) => text);
    for (const town of ['Emden', 'Sögel', 'Sickte', 'Hildesheim']) expect(words).toContain(town);
  });

  it('fills each area as the page does, and hatches what is not known', () => {
    const { figures, fills } = colouringOf(
      areaFigures(alle, NO_FILTER, dataset.areas!, 'pro-kopf', 'kreis'),
      'jenks',
    );
    const drawn = elementsOf(MADE.gebiete!.draw('frei').svg);
    const from = drawn.findIndex(({ attributes }) => attributes.id === 'gebiete');
    const painted = drawn.slice(from + 1, from + 1 + fills.size).map(({ attributes }) => attributes.fill);
    const count = (fill: string) => painted.filter((one) => one === fill).length;
    const known = figures.figures.filter(({ state }) => state === 'known').length;
    const unknown = figures.figures.filter(({ state }) => state === 'unknown').length;
    expect(count('url(#unbekannt-karte)')).toBe(unknown);
    expect(painted.filter((fill) => /^#/.test(fill!)).length).toBe(known);
  });

  it('dots the white spots as far as the page does, below names and symbols, and says how many', () => {
    const drawn = elementsOf(MADE.flecken!.draw('frei').svg);
    const ids = drawn.map(({ attributes }) => attributes.id);
    const points = alle.flatMap(({ places }) => places.map(({ position }) => position));
    const { codes, beyond, all } = gapsOf(reachesOf(MUNICIPALITIES, points), 25);
    const { areas, outline } = gapOutlines(DETAIL, codes);
    const path = (id: string) => drawn.find(({ attributes }) => attributes.id === id)!.attributes;
    expect(path('gaps')).toMatchObject({ d: areas, fill: 'url(#weisse-flecken-karte)' });
    expect(path('gaps-outline')).toMatchObject({ d: outline, fill: 'none' });
    expect(ids.indexOf('gaps')).toBeGreaterThan(ids.indexOf('land'));
    expect(ids.indexOf('gaps')).toBeLessThan(ids.indexOf('projekte'));
    expect(drawn.map(({ text }) => text)).toContain(
      `mehr als 25 km vom nächsten Projekt: ${beyond.municipalities} von ${all.municipalities} Gemeinden`,
    );
    expect(elementsOf(MADE.karte!.draw('frei').svg).map(({ attributes }) => attributes.id)).not.toContain(
      'gaps',
    );
  });

  it('draws circle and own area as the static map does, above the borders and below the symbols', () => {
    const drawn = elementsOf(MADE.flecken!.draw('frei').svg);
    const ids = drawn.map(({ attributes }) => attributes.id);
    expect(drawn.find(({ attributes }) => attributes.id === 'suchgebiet')!.attributes).toMatchObject({
      d: pathOf(SCOPE),
      'fill-opacity': String(SCOPE_TINT),
    });
    expect(ids.indexOf('suchgebiet')).toBeGreaterThan(ids.indexOf('border-land'));
    expect(ids.indexOf('suchgebiet')).toBeLessThan(ids.indexOf('projekte'));
    expect(
      elementsOf(MADE.karte!.draw('frei').svg).some(({ attributes }) => attributes.id === 'suchgebiet'),
    ).toBe(false);
  });

  it('counts every place once', () => {
    const counted = (format: Format) => {
      const drawn = elementsOf(MADE.karte!.draw(format).svg);
      const from = drawn.findIndex(({ attributes }) => attributes.id === 'projekte');
      const to = drawn.findIndex(
        ({ attributes }) => attributes.id?.startsWith('projektnamen') || attributes.id === 'legende',
      );
      const marks = drawn.slice(from + 1, to === -1 ? undefined : to);
      const groups = marks
        .filter(({ name, text }) => name === 'text' && /^\d+$/.test(text))
        .map(({ text }) => Number(text));
      const singles = marks.filter(({ name, attributes }) => name === 'g' && attributes.transform).length;
      return groups.reduce((sum, count) => sum + count, 0) + singles;
    };
    const places = alle.reduce((sum, project) => sum + project.places.length, 0);
    expect(counted('frei')).toBe(places);
  });
});

describe('whatever the data hold', () => {
  it('every picture is drawn, in every format', () => {
    fc.assert(
      fc.property(arbitraryProjects, (projects) => {
        if (projects.length === 0) return;
        for (const [kind, { draw }] of Object.entries(pictures(projects))) {
          if (MAPS.includes(kind)) continue;
          for (const format of Object.keys(FORMATS) as Format[]) {
            const { svg } = draw(format);
            expect(svg).not.toMatch(/NaN|undefined|Infinity/);
          }
        }
      }),
      { numRuns: 4 },
    );
  });

  it('stays text that XML can hold', () => {
    const unit = fc.constantFrom(
      'a',
      'ß',
      '&',
      '<',
      '>',
      '"',
      ']]>',
      '\u0000',
      '\u001f',
      '\ud800',
      '\udc00',
      '😀',
      '\uffff',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(() => elementsOf(`<text a="${escapedXml(text)}">${escapedXml(text)}</text>`)).not.toThrow();
        expect(escapedXml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
    expect(escapedXml('a\u0000b\ud800c\u001f<script>')).toBe('abc&lt;script&gt;');
  });
});
