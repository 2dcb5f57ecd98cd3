import { describe, expect, test } from 'vitest';
import { collection, handlungsfelderFile, roundsFile, texts } from './kept';

const projects = collection().features.map(({ properties }) => properties);
const grants = projects.flatMap((project) => project.grants);

const EXAMPLES = [
  'dannenberg-zukunftszentrum',
  'emden-quartiersbruecken',
  'hildesheim-gesundheitstreff',
  'sickte-miteinander-bunt',
  'soegel-willkommen',
];

describe('examples', () => {
  test('are the five of 16 August 2018, each with evidence for its fields and its source', () => {
    const examples = projects.filter(({ example }) => example);
    expect(examples.map(({ id }) => id)).toEqual(EXAMPLES);
    for (const { id, handlungsfelder, sources } of examples) {
      expect(handlungsfelder.buendnis.length, id).toBeGreaterThanOrEqual(2);
      expect(sources.map(({ url }) => url).join(), id).toContain('www.stk.niedersachsen.de');
    }
  });

  test.each(['soegel-willkommen', 'sickte-miteinander-bunt'])(
    '%s has no grant but a note on funding',
    (id) => {
      const project = projects.find((candidate) => candidate.id === id)!;
      expect(project.grants).toEqual([]);
      expect(project.fundingNote).not.toBeNull();
    },
  );

  test('the shares of Sögel are other money', () => {
    const soegel = projects.find(({ id }) => id === 'soegel-willkommen')!;
    expect(soegel.otherMoney.map(({ kind }) => kind)).toEqual(['eigenkapital', 'kredit']);
  });
});

describe('sources', () => {
  test.each(grants.map((grant) => [grant.id, grant] as const))('%s: each says something', (_, grant) => {
    for (const { url, says } of grant.sources) expect(says, url).not.toBeNull();
  });

  test('every fact links to a source that the project names with its publisher', () => {
    for (const { id, facts, sources, grants: own } of projects) {
      const named = new Set([...sources, ...own.flatMap((grant) => grant.sources)].map(({ url }) => url));
      for (const { source } of facts) expect(named.has(source), `${id}: ${source}`).toBe(true);
    }
  });

  test('one address has one publisher and one date', () => {
    const seen = new Map<string, string>();
    const all = [
      ...projects.flatMap((project) => [
        ...project.sources,
        ...project.otherMoney.flatMap((money) => money.sources),
      ]),
      ...grants.flatMap((grant) => grant.sources),
      ...roundsFile().rounds.flatMap((round) => round.sources),
    ];
    for (const { url, publisher, date } of all) {
      const facts = `${publisher}, ${date}`;
      expect(seen.get(url) ?? facts, url).toBe(facts);
      seen.set(url, facts);
    }
  });
});

describe('grants', () => {
  test('lie in a project in order of their year', () => {
    for (const { id, grants: own } of projects) {
      const years = own.map(({ year }) => year);
      expect(years, id).toEqual([...years].sort());
    }
  });

  test('a project of several gives the reason for joining them', () => {
    for (const { id, grants: own, notes } of projects) {
      const isExplained = notes.some((note) => note.startsWith('Zusammengeführt: '));
      expect(isExplained, id).toBe(own.length > 1);
    }
  });
});

describe('text', () => {
  const all = texts.projects + texts.rounds + texts.handlungsfelder;

  test('has German quotation marks and no-break spaces in abbreviations', () => {
    expect(all).not.toMatch(/‚|‘(?!\w)|e\. V\.|e\.V\.|z\. B\.|z\.B\./);
    expect(all).not.toMatch(/\d (€|%|Mio\.)/);
  });

  test('has no e-mail address and no telephone number', () => {
    expect(all).not.toMatch(/[\w.]+@[\w-]+\.\w+/);
    expect(all).not.toMatch(/Tel\.|Telefon|\b0\d{3,5}[ /-]\d{4,}/);
  });
});

test('rounds are the nine years, and the contradictions of a year stand in its round', () => {
  const { rounds } = roundsFile();
  expect(rounds.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  const contradicted = rounds.filter(({ contradictions }) => contradictions.length > 0);
  expect(contradicted.map(({ year }) => year)).toEqual([2017, 2019, 2021, 2022, 2023, 2024, 2025]);
});

test('the crosswalk leaves out what does not follow', () => {
  const open = handlungsfelderFile().crosswalk.filter(({ buendnis }) => buendnis === null);
  expect(open.map(({ programm }) => programm)).toEqual([
    'schule-und-bildung',
    'gesundheitsfoerderung',
    'imageverbesserung-und-oeffentlichkeitsarbeit',
  ]);
});
