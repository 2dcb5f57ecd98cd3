/** The answers, published and from the handler, against oEmbed 1.0. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { oembed } from '../../../deploy/oembed';
import type { OembedAnswer } from '../../../src/oembed/answer';
import { EMBED_KINDS } from '../../../src/embed/options';
import { oembedFiles, oembedLink } from '../../../src/prerender/oembedFiles';
import { projects } from '../../fixtures/published';

const SITE = 'https://atlas.example/karte/';
const PAGES = [
  { path: '', name: 'Quartiersatlas', picture: 'vorschau.png' },
  ...projects.map(({ id, title }) => ({
    path: `projekt/${id}/`,
    name: title,
    picture: `projekt/${id}/vorschau.png`,
  })),
  ...['projekt/', 'landkreise/', 'landkreis/03402/', 'handlungsfeld/', 'handlungsfeld/sprache/'].map(
    (path) => ({
      path,
      name: `Seite ${path}`,
      picture: 'vorschau.png',
    }),
  ),
];
const published = new Map(oembedFiles(PAGES, SITE, 'vorschau.png').map(({ path, text }) => [path, text]));
/** The folder of static files, as a server gives it. */
const fetchFile = async (address: RequestInfo | URL) => {
  const text = published.get(String(address).slice(SITE.length));
  return text === undefined ? new Response('', { status: 404 }) : new Response(text);
};

function ask(parameters: Record<string, string>, method = 'GET'): Promise<Response> {
  const query = new URLSearchParams(parameters);
  return oembed(new Request(`https://edge.example/oembed?${query}`, { method }), { site: SITE, fetchFile });
}

/** What the standard says of a rich answer (sections 2.3.4 and 2.3.4.4). */
function expectRich(answer: OembedAnswer): void {
  expect(answer.type).toBe('rich');
  expect(answer.version).toBe('1.0');
  for (const size of [answer.width, answer.height]) expect(Number.isInteger(size) && size > 0).toBe(true);
  const thumbnail = [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height];
  expect([0, 3]).toContain(thumbnail.filter((part) => part !== undefined).length);
  expect(new URL(answer.provider_url).href).toBe(SITE);
  // Only what is well-formed, with quoted attributes, and refers to the atlas alone.
  const frame = /^<iframe( [a-z]+="[^"<>]*")+><a href="([^"]*)">[^<>]*<\/a><\/iframe>$/.exec(answer.html);
  expect(frame, answer.html).not.toBeNull();
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(answer.html)?.[1];
  expect(attribute('src')!.startsWith(`${SITE}einbetten/`)).toBe(true);
  expect(attribute('width')).toBe(String(answer.width));
  expect(attribute('height')).toBe(String(answer.height));
  expect(attribute('loading')).toBe('lazy');
  expect(attribute('title')).not.toBe('');
  expect(frame![2]!.startsWith(SITE)).toBe(true);
}

describe('the published answers', () => {
  it('are there for each page, named in its head, and for each kind of embed', () => {
    for (const page of PAGES) {
      const { type, path } = oembedLink(page);
      expect(type).toBe('application/json+oembed');
      expect((JSON.parse(published.get(path)!) as OembedAnswer).title).toBe(page.name);
    }
    // Of the projects, the kind's answer is the page that lists them.
    for (const kind of EMBED_KINDS) expect([...published.keys()]).toContain(`oembed/${kind}.json`);
    expect(published.size).toBe(PAGES.length + EMBED_KINDS.length - 2);
  });

  it('keep to the standard', () => {
    for (const text of published.values()) {
      const answer = JSON.parse(text) as OembedAnswer;
      expectRich(answer);
      expect(answer.thumbnail_url!.startsWith(SITE)).toBe(true);
    }
  });
});

describe('the handler', () => {
  it.each([
    ['the start page', SITE, 'einbetten/karte/?ohne=suche,filter,sammlung&amp;hoehe=fest'],
    [
      'a filtered map',
      `${SITE}?sammlung=alle&region=034`,
      'einbetten/karte/?sammlung=alle&amp;region=034&amp;ohne=suche,filter,sammlung&amp;hoehe=fest',
    ],
    ['the charts', `${SITE}?ansicht=auswertung`, 'einbetten/diagramm-runden/?hoehe=fest'],
    [
      'the table',
      `${SITE}?ansicht=tabelle&sortierung=-betrag`,
      'einbetten/tabelle/?sortierung=-betrag&amp;ohne=suche,filter,sammlung&amp;hoehe=fest',
    ],
    [
      'a chart',
      `${SITE}?ansicht=auswertung&runde=2019#diagramm-regionen`,
      'einbetten/diagramm-regionen/?runde=2019&amp;hoehe=fest',
    ],
    [
      'a project',
      `${SITE}projekt/emden-quartiersbruecken/`,
      'einbetten/projekt/?projekt=emden-quartiersbruecken&amp;hoehe=fest',
    ],
    [
      'a selected project',
      `${SITE}?projekt=emden-quartiersbruecken`,
      'einbetten/projekt/?projekt=emden-quartiersbruecken&amp;hoehe=fest',
    ],
    [
      'the page of a Landkreis',
      `${SITE}landkreis/03402/`,
      'einbetten/karte/?sammlung=alle&amp;region=03402&amp;ohne=suche,filter,sammlung&amp;hoehe=fest',
    ],
    [
      'the page of a Handlungsfeld',
      `${SITE}handlungsfeld/sprache/`,
      'einbetten/liste/?sammlung=alle&amp;feld=sprache&amp;ohne=suche,filter,sammlung&amp;hoehe=fest',
    ],
    [
      'the list of projects',
      `${SITE}projekt/`,
      'einbetten/liste/?sammlung=alle&amp;ohne=suche,filter,sammlung&amp;hoehe=fest',
    ],
    ['an embed', `${SITE}einbetten/liste/?feld=arbeit`, 'einbetten/liste/?feld=arbeit&amp;hoehe=fest'],
    [
      'an embed with all that its maker chose',
      `${SITE}einbetten/kennzahl/?sammlung=alle&region=034&gesperrt=region&ohne=titel&zahl=summe&sprache=en`,
      'einbetten/kennzahl/?sammlung=alle&amp;region=034&amp;sprache=en&amp;gesperrt=region&amp;ohne=titel&amp;zahl=summe&amp;hoehe=fest',
    ],
    [
      'an embed by its short address',
      `${SITE}?einbetten=tabelle&sammlung=alle`,
      'einbetten/tabelle/?sammlung=alle&amp;hoehe=fest',
    ],
    [
      'a frozen view',
      `${SITE}?stand=1f6c0a7be911`,
      'einbetten/karte/?stand=1f6c0a7be911&amp;ohne=suche,filter,sammlung&amp;hoehe=fest',
    ],
    [
      'nonsense, left out',
      `${SITE}?region=xx&evil=%22%3E%3Cscript%3E`,
      'einbetten/karte/?ohne=suche,filter,sammlung&amp;hoehe=fest',
    ],
  ])('%s', async (_, url, src) => {
    const response = await ask({ url, format: 'json' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const answer = (await response.json()) as OembedAnswer;
    expectRich(answer);
    expect(answer.html).toContain(` src="${SITE}${src}"`);
  });

  it('names a project as the data do', async () => {
    const { title } = projects.find(({ id }) => id === 'emden-quartiersbruecken')!;
    const response = await ask({ url: `${SITE}projekt/emden-quartiersbruecken/` });
    expect(((await response.json()) as OembedAnswer).title).toBe(title);
  });

  it('keeps within the size that is asked for', async () => {
    const response = await ask({ url: SITE, maxwidth: '400', maxheight: '300' });
    const answer = (await response.json()) as OembedAnswer;
    expect(answer).toMatchObject({ width: 400, height: 300 });
    // The HTML, too, and the part in it fills what it is given.
    expectRich(answer);
    expect(answer.html).toContain('hoehe=fest');
    expect(await (await ask({ url: SITE, maxwidth: '5000' })).json()).toMatchObject({
      width: 720,
      height: 640,
    });
  });

  it.each<[string, Record<string, string>, number]>([
    ['no address', {}, 400],
    ['no web address', { url: 'karte' }, 400],
    ['XML, which is not made', { url: SITE, format: 'xml' }, 501],
    ['another site', { url: 'https://atlas.example.evil.example/karte/' }, 404],
    ['another folder of the site', { url: 'https://atlas.example/' }, 404],
    ['another scheme', { url: 'http://atlas.example/karte/' }, 404],
    ['a page that is none', { url: `${SITE}gibt-es-nicht/` }, 404],
    ['a project that is none', { url: `${SITE}projekt/gibt-es-nicht/` }, 404],
    ['an embed that is none', { url: `${SITE}einbetten/gibt-es-nicht/` }, 404],
    ['a Landkreis that is none', { url: `${SITE}landkreis/03999/` }, 404],
    ['a Handlungsfeld that is none', { url: `${SITE}handlungsfeld/alles/` }, 404],
    ['a project embed without a project', { url: `${SITE}einbetten/projekt/` }, 404],
    ['a way out', { url: `${SITE}projekt/../../geheim` }, 404],
    ['a size that is none', { url: SITE, maxwidth: '-5' }, 400],
    ['a size of nothing', { url: SITE, maxheight: '0' }, 400],
    ['an endless address', { url: `${SITE}?q=${'x'.repeat(5000)}` }, 400],
  ])('%s: refused', async (_, parameters, status) => {
    const response = await ask(parameters);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });

  it('answers reading alone', async () => {
    expect((await ask({ url: SITE }, 'POST')).status).toBe(405);
    const head = await ask({ url: SITE }, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('needs nothing but what edge platforms have', () => {
    const source = readFileSync(new URL('../../../deploy/oembed.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/from 'node:|process\.|require\(/);
  });
});
