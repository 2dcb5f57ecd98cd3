import { describe, expect, test } from 'vitest';
import { compile } from '../../../data/build/compile';
import type { SourceTexts } from '../../../data/build/sourceFiles';
import { describeProblem } from '../../../src/domain/problem';
import type { Handlungsfelder, ProjectFeature, Round } from '../../../src/domain/schema';
import { collection, handlungsfelderFile, roundsFile, texts, type Collection } from './kept';

const EMDEN = 'emden-quartiersbruecken';

function withProjects(change: (file: Collection) => void): SourceTexts {
  const file = collection();
  change(file);
  return { ...texts, projects: JSON.stringify(file) };
}

/** Puts a value, which may be anything, at a dotted path of one project; `undefined` takes the field out. */
function withProject(path: string, value: unknown, id = EMDEN): SourceTexts {
  return withProjects(({ features }) => {
    const feature = features.find(({ properties }) => properties.id === id)!;
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce<object>((at, key) => Reflect.get(at, key) as object, feature);
    Reflect.set(parent, last, value);
  });
}

function withRounds(change: (rounds: Round[]) => void): SourceTexts {
  const file = roundsFile();
  change(file.rounds);
  return { ...texts, rounds: JSON.stringify(file) };
}

function withHandlungsfelder(change: (file: Handlungsfelder) => void): SourceTexts {
  const file = handlungsfelderFile();
  change(file);
  return { ...texts, handlungsfelder: JSON.stringify(file) };
}

const lines = (changed: SourceTexts): string[] => compile(changed).problems.map(describeProblem);

const P = `data/projekte.geojson › ${EMDEN} › properties`;

/** What is wrong, the changed files, and the one line that says so: file, record, field, value, expectation. */
const refusals: [what: string, changed: SourceTexts, line: string][] = [
  [
    'a value outside its list',
    withProject('properties.traeger.art', 'stadt'),
    `${P}.traeger.art: "stadt", expected one of "kommune", "wohlfahrtsverband", "verein", "kirche", "genossenschaft", "sonstige"`,
  ],
  [
    'an unknown field',
    withProject('properties.titel', 'x'),
    `${P}.titel: "titel", expected no field of this name`,
  ],
  [
    'a missing field',
    withProject('properties.title', undefined),
    `${P}.title: nothing, expected this field to be there`,
  ],
  [
    'a short title that is too long',
    withProject('properties.shortTitle', 'x'.repeat(49)),
    `${P}.shortTitle: "${'x'.repeat(49)}", expected at most 48 characters`,
  ],
  [
    'an amount of zero',
    withProject('properties.grants.0.amount', 0),
    `${P}.grants.0.amount: 0, expected 1 or more`,
  ],
  [
    'a grant without a source',
    withProject('properties.grants.4.sources', []),
    `${P}.grants.4.sources: [], expected something in it`,
  ],
  [
    'an address that is none',
    withProject('properties.website', 'www.emden.de'),
    `${P}.website: "www.emden.de", expected an http(s) address`,
  ],
  [
    'a code that lost its zero',
    withProject('properties.places.0.ags.kreis', '3402'),
    `${P}.places.0.ags.kreis: "3402", expected 5 digits that begin with 03, as text`,
  ],
  [
    'two projects of one id',
    withProjects(({ features }) => (features[0]!.properties.id = features[1]!.properties.id)),
    'data/projekte.geojson › bad-lauterberg-haus-der-begegnung › properties.id: "bad-lauterberg-haus-der-begegnung", expected an id used once',
  ],
  [
    'two grants of one id',
    withProject('properties.grants.1.id', '2017-emden-lebenswertes-borssum'),
    `${P}.grants.1.id: "2017-emden-lebenswertes-borssum", expected an id used once; ${EMDEN} has it too`,
  ],
  [
    'an amount whose kind is unknown',
    withProject('properties.grants.4.amountKind', 'unbekannt'),
    `${P}.grants.4.amountKind: "unbekannt", expected exakt or gerundet, because the amount is 150000`,
  ],
  [
    'a kind of amount without an amount',
    withProject('properties.grants.0.amountKind', 'exakt'),
    `${P}.grants.0.amountKind: "exakt", expected unbekannt, because the amount is null`,
  ],
  [
    'a grant of a year without a round',
    withProject('properties.grants.0.year', 2016),
    `${P}.grants.0.year: 2016, expected a year with a round in runden.json`,
  ],
  [
    'a derivation written by hand',
    withProject('properties.handlungsfelder.buendnis.0.derivedFrom', 'zusammenleben'),
    `${P}.handlungsfelder.buendnis.0.derivedFrom: "zusammenleben", expected null, because only the build derives fields from the crosswalk`,
  ],
  [
    'fewer places than points',
    withProject('geometry', {
      type: 'MultiPoint',
      coordinates: [
        [7.2, 53.37],
        [7.21, 53.37],
      ],
    }),
    `${P}.places: 1, expected as many places as points (2)`,
  ],
  [
    'a Gemeinde that does not exist',
    withProject('properties.places.0.ags.gemeinde', '03402999'),
    `${P}.places.0.ags.gemeinde: "03402999", expected the code of a gemeinde`,
  ],
  [
    'a Gemeinde of before a merger',
    withProject('properties.places.0.ags.gemeinde', '03152012'),
    `${P}.places.0.ags.gemeinde: "03152012", expected 03159016, the code since the merger`,
  ],
  [
    'a Kreis that does not hold the Gemeinde',
    withProject('properties.places.0.ags.kreis', '03452'),
    `${P}.places.0.ags.kreis: "03452", expected "03402", where the place lies`,
  ],
  [
    'a Region that does not hold the Kreis',
    withProject('properties.places.0.ags.region', '031'),
    `${P}.places.0.ags.region: "031", expected "034", where the kreis lies`,
  ],
  [
    'a Samtgemeinde where there is none',
    withProject('properties.places.0.ags.samtgemeinde', '034545407'),
    `${P}.places.0.ags.samtgemeinde: "034545407", expected null, where the gemeinde lies`,
  ],
  [
    'no Gemeinde for a town',
    withProject('properties.places.0.ags.gemeinde', null),
    `${P}.places.0.ags.gemeinde: null, expected the code of a gemeinde, because the precision is "ort"`,
  ],
  [
    'a Gemeinde for a whole area',
    withProject('properties.places.0.precision', 'gebiet'),
    `${P}.places.0.ags.gemeinde: "03402000", expected null, because the place is a whole area`,
  ],
  [
    'a point in another Gemeinde',
    withProject('geometry.coordinates', [9.7332, 52.3705]),
    `${P}.places.0.ags.gemeinde: "03402000" at 9.7332, 52.3705, expected a point in Emden; this one lies in Hannover (03241001)`,
  ],
  [
    'a point outside the Land',
    withProject('geometry.coordinates', [8.8072, 53.0758]),
    `${P}.places.0.ags.gemeinde: "03402000" at 8.8072, 53.0758, expected a point in Emden; this one lies outside the Land`,
  ],
  [
    'latitude first',
    withProject('geometry.coordinates', [53.37, 7.2]),
    `${P}.places.0.ags.gemeinde: "03402000" at 53.37, 7.2, expected a point in Emden; this one lies outside the Land`,
  ],
  [
    'a point outside its Landkreis',
    withProject('geometry.coordinates', [9.7332, 52.3705], 'hameln-pyrmont-glaswaende'),
    'data/projekte.geojson › hameln-pyrmont-glaswaende › properties.places.0.ags.kreis: "03252" at 9.7332, 52.3705, expected a point in Hameln-Pyrmont; this one lies in Hannover (03241001)',
  ],
  [
    'another key beside the features',
    withProjects((file) => Object.assign(file, { name: 'x' })),
    'data/projekte.geojson › name: "name", expected no field of this name',
  ],
  [
    'a record that is no feature',
    withProjects(({ features }) => features.push(7 as unknown as ProjectFeature)),
    'data/projekte.geojson › features[76]: 7, expected an object',
  ],
  [
    'two rounds of one year',
    withRounds((rounds) => rounds.push(rounds[0]!)),
    'data/runden.json › 2017 › rounds.year: 2017, expected one round a year',
  ],
  [
    'a round whose number is text',
    withRounds((rounds) => Object.assign(rounds[0]!, { selected: '17' })),
    'data/runden.json › rounds.0.selected: "17", expected number',
  ],
  [
    'a field that the lists lack',
    withHandlungsfelder(({ programm }) => programm.fields.pop()),
    'data/handlungsfelder.json › programm.fields: nothing, expected an entry for imageverbesserung-und-oeffentlichkeitsarbeit',
  ],
  [
    'a crosswalk that leaves a field out',
    withHandlungsfelder(({ crosswalk }) => crosswalk.shift()),
    'data/handlungsfelder.json › crosswalk: nothing, expected an entry for soziale-aktivitaeten-und-soziale-infrastruktur',
  ],
  [
    'a crosswalk with two rows for a field',
    withHandlungsfelder(({ crosswalk }) => crosswalk.push(crosswalk[1]!)),
    'data/handlungsfelder.json › crosswalk: "zusammenleben", expected one entry a field',
  ],
  [
    'fields in another order',
    withHandlungsfelder(({ buendnis }) => buendnis.fields.reverse()),
    'data/handlungsfelder.json › buendnis.fields: gesellschaftliche-teilhabe, buergerschaftliches-engagement, wohnen-und-leben, a…, expected this order: sprache, arbeit, wohnen-und-leben, buergerschaftliches-engagement, gesellschaftliche-teilhabe',
  ],
  [
    'malformed JSON',
    { ...texts, projects: texts.projects.replace('"schemaVersion": 1,', '"schemaVersion": 1') },
    'data/projekte.geojson › line 4, column 3: "features": [, expected valid JSON',
  ],
];

describe('the build refuses, with one line that says what and where', () => {
  test.each(refusals)('%s', (_, changed, line) => {
    expect(lines(changed)).toContain(line);
  });

  test.each(refusals)('%s: and writes nothing', (_, changed) => {
    expect(compile(changed).files).toEqual({});
  });
});

test('all mistakes are collected, not only the first', () => {
  const changed = withProjects(({ features }) => {
    Object.assign(features[0]!.properties, { title: '' });
    features[1]!.properties.places[0]!.ags.gemeinde = '03999999';
    features[2]!.properties.grants[0]!.year = 2016;
  });
  const both = { ...changed, handlungsfelder: '{' };
  expect(lines(both)).toHaveLength(4);
});

test('the files as they are kept have no mistake', () => {
  expect(lines(texts)).toEqual([]);
});
