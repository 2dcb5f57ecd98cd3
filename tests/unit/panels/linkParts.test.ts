import { describe, expect, it } from 'vitest';
import { hostOf, linkParts } from '../../../src/panels/text/linkParts';

const hrefs = (text: string) => linkParts(text).flatMap(({ href }) => href ?? []);

describe('linkParts', () => {
  it.each([
    ['Kein Link.', []],
    [
      'NDR (http://www.ndr.de/a/Haeuser-fuer-Not,bau102.html), später',
      ['http://www.ndr.de/a/Haeuser-fuer-Not,bau102.html'],
    ],
    ['Siehe https://a.example/b.', ['https://a.example/b']],
    ['„https://a.example/b“', ['https://a.example/b']],
    [
      'https://a.example/x_(y) und https://b.example/?q=1,2!',
      ['https://a.example/x_(y)', 'https://b.example/?q=1,2'],
    ],
    ['javascript:alert(1) data:text/html,x ftp://a.example', []],
    ['<img src=x onerror=alert(1)>', []],
    ['https://', []],
  ])('%s', (text, expected) => {
    expect(hrefs(text)).toEqual(expected);
  });

  it('leaves every other character where it was', () => {
    const text = 'Vor http://www.a.example/b?c=1, nach (http://d.example).';
    expect(
      linkParts(text)
        .map(({ text }) => text)
        .join(''),
    ).toBe('Vor a.example, nach (d.example).');
    expect(
      linkParts(text)
        .map(({ text, href }) => href ?? text)
        .join(''),
    ).toBe(text);
  });
});

it('names a host without www, and survives what is no address', () => {
  expect(hostOf('https://www.gwa-nds.de/antrag/1')).toBe('gwa-nds.de');
  expect(hostOf('http://%')).toBe('http://%');
});
