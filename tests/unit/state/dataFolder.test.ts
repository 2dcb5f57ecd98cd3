import { expect, it } from 'vitest';
import { findVersion } from '../../../src/state/dataFolder';

const VERSION = '1f6c0a7be911';
const answers =
  (body: string, status = 200) =>
  async (address: RequestInfo | URL) => {
    expect(String(address)).toBe(`daten/${VERSION}/meta.json`);
    return new Response(body, { status });
  };

it.each([
  ['the version itself', JSON.stringify({ version: VERSION }), 200, `daten/${VERSION}/`],
  ['an address that is not there', 'gone', 404, null],
  ['a start page in its place', '<!doctype html>', 200, null],
  ['another version', JSON.stringify({ version: 'aaaaaaaaaaaa' }), 200, null],
  ['no object', '7', 200, null],
])('%s', async (_, body, status, folder) => {
  expect(await findVersion(VERSION, answers(body, status))).toBe(folder);
});
