import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CommandGate, commandOf } from '../../../src/embed/commandGate';
import { asksForHeight, heightMessages } from '../../../src/embed/protocol';

const NEWSPAPER = 'https://zeitung.example';
const host = {};
const select = { ns: 'quartiersatlas', v: 1, type: 'select', project: 'emden-quartiersbruecken' };
const filter = { ns: 'quartiersatlas', v: 1, type: 'filter', query: 'sammlung=alle&region=034' };
const message = (data: unknown, from: { origin?: string; source?: unknown } = {}) => ({
  data,
  origin: from.origin ?? NEWSPAPER,
  source: ('source' in from ? from.source : host) as MessageEventSource,
});

describe('the height', () => {
  it('is told in every form that somebody listens for', () => {
    expect(heightMessages(480, { id: 'karte', pymId: 'pym-0' })).toEqual([
      { ns: 'quartiersatlas', v: 1, type: 'height', height: 480, id: 'karte' },
      { 'datawrapper-height': { karte: 480 } },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      'pymxPYMxpym-0xPYMxheightxPYMx480',
      { embed: 'karte', height: 480 },
    ]);
    expect(heightMessages(480, { id: null, pymId: null })).toHaveLength(3);
  });

  it.each([
    [{ ns: 'quartiersatlas', v: 1, type: 'ask' }, true],
    ['pymxPYMxkartexPYMxwidthxPYMx600', true],
    ['pymxPYMxkartexPYMxheightxPYMx600', false],
    [{ type: 'ask' }, false],
    [null, false],
    [undefined, false],
    [7, false],
  ])('%j asks for it: %s', (data, expected) => {
    expect(asksForHeight(data)).toBe(expected);
  });
});

describe('commands', () => {
  it('are let in from the page around, where its origin is on the list', () => {
    expect(new CommandGate(host, [NEWSPAPER]).admit(message(select), 0)).toEqual(select);
    expect(new CommandGate(host, [NEWSPAPER]).admit(message(filter), 0)).toEqual(filter);
  });

  it.each([
    ['nobody is on the list', [], message(select)],
    ['the origin is another', [NEWSPAPER], message(select, { origin: 'https://boese.example' })],
    ['the origin is none', ['null'], message(select, { origin: 'null', source: {} })],
    ['another window says it', [NEWSPAPER], message(select, { source: {} })],
    ['no window says it', [NEWSPAPER], message(select, { source: null })],
    ['it is too long', [NEWSPAPER], message({ ...filter, query: 'a'.repeat(5000) })],
    ['it is a knot', [NEWSPAPER], message(knot())],
  ])('are ignored where %s', (_, origins, event) => {
    expect(new CommandGate(host, origins).admit(event, 0)).toBeNull();
  });

  it.each([
    null,
    'select',
    7,
    [],
    { ...select, v: 2 },
    { ...select, ns: 'anders' },
    { ...select, type: 'navigate' },
    { ...select, project: 7 },
    { ...select, more: true },
    { ...filter, query: { q: 'x' } },
    { type: 'select', project: 'x' },
  ])('are nothing else: %j', (data) => {
    expect(commandOf(data)).toBeNull();
  });

  it('are nothing else, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true, withMap: true }), (data) => {
        expect(commandOf(data)).toBeNull();
        expect(new CommandGate(host, [NEWSPAPER]).admit(message(data), 0)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('are ten a second at most, the useless ones counted too', () => {
    const gate = new CommandGate(host, [NEWSPAPER]);
    const admitted = Array.from({ length: 40 }, (_, index) => gate.admit(message(select), index * 10));
    expect(admitted.filter(Boolean)).toHaveLength(10);
    expect(gate.admit(message(select), 1005)).not.toBeNull();
    for (let index = 0; index < 20; index++) gate.admit(message('x'), 5000);
    expect(gate.admit(message(select), 5001)).toBeNull();
    // Of others nothing is counted: they could silence the host.
    for (let index = 0; index < 20; index++)
      gate.admit(message(select, { origin: 'https://x.example' }), 9000);
    expect(gate.admit(message(select), 9001)).not.toBeNull();
  });
});

function knot(): unknown {
  const data: Record<string, unknown> = { ...select };
  data.project = data;
  return data;
}
