/** Text from the data and from the address is only ever text: nothing runs, nothing is marked up, nothing is left out. */
import type { Page, APIRequestContext } from '@playwright/test';
import { projectColumns } from '../../data/build/projectColumns';
import type { ProjectFeature } from '../../src/domain/schema';
import { PAYLOADS } from '../fixtures/hostilePayloads';
import { expect, mapReady, open, rows, test } from '../e2e/fixtures';

type Json = Record<string, unknown>;

/** A payload with a mark behind it, so that the text of each field is found for itself. */
function payload(index: number, field: string): string {
  return `${PAYLOADS[index % PAYLOADS.length]} #${field}`;
}

const SHORT_TITLE = 48;

/** One project a payload: every field of project n has another payload, and over all projects each has every one. */
function hostileProject(number: number): { feature: Json; shown: string[]; hidden: string[] } {
  const shown: string[] = [];
  const hidden: string[] = [];
  let field = 0;
  const next = (list: string[] = shown): string => {
    const text = payload(number + field, String(field));
    field += 1;
    list.push(text);
    return text;
  };
  const source = (name: string) => ({
    url: `https://beispiel.example/${number}/${name}`,
    publisher: next(),
    says: next(),
    date: null,
  });
  const properties = {
    id: `projekt-${number}`,
    title: next(),
    shortTitle: next(hidden).slice(0, SHORT_TITLE),
    example: true,
    traeger: { name: next(), art: null },
    website: null,
    places: [
      {
        name: next(),
        street: next(),
        postcode: null,
        precision: 'ort',
        ags: { gemeinde: null, samtgemeinde: null, kreis: '03402', region: '034' },
      },
    ],
    summary: { de: next(), en: next(hidden) },
    fundingNote: next(),
    handlungsfelder: {
      programm: ['zusammenleben'],
      buendnis: [{ id: 'arbeit', evidence: next(), derivedFrom: null }],
    },
    zielgruppen: [],
    grants: [
      {
        id: `foerderung-${number}`,
        year: 2018,
        title: next(),
        amount: 1000,
        amountKind: 'exakt',
        amountNote: next(),
        status: 'belegt',
        sources: [source('foerderung')],
      },
    ],
    otherMoney: [
      { kind: 'kredit', amount: 1000, amountKind: 'exakt', text: next(), sources: [source('geld')] },
    ],
    facts: [{ text: next(), source: `https://beispiel.example/${number}/geld` }],
    contradictions: [next()],
    sources: [source('quelle')],
    notes: [next()],
  };
  const coordinates = [7 + (number % 8) * 0.5, 52 + Math.floor(number / 8) * 0.2];
  return {
    feature: { type: 'Feature', geometry: { type: 'Point', coordinates }, properties },
    shown,
    hidden,
  };
}

/** Every string under one of these names, anywhere in a file, becomes the next payload. */
function poisoned(json: unknown, names: readonly string[], used: string[] = []): unknown {
  if (Array.isArray(json)) return json.map((item) => poisoned(item, names, used));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const isText = typeof value === 'string' || (value === null && name === 'note');
      if (!names.includes(name) || !isText) return [name, poisoned(value, names, used)];
      const text = payload(used.length, `${name}${used.length}`);
      used.push(text);
      return [name, text];
    }),
  );
}

/** Serves every published file with payloads in all of its texts. */
async function serveHostileData(page: Page, request: APIRequestContext) {
  const read = async (file: string) => (await (await request.get(`data/${file}`)).json()) as Json;
  const projects = PAYLOADS.map((_, number) => hostileProject(number));
  const source = (index: number) => ({
    url: `https://beispiel.example/runde/${index}`,
    publisher: payload(index, 'publisher'),
    says: payload(index, 'says'),
    date: null,
  });
  const all = PAYLOADS.map((_, index) => index);
  const rounds = all.map((index) => ({
    year: 2016 + index,
    budget: 1000,
    applications: null,
    selected: 1,
    announced: null,
    note: payload(index, 'note'),
    contradictions: [payload(index, 'contradiction')],
    sources: [source(index)],
  }));
  const areas = (await read('gebiete.json')) as Json;
  const names: string[] = [];
  const meta = await read('meta.json');
  const [file] = meta.files as Json[];
  const files = {
    ...Object.fromEntries(
      Object.entries(projectColumns(projects.map(({ feature }) => feature as unknown as ProjectFeature))).map(
        ([name, text]) => [name, JSON.parse(text) as Json],
      ),
    ),
    'runden.json': { schemaVersion: 1, rounds, notes: all.map((index) => payload(index, 'runden')) },
    'handlungsfelder.json': poisoned(await read('handlungsfelder.json'), [
      'name',
      'note',
      'published',
      'publisher',
      'says',
      'reason',
    ]),
    'gebiete.json': poisoned(areas, ['name', 'art'], names),
    'meta.json': {
      ...meta,
      version: payload(0, 'version'),
      files: [
        ...(poisoned(meta.files, [
          'source',
          'publisher',
          'date',
          'licence',
          'attribution',
          'changes',
        ]) as Json[]),
        ...all.map((index) =>
          Object.fromEntries(Object.keys(file!).map((name) => [name, payload(index, `${name} ${index}`)])),
        ),
      ],
    },
    'orte.json': poisoned(await read('orte.json'), ['name']),
    'regionen.topojson': poisoned(await read('regionen.topojson'), ['name']),
  };
  for (const [name, json] of Object.entries(files)) {
    await page.route(`**/data/${name}`, (route) => route.fulfill({ json }));
  }
  return { projects, rounds, names };
}

/** Notes every call of `ran`, and every dialog. */
async function watchForScript(page: Page): Promise<() => Promise<void>> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { calls, ran: () => calls.push(new Error().stack ?? '') });
  });
  return async () => {
    const found = await page.evaluate(() => ({
      calls: (window as unknown as { calls: string[] }).calls,
      polluted: Object.keys(Object.prototype),
      // What the atlas itself never uses; a payload taken for markup would leave it behind.
      foreign: [...document.querySelectorAll('body *, head base')]
        .filter(
          (element) =>
            element.matches(
              'iframe, object, embed, base, marquee, audio, video, math, image, template, form',
            ) ||
            element.matches('script:not([src], [type$=json])') ||
            element.matches('link, style, meta') ||
            [...element.attributes].some(({ name }) => name.startsWith('on')),
        )
        .map((element) => element.outerHTML.slice(0, 200)),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .map(({ href }) => href)
        .filter((href) => !['https:', 'http:', 'mailto:'].includes(new URL(href, document.baseURI).protocol)),
    }));
    expect(found).toEqual({ calls: [], polluted: [], foreign: [], links: [] });
    expect(dialogs).toEqual([]);
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a part of the page, as a reader or a program gets it. */
async function textOf(page: Page, selector: string): Promise<string> {
  return oneLine(
    await page.locator(selector).evaluateAll((parts) => parts.map((part) => part.textContent).join(' ')),
  );
}

function missingFrom(text: string, expected: readonly string[]): string[] {
  return expected.filter((piece) => !text.includes(oneLine(piece)));
}

test('there are at least 40 payloads', () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(40);
});

test('every field of every project shows its payload as text', async ({ page, request }) => {
  test.setTimeout(120_000);
  const nothingRan = await watchForScript(page);
  const { projects } = await serveHostileData(page, request);
  await open(page);
  await mapReady(page);
  await expect(rows(page)).toHaveCount(projects.length);
  const list = await textOf(page, '#liste');
  expect(
    missingFrom(
      list,
      projects.map(({ shown }) => shown[0]!),
    ),
  ).toEqual([]);
  await nothingRan();

  await rows(page).first().getByRole('button').click();
  const next = page.getByRole('button', { name: 'Nächstes Projekt' });
  const seen = new Map<string, string>();
  for (let step = 0; step < projects.length; step++) {
    const id = new URL(page.url()).searchParams.get('projekt')!;
    await expect(page.locator('article .summary')).toBeVisible();
    seen.set(id, await textOf(page, 'article'));
    const heading = await page.locator('article h2').textContent();
    expect(await page.title()).toContain(oneLine(heading!));
    if (step < projects.length - 1) {
      await next.click();
      await page.waitForURL((url) => url.searchParams.get('projekt') !== id);
    }
  }
  const missing = projects.flatMap(({ shown, feature }) => {
    const { id } = feature.properties as { id: string };
    return missingFrom(seen.get(id) ?? '', shown).map((text) => `${id}: ${text}`);
  });
  expect(missing).toEqual([]);
  await nothingRan();
});

test('rounds, fields, areas and the metadata show their payloads as text', async ({ page, request }) => {
  const nothingRan = await watchForScript(page);
  const { rounds, names } = await serveHostileData(page, request);
  await open(page, 'sammlung=alle&ansicht=auswertung');
  await expect(page.locator('#diagramm-regionen')).toBeVisible();
  const charts = await textOf(page, 'main');
  const texts = rounds.flatMap(({ contradictions, sources }) => [
    ...contradictions,
    ...sources.map(({ publisher }) => publisher),
  ]);
  expect(missingFrom(charts, texts)).toEqual([]);
  // The tree of areas and the table of regions name some by a shorter name, and not all of them.
  const everything = await textOf(page, 'body');
  const shown = names.filter((name) => missingFrom(everything, [name]).length === 0);
  expect(shown.length).toBeGreaterThanOrEqual(40);
  await nothingRan();

  await page.getByRole('button', { name: 'Über den Atlas' }).click();
  const about = await textOf(page, 'dialog[open]');
  const fields = ['file', 'source', 'publisher', 'licence', 'attribution', 'changes'];
  const meta = PAYLOADS.flatMap((_, index) => fields.map((field) => payload(index, `${field} ${index}`)));
  expect(missingFrom(about, meta)).toEqual([]);
  await nothingRan();
});

test('the address shows its payloads as text, in English too', async ({ page }) => {
  const nothingRan = await watchForScript(page);
  const parameters = [
    'region',
    'feld',
    'runde',
    'status',
    'traeger',
    'zielgruppe',
    'projekt',
    'karte',
    'farben',
    'ansicht',
  ];
  for (let start = 0; start < PAYLOADS.length; start += parameters.length) {
    const query = new URLSearchParams({ sprache: 'en', q: PAYLOADS[start]! });
    // A comma divides a choice into values, each of which is named for itself.
    const sent = parameters.map((name, index) => [
      name,
      PAYLOADS[(start + index) % PAYLOADS.length]!.split(',')[0]!,
    ]);
    for (const [name, value] of sent) query.append(name!, value!);
    await open(page, query.toString());
    const text = await textOf(page, 'body');
    expect(
      missingFrom(
        text,
        sent.map(([, value]) => value!.slice(0, 60)),
      ),
    ).toEqual([]);
    await expect(page.getByRole('combobox', { name: /^Search/ })).toHaveValue(PAYLOADS[start]!);
    await nothingRan();
  }
});
