import { describe, expect, it } from 'vitest';
import { differingTitle } from '../../../src/panels/detail/differingTitle';
import { projectAddress } from '../../../src/panels/detail/projectAddress';
import { references } from '../../../src/panels/detail/references';
import { grant, project } from '../../fixtures/projects';

describe('references', () => {
  const source = (url: string, says: string | null, date: string | null = null) => ({
    url,
    publisher: 'Zeitung',
    says,
    date,
  });
  const [first, second, third] = [
    'https://a.example/1',
    'https://b.example/2',
    'https://www.c.example/3',
  ] as const;
  const found = references(
    project({
      sources: [source(first, 'eins')],
      grants: [grant(2019, 1, { sources: [source(first, 'zwei', '2019-07'), source(second, null)] })],
      facts: [
        { text: 'x', source: third },
        { text: 'y', source: first },
      ],
    }),
  );

  it('numbers every address once, in the order in which the page names it', () => {
    expect(found.map(({ number, url }) => [number, url])).toEqual([
      [1, first],
      [2, second],
      [3, third],
    ]);
  });

  it('joins what an address says in several places, and takes the date from where there is one', () => {
    expect(found[0]).toMatchObject({ says: ['eins', 'zwei'], date: '2019-07' });
  });

  it('names a fact’s source by its host where nothing else is known', () => {
    expect(found[2]).toMatchObject({ publisher: 'c.example', says: [], date: null });
  });
});

it.each([
  ['Quartiersbrücken in Emden (2017)', null],
  ['Quartiersbrücken in Emden!', null],
  ['Quartiersbruecken in Emden (Antrag 2019)', null],
  ['Lebenswertes Borssum', 'Lebenswertes Borssum'],
])('a grant titled %s shows %s', (title, shown) => {
  expect(differingTitle(title, 'Quartiersbrücken in Emden')).toBe(shown);
});

it('gives the address of a project alone, in the collection that holds it', () => {
  const page = 'https://atlas.example/unter/?sammlung=alle&q=x&karte=9/53/7#oben';
  expect(projectAddress(project({ id: 'a-b', example: true }), page)).toBe(
    'https://atlas.example/unter/?projekt=a-b',
  );
  expect(projectAddress(project({ id: 'a-b' }), page)).toBe(
    'https://atlas.example/unter/?sammlung=alle&projekt=a-b',
  );
});
