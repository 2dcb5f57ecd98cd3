/** Every page that needs no script, made from the data that is published. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/build/compile';
import { readSourceFiles } from '../../../data/build/sourceFiles';
import type { MapPlace } from '../../../src/cartography/labels';
import type { OverviewTopology } from '../../../src/cartography/topology';
import { holding } from '../../fixtures/dataset';
import { parseProjects } from '../../../src/domain/dataset';
import { BUENDNIS_FELDER, PROGRAMM_FELDER } from '../../../src/domain/vocabulary';
import { fillStart } from '../../../src/prerender/fillStart';
import { renderFirstView } from '../../../src/prerender/firstView';
import { renderSite } from '../../../src/prerender/site';
import { loadDataset } from '../../../src/state/loadDataset';
import { project } from '../../fixtures/projects';

const { files } = compile(readSourceFiles());
const dataset = await loadDataset('', async (address) => new Response(files[String(address)]));
const topology = JSON.parse(files['regionen.topojson']!) as OverviewTopology;
const places = JSON.parse(files['orte.json']!) as MapPlace[];
const NONE = new Map<string, never>();
const SITE = { styles: 'assets/style.css', firstScript: 'assets/anfang.js', worker: null, url: null };

const projects = parseProjects(JSON.parse(files['projekte.geojson']!), 'projekte.geojson').value!;

const firstView = renderFirstView(dataset);
const site = renderSite({ dataset, projects, changes: NONE, topology, places, firstView }, SITE);
const texts = new Map(site.files.map(({ path, text }) => [path, text]));
const pages = [...texts].filter(([path]) => path.endsWith('.html'));
/** All that the start page holds before a script has run. */
const startText = ({ app, rest }: { app: string; rest: string }): string => `${app}\n${rest}`;

describe('pages', () => {
  it('are there for every project, Kreis and Handlungsfeld', () => {
    expect(projects.length).toBeGreaterThan(70);
    expect(dataset.areas!.kreise).toHaveLength(45);
    for (const { id } of projects) expect(texts.has(`projekt/${id}/index.html`)).toBe(true);
    for (const { code } of dataset.areas!.kreise)
      expect(texts.has(`landkreis/${code}/index.html`)).toBe(true);
    for (const field of [...BUENDNIS_FELDER, ...PROGRAMM_FELDER]) {
      expect(texts.has(`handlungsfeld/${field}/index.html`)).toBe(true);
    }
    expect(site.pages).toHaveLength(pages.length + 1);
  });

  it('lead only to pages that are there', () => {
    const known = new Set(site.pages);
    const dead = [...pages, ['index.html', startText(site.start)] as const].flatMap(([path, text]) =>
      [...text.matchAll(/<a [^>]*?href="([^"#?]+)[^"]*"/g)]
        .map(([, href]) => new URL(href!, `https://atlas.example/${path}`))
        .filter(({ host }) => host === 'atlas.example')
        .map(({ pathname }) => pathname.slice(1))
        .filter((target) => !known.has(target) && !target.startsWith('data/')),
    );
    expect(dead).toEqual([]);
  });

  it('carry neither script nor inline style, which the policy would refuse', () => {
    for (const [path, text] of [...pages, ['index.html', startText(site.start)] as const]) {
      expect(text.replaceAll('<script type="application/ld+json">', ''), path).not.toMatch(
        /<script|<style|\sstyle=|\son\w+=|javascript:/,
      );
      expect(text, path).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('have one h1 each, and no level left out below it', () => {
    for (const [path, text] of [...pages, ['index.html', site.start.rest] as const]) {
      const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.slice(1).forEach((level, index) => expect(level, path).toBeLessThanOrEqual(levels[index]! + 1));
    }
  });

  it('say where no project is on record', () => {
    const empty = dataset.areas!.kreise.find(
      ({ code }) => !projects.some((one) => one.places.some(({ ags }) => ags.kreis === code)),
    )!;
    expect(texts.get(`landkreis/${empty.code}/index.html`)).toContain('Kein Projekt erfasst.');
  });

  it('are the same bytes each time', () => {
    expect(renderSite({ dataset, projects, changes: NONE, topology, places, firstView }, SITE)).toEqual(site);
  });
});

describe('a project page', () => {
  it.each(projects.slice(0, 12))('of $id stands alone', (one) => {
    const text = texts.get(`projekt/${one.id}/index.html`)!;
    const collection = one.example ? '' : 'sammlung=alle&amp;';
    expect(text).toContain(`href="../../?${collection}projekt=${one.id}"`);
    expect(text).toContain('<link rel="canonical" href="./" />');
    for (const { url } of one.sources) expect(text).toContain(url.replaceAll('&', '&amp;'));
  });
});

describe('the start page', () => {
  it('links every project and shows the five on its map', () => {
    for (const { id } of projects) expect(site.start.rest).toContain(`href="./projekt/${id}/"`);
    const map = /<svg class="map.*?<\/figure>/s.exec(site.start.rest)![0];
    expect(map.match(/href="\.\/projekt\//g)).toHaveLength(5);
  });

  it('shows the first view as the atlas opens, each project a link to its page', () => {
    const { app, rest } = site.start;
    const examples = projects.filter(({ example }) => example);
    for (const { id, traeger } of examples) {
      expect(app).toContain(`data-project="${id}"`);
      expect(app).toContain(traeger.name!.replaceAll('&', '&amp;'));
      // In the list and on the map.
      expect(app.match(new RegExp(`href="projekt/${id}/"`, 'g'))).toHaveLength(2);
    }
    expect(app).toContain('>5 Projekte<');
    expect(app).toContain('GeoBasis-DE / BKG');
    // The map is drawn from outlines that stand outside what the program replaces.
    for (const [, part] of app.matchAll(/href="#(grund-[\w-]+)"/g)) expect(rest).toContain(`id="${part}"`);
    expect(app).toContain('href="#grund-land"');
    expect(rest).toContain('erfasste Förderungen');
  });

  it('sets the styles of single elements by classes, which its style sheet knows', () => {
    const { app, head } = site.start;
    const sheet = /href="\.\/(assets\/anfang-[0-9a-f]+\.css)"/.exec(head)![1]!;
    const names = new Set([...app.matchAll(/\bstil-\d+/g)].map(([name]) => name));
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) expect(texts.get(sheet)).toContain(`.${name}.${name}.${name} {`);
  });

  it('fits between the markers of index.html', () => {
    const page = readFileSync(fileURLToPath(new URL('../../../index.html', import.meta.url)), 'utf8');
    const filled = fillStart(page, { head: 'HEAD$&', app: 'APP$1', rest: 'REST$1' });
    expect(filled).toMatch(/HEAD\$&[\s\S]*<div id="app">APP\$1<\/div>\s*REST\$1/);
    expect(filled).not.toContain('<!-- prerender');
    expect(() => fillStart('<html></html>', site.start)).toThrow(/has lost its/);
  });
});

describe('a known address of the site', () => {
  const { start, files } = renderSite(
    { dataset, projects, changes: NONE, topology, places, firstView },
    { ...SITE, url: 'https://atlas.example/karte/' },
  );

  it('stands in canonical links and Open Graph', () => {
    expect(start.head).toContain('<meta property="og:url" content="https://atlas.example/karte/" />');
    expect(files.find(({ path }) => path.startsWith('landkreis/03241'))!.text).toContain(
      '<link rel="canonical" href="https://atlas.example/karte/landkreis/03241/" />',
    );
  });
});

describe('hostile text', () => {
  const attack = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
  const hostile = project({
    id: 'boese',
    title: attack,
    shortTitle: attack.slice(0, 48),
    summary: { de: attack, en: attack },
    traeger: { name: attack, art: 'verein' },
    notes: [attack],
  });
  const hostileDataset = { ...dataset, ...holding([hostile]) };
  const made = renderSite(
    {
      dataset: hostileDataset,
      projects: [hostile],
      changes: NONE,
      topology,
      places,
      firstView: renderFirstView(hostileDataset),
    },
    SITE,
  );

  it('stays text, in attributes, elements and JSON-LD alike', () => {
    for (const text of [...made.files.map((file) => file.text), startText(made.start)]) {
      expect(text).not.toContain('<img');
      expect(text).not.toContain('<script>');
      expect(text.match(/<script/g)?.length ?? 0).toBe(text.match(/<\/script>/g)?.length ?? 0);
    }
    const page = made.files.find(({ path }) => path === 'projekt/boese/index.html')!.text;
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});

describe('pictures for links', () => {
  it('are made only where the site has an address to show them from', () => {
    expect(site.pictures).toEqual([]);
    const { pictures, files } = renderSite(
      { dataset, projects, changes: NONE, topology, places, firstView },
      { ...SITE, url: 'https://atlas.example/' },
    );
    expect(pictures).toHaveLength(projects.length + 1);
    for (const { path, text } of pictures) {
      expect(text, path).toContain('GeoBasis-DE / BKG');
      expect(text, path).not.toMatch(/undefined|NaN/);
    }
    expect(files.find(({ path }) => path.startsWith('projekt/emden'))!.text).toContain(
      'content="https://atlas.example/projekt/emden-quartiersbruecken/vorschau.png"',
    );
  });
});
