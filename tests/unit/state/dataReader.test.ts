/** What the build has checked is not checked again; everything else is. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checksumsText } from '../../../data/build/checksums';
import type { Meta } from '../../../src/domain/schema';
import { CHECKSUMS_FILE, checksumsIn, isAsBuilt } from '../../../src/state/checksums';
import { DataReader, type Reading } from '../../../src/state/dataReader';
import { files } from '../../fixtures/published';

const META = 'meta.json';
const meta = files[META]!;

const check = vi.fn<Reading<Meta, Meta>['check']>(({ parseMeta }) => parseMeta);
const READING: Reading<Meta, Meta> = { make: (json) => json, check };
afterEach(() => check.mockClear());

function server(answers: Readonly<Record<string, string>>): typeof fetch {
  return async (address) => {
    const text = answers[String(address).replace('data/', '')];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
}

const read = (answers: Readonly<Record<string, string>>, reading = READING) =>
  new DataReader('data/', server(answers)).read(META, reading);

describe('a file', () => {
  it('that is as the build wrote it is not checked again', async () => {
    expect(await read(files)).toEqual({ value: JSON.parse(meta), problems: [] });
    expect(check).not.toHaveBeenCalled();
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['in which one character was changed', { ...files, [META]: meta.replace('CC BY', 'CC BX') }],
    ['without checksums beside it', { [META]: meta }],
    ['that the checksums do not name', { ...files, [CHECKSUMS_FILE]: checksumsText({ 'orte.json': '' }) }],
    ['beside a page that answers for the checksums', { ...files, [CHECKSUMS_FILE]: '<!doctype html>' }],
  ])('%s is checked', async (_, answers) => {
    expect(await read(answers)).toEqual({ value: JSON.parse(answers[META]!), problems: [] });
    expect(check).toHaveBeenCalledOnce();
  });

  it('of another version of the form is refused, whatever its checksum', async () => {
    const text = meta.replace('"schemaVersion":1', '"schemaVersion":2');
    const answer = await read({ [META]: text, [CHECKSUMS_FILE]: checksumsText({ [META]: text }) });
    expect(answer).toMatchObject({ value: null, problems: [{ file: META, field: 'schemaVersion' }] });
  });

  it('of which nothing can be made is named by the check, whatever its checksum', async () => {
    const text = '{"schemaVersion":1}';
    const make = () => {
      throw new TypeError('files is not iterable');
    };
    const answer = await read(
      { [META]: text, [CHECKSUMS_FILE]: checksumsText({ [META]: text }) },
      { make, check },
    );
    expect(answer).toMatchObject({
      value: null,
      problems: expect.arrayContaining([expect.objectContaining({ field: 'counts' })]),
    });
  });

  it('is checked where the browser cannot reckon its checksum', async () => {
    vi.stubGlobal('crypto', {});
    await read(files);
    vi.unstubAllGlobals();
    expect(check).toHaveBeenCalledOnce();
  });

  it('that does not come is named', async () => {
    expect(await read({})).toEqual({ file: META, kind: 'status', detail: '404' });
  });
});

it('the build names every file that it publishes, as sha256sum does', () => {
  const { [CHECKSUMS_FILE]: text, ...published } = files;
  const checksums = checksumsIn(text!);
  expect([...checksums.keys()]).toEqual(Object.keys(published));
  for (const [file, content] of Object.entries(published)) {
    expect(checksums.get(file)).toBe(createHash('sha256').update(content).digest('hex'));
  }
});

it('bytes are as built where they are those of the checksum, and only then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.nat(), async (content, place) => {
      const bytes = new Uint8Array(content);
      const checksums = new Map([['a', createHash('sha256').update(bytes).digest('hex')]]);
      expect(await isAsBuilt(checksums, 'a', bytes)).toBe(true);
      expect(await isAsBuilt(checksums, 'b', bytes)).toBe(false);
      if (bytes.length === 0) return;
      bytes[place % bytes.length]! ^= 1;
      expect(await isAsBuilt(checksums, 'a', bytes)).toBe(false);
    }),
    { numRuns: 100 },
  );
});
