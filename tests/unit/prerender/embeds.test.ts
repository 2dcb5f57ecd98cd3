/** What each kind of embed shows before and without a script, made from the data that is published. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/build/compile';
import { readSourceFiles } from '../../../data/build/sourceFiles';
import type { MapPlace } from '../../../src/cartography/labels';
import { parseMunicipalities } from '../../../src/domain/dataset';
import type { OverviewTopology } from '../../../src/cartography/topology';
import { EMBED_KINDS } from '../../../src/embed/options';
import { renderEmbeds } from '../../../src/prerender/embeds';
import { loadDataset } from '../../../src/state/loadDataset';

const { files } = compile(readSourceFiles());
const dataset = await loadDataset('', async (address) => new Response(files[String(address)]));
const topology = JSON.parse(files['regionen.topojson']!) as OverviewTopology;
const places = JSON.parse(files['orte.json']!) as MapPlace[];
const municipalities = parseMunicipalities(JSON.parse(files['gemeinden.json']!), 'gemeinden.json').value!;
const source = readFileSync(new URL('../../../einbetten/index.html', import.meta.url), 'utf8');
// As the bundler leaves it.
const template = source.replace(/src="\/src\/embed\/main\.ts"/, 'src="../assets/einbetten-1a2b.js"');

const pages = new Map(
  renderEmbeds({ dataset, topology, places, municipalities }, 'assets/style.css', template).map(
    ({ path, text }) => [path, text],
  ),
);
const outside = (text: string) => text.replace(/<noscript>[^]*?<\/noscript>/g, '');

it('there is one for each kind', () => {
  expect([...pages.keys()]).toEqual(EMBED_KINDS.map((kind) => `einbetten/${kind}/index.html`));
});

describe.each([...pages])('%s', (path, text) => {
  it('refers to the files of the atlas from one folder deeper', () => {
    expect(text).toContain('src="../../assets/einbetten-1a2b.js"');
    expect(text).not.toMatch(/(href|src)="\.\.\/(?!\.\.\/)/);
  });

  it('opens every link in a tab of its own, and names its source', () => {
    expect(text).toContain('<base target="_blank"');
    expect(text).toMatch(/Quelle: Quartiersatlas Niedersachsen, Stand [^<]*2026, CC BY 4\.0/);
    expect(text).toMatch(/Ohne JavaScript (steht hier eine feste Fassung|weiß diese Seite nicht)/);
  });

  it('holds nothing inline that the policy would refuse, and no part of itself twice', () => {
    expect(text).not.toMatch(/ style=| on[a-z]+=|<style|<script(?! type="module"[^>]* src=)/);
    expect(text.match(/<noscript>/g)?.length).toBe(text.match(/<\/noscript>/g)?.length);
    expect(text).not.toMatch(/<noscript>(?:(?!<\/noscript>)[^])*<noscript>/);
  });

  it('has the numbers of a chart as a table, and nothing that is none', () => {
    const cells = text.match(/<td class="(number|value)[^]*?<\/td>|<td[^]*?class="value[^]*?<\/td>/g) ?? [];
    if (path.includes('/diagramm-')) expect(cells.length).toBeGreaterThan(8);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|>null</);
  });

  it('shows before the script its map, or nothing that a filter would make wrong', () => {
    const isMap = path.includes('/karte/');
    expect(/<use [^>]*href="#grund-land"/.test(outside(text))).toBe(isMap);
    expect(outside(text).includes('id="grund-land"')).toBe(isMap);
    expect(outside(text).includes('id="ohne-programm"')).toBe(isMap);
  });
});
