/** The feeds against what RFC 4287 asks of them. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/domain/project';
import { de } from '../../../src/i18n/de';
import { createFormat } from '../../../src/i18n/format';
import { lastChanges, recordsOf, type Change } from '../../../src/prerender/changes';
import { feedText } from '../../../src/prerender/feed';
import { grant, project } from '../../fixtures/projects';
import { dataset, files, projects as all } from '../../fixtures/published';

interface Link {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
}
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published?: string;
  readonly link: readonly Link[];
  readonly summary: string;
}
interface Feed extends Omit<Entry, 'published' | 'summary'> {
  readonly author: { readonly name: string };
  readonly rights: string;
  readonly entry?: readonly Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'entry' || name === 'link',
});
const URL_ = 'https://atlas.example/karte/';
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

function feed(projects: readonly Project[], changes: ReadonlyMap<string, Change> = new Map()): Feed {
  const text = feedText({
    path: 'feed.xml',
    title: 'Neue und geänderte Projekte',
    page: '',
    projects,
    changes,
    meta: dataset.meta!,
    url: URL_,
    i18n: { m: de, format: createFormat('de') },
    placeOf: (one) => one.places[0]!.name,
  });
  expect(XMLValidator.validate(text)).toBe(true);
  return (parser.parse(text) as { feed: Feed }).feed;
}

describe('the feed of the atlas', () => {
  const made = feed(all);
  const entries = made.entry!;

  it('has what a feed must have', () => {
    expect(made.id).toBe('tag:atlas.example,2026:/karte/feed.xml');
    expect(made.author.name).toBe('Quartiersatlas Niedersachsen');
    expect(made.rights).toContain('CC BY 4.0');
    const [self] = made.link.filter(({ rel }) => rel === 'self');
    expect(self).toMatchObject({ href: `${URL_}feed.xml`, type: 'application/atom+xml' });
    expect(made.updated).toMatch(RFC_3339);
    expect(made.updated).toBe(entries[0]!.updated);
  });

  it('has an entry for each project, with all that one must have, newest first', () => {
    expect(entries).toHaveLength(all.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, title, updated, link, summary } of entries) {
      expect(id).toMatch(/^tag:atlas\.example,2026:\/karte\/projekt\/[a-z0-9-]+\/$/);
      expect(title).not.toBe('');
      expect(updated).toMatch(RFC_3339);
      expect(Number.isNaN(Date.parse(updated))).toBe(false);
      expect(link).toHaveLength(1);
      expect(link[0]!.href).toMatch(/^https:\/\/atlas\.example\/karte\/projekt\//);
      expect(summary).toMatch(/(Quelle mit Datum|Stand der Daten)/);
    }
    const times = entries.map(({ updated }) => updated);
    expect(times).toEqual(times.toSorted().reverse());
  });
});

describe('an entry', () => {
  it('is as new as its newest source, and says that this is what its date means', () => {
    const source = (date: string | null) => ({ url: 'https://x.example/', publisher: 'X', says: null, date });
    const one = project({
      sources: [source('2018-08-16'), source(null)],
      grants: [grant(2019, 60_000, { sources: [source('2019-07')] })],
    });
    const [entry] = feed([one]).entry!;
    expect(entry!.updated).toBe('2019-07-01T00:00:00Z');
    expect(entry!.summary).toMatch(/Runde 2019: Förderung belegt, 60\.000\s€\./);
    expect(entry!.summary).toContain('Neueste Quelle mit Datum: Juli 2019.');
  });

  it('says where no source has a date, and no amount is published', () => {
    const [entry] = feed([project({ grants: [grant(2020, null)] })]).entry!;
    expect(entry!.updated).toBe('2026-11-01T00:00:00Z');
    expect(entry!.summary).toContain('Keine Quelle mit Datum; Stand der Daten: November 2026.');
    expect(entry!.summary).toContain(de.panels.detail.unpublished);
  });

  it('has the day of its change where versions could be compared', () => {
    const changes = new Map<string, Change>([
      ['neu', { kind: 'new', since: '2027-02-03' }],
      ['anders', { kind: 'changed', since: '2027-01-02' }],
    ]);
    const [first, second] = feed([project({ id: 'anders' }), project({ id: 'neu' })], changes).entry!;
    expect(first).toMatchObject({ updated: '2027-02-03T00:00:00Z', published: '2027-02-03T00:00:00Z' });
    expect(first!.summary).toContain('Neu im Atlas seit dem 3. Februar 2027.');
    expect(second!.summary).toContain('Im Atlas geändert am 2. Januar 2027.');
    expect(second!.published).toBeUndefined();
  });

  it('stays text, whatever the data hold', () => {
    const attack = ']]></summary><script>alert(1)</script>&"';
    const [entry] = feed([project({ title: attack, summary: { de: attack, en: attack } })]).entry!;
    expect(entry!.title).toContain('<script>');
  });

  it('is missing from a feed of nothing, which is a feed still', () => {
    const made = feed([]);
    expect(made.entry).toBeUndefined();
    expect(made.updated).toBe('2026-11-01T00:00:00Z');
  });
});

describe('lastChanges', () => {
  const version = (since: string, records: Record<string, string>) => ({
    since,
    records: new Map(Object.entries(records)),
  });

  it.each([
    ['nothing to compare with', [version('a', { x: '1' })], {}],
    ['the same', [version('a', { x: '1' }), version('b', { x: '1' })], {}],
    ['new', [version('a', {}), version('b', { x: '1' })], { x: { kind: 'new', since: 'b' } }],
    ['changed', [version('a', { x: '1' }), version('b', { x: '2' })], { x: { kind: 'changed', since: 'b' } }],
    [
      'new, then changed',
      [version('a', {}), version('b', { x: '1' }), version('c', { x: '2' })],
      { x: { kind: 'changed', since: 'c' } },
    ],
    [
      'new, then the same',
      [version('a', {}), version('b', { x: '1' }), version('c', { x: '1' })],
      { x: { kind: 'new', since: 'b' } },
    ],
    ['gone', [version('a', { x: '1' }), version('b', { x: '2' }), version('c', {})], {}],
  ])('%s', (_, versions, expected) => {
    expect(Object.fromEntries(lastChanges(versions))).toEqual(expected);
  });

  it('reads the records of a published version', () => {
    expect(recordsOf(files['projekte.geojson']!).size).toBe(all.length);
  });
});
