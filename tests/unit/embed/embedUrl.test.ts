import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  EMBED_PARAMETERS,
  embedAddress,
  formatEmbed,
  forwardAddress,
  isOrigin,
  parseEmbed,
} from '../../../src/embed/embedUrl';
import {
  controlsOf,
  DEFAULT_OPTIONS,
  EMBED_KINDS,
  FIGURES,
  type EmbedOptions,
} from '../../../src/embed/options';
import { LOCKS } from '../../../src/state/locks';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { arbitraryView } from '../../fixtures/views';

const arbitraryOptions: fc.Arbitrary<EmbedOptions> = fc.constantFrom(...EMBED_KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    locked: fc.subarray(LOCKS),
    hidden: fc.subarray([...controlsOf(kind)]),
    figure: fc.option(fc.constantFrom(...FIGURES)),
    isFixed: fc.boolean(),
    commanders: fc.subarray(['https://zeitung.example', 'http://localhost:8080', 'https://cms.example:8443']),
    id: fc.option(fc.constantFrom('karte-1', 'a.b_c')),
    pymId: fc.option(fc.constantFrom('pym-0', 'graphic')),
  }),
);

describe('the address of an embed', () => {
  it('is read as it was written, for every view and all options', () => {
    fc.assert(
      fc.property(arbitraryOptions, arbitraryView, (options, view) => {
        const [path, query = ''] = `/atlas/${embedAddress(options, view)}`.split('?') as [string, string?];
        expect(parseEmbed(path, query)).toEqual({ options, view, problems: [] });
      }),
      { numRuns: 100 },
    );
  });

  it('says nothing of what nobody set', () => {
    expect(embedAddress(DEFAULT_OPTIONS, DEFAULT_VIEW)).toBe('einbetten/karte/');
  });

  it('reads well', () => {
    const options = {
      ...DEFAULT_OPTIONS,
      locked: ['region'] as const,
      commanders: ['https://zeitung.example'],
    };
    expect(formatEmbed(options, { ...DEFAULT_VIEW, collection: 'alle' })).toBe(
      'sammlung=alle&gesperrt=region&befehle=https://zeitung.example',
    );
  });

  it.each([
    ['gesperrt=region,wetter', 'gesperrt', 'wetter'],
    ['ohne=suche,alles', 'ohne', 'alles'],
    ['stand=../../', 'stand', '../../'],
    ['befehle=https://zeitung.example/pfad', 'befehle', 'https://zeitung.example/pfad'],
    ['befehle=*', 'befehle', '*'],
    ['befehle=null', 'befehle', 'null'],
    ['hoehe=800', 'hoehe', '800'],
    ['id=<script>', 'id', '<script>'],
    ['sammlung=viele', 'sammlung', 'viele'],
  ])('ignores what is wrong in %s and names it', (query, parameter, value) => {
    expect(parseEmbed('/einbetten/liste/', query).problems).toEqual([
      { parameter, value, reason: 'unknown-value' },
    ]);
  });

  it('takes what pym.js adds without a word', () => {
    const query =
      'initialWidth=600&childId=karte&parentTitle=Zeitung&parentUrl=https%3A%2F%2Fzeitung.example';
    const { options, problems } = parseEmbed('/einbetten/karte/', query);
    expect(options.pymId).toBe('karte');
    expect(problems).toEqual([]);
  });

  it('never throws, whatever stands in it', () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(text, text, (path, query) => void parseEmbed(path, query)),
      { numRuns: 200 },
    );
  });
});

describe('einbetten at the address of the atlas', () => {
  it.each([
    ['?einbetten=liste&sammlung=alle&gesperrt=region', 'einbetten/liste/?sammlung=alle&gesperrt=region'],
    ['?einbetten=karte', 'einbetten/karte/'],
    ['?einbetten=//boese.example', null],
    ['?sammlung=alle', null],
    ['', null],
  ])('%s leads to %s', (search, expected) => {
    expect(forwardAddress(search)).toBe(expected);
  });
});

it.each([
  ['https://zeitung.example', true],
  ['https://zeitung.example:8443', true],
  ['http://localhost:4000', true],
  ['http://127.0.0.1:4000', true],
  ['http://zeitung.example', false],
  ['https://zeitung.example/', false],
  ['https://*.example', false],
  ['null', false],
  ['file://', false],
  ['data:text/html,x', false],
])('%s as an origin: %s', (text, expected) => {
  expect(isOrigin(text)).toBe(expected);
});

it.each([
  ['kind', 'embed kinds', EMBED_KINDS],
  ['parameter', 'embed parameters', EMBED_PARAMETERS],
])('the documentation names each %s, and no other', (_, table, expected) => {
  const text = readFileSync(new URL('../../../docs/einbetten.md', import.meta.url), 'utf8');
  const rows = text.split(`<!-- ${table} -->`)[1]!.split(/\n(?=## |<!--)/)[0]!;
  expect([...rows.matchAll(/^\| `([\w-]+)`\s*\|/gm)].map((match) => match[1])).toEqual([...expected]);
});
