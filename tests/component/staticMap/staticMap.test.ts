import { tick } from 'svelte';
import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BasemapLoader } from '../../../src/cartography/basemapLoader.svelte';
import Tooltip from '../../../src/cartography/Tooltip.svelte';
import { holding } from '../../fixtures/dataset';
import type { Project } from '../../../src/domain/project';
import type { LoadFailure } from '../../../src/state/fetchJson';
import StaticMapView from '../../../src/staticMap/StaticMapView.svelte';
import { place, project } from '../../fixtures/projects';
import { dataset, renderPanel } from '../panels/renderPanel';

const HOSTILE = '<img src=x onerror="alert(1)"><b>fett</b>';

function at(lon: number, lat: number, overrides: Parameters<typeof project>[0]): Project {
  const made = project({ places: [{ ...place('03402'), name: 'Teststadt' }], ...overrides });
  return { ...made, places: made.places.map((its) => ({ ...its, position: [lon, lat] as const })) };
}

const PROJECTS = [
  at(7.2, 53.4, { id: 'bruecke', title: 'Die Brücke', shortTitle: 'Brücke', example: true }),
  at(10.6, 52.2, { id: 'feindlich', title: HOSTILE, shortTitle: HOSTILE, example: true }),
  // Three on one spot.
  ...['eins', 'zwei', 'drei'].map((id) =>
    at(9, 52.5, { id, title: `Projekt ${id}`, shortTitle: `Projekt ${id}` }),
  ),
];

const files: Record<string, string> = {
  'regionen.topojson': 'uebersicht.topojson',
  'orte.json': 'orte.json',
};

function serve(isThere = true) {
  vi.stubGlobal('fetch', async (url: string) => {
    const name = files[url.split('/').at(-1)!]!;
    return isThere
      ? new Response(readFileSync(`data/basemap/${name}`, 'utf8'))
      : new Response('', { status: 404 });
  });
}

function show(
  query: string,
  onfailure: (failure: LoadFailure) => void = () => undefined,
  projects: Project[] = PROJECTS,
) {
  const files = new BasemapLoader('data/', onfailure);
  void files.start();
  return renderPanel(StaticMapView, {
    query,
    props: { files },
    data: dataset({ ...holding(projects) }),
  });
}
const map = () => within(screen.getByRole('list', { name: 'Karte' }));

afterEach(() => vi.unstubAllGlobals());

describe('the static map', () => {
  it('has a named link for every point, with the address of its project', () => {
    serve();
    show('');
    const links = map().getAllByRole('link');
    expect(links).toHaveLength(2);
    expect(links[0]!.getAttribute('href')).toBe('?projekt=bruecke');
    expect(map().getByRole('link', { name: 'Teststadt, Brücke' })).toBe(links[0]);
  });

  it('shows hostile titles as text', async () => {
    serve();
    const { container, atlas } = show('');
    const link = map().getAllByRole('link')[1]!;
    expect(link.getAttribute('aria-label')).toBe(`Teststadt, ${HOSTILE}`);
    await fireEvent.mouseEnter(link);
    expect(atlas.hovered).toBe('feindlich');
    expect(container.textContent).toContain(HOSTILE);
    expect(container.querySelector('img, b, [onerror]')).toBeNull();
  });

  it('selects by Enter and by click, which are one on a link, and does not leave the page', async () => {
    serve();
    const { atlas } = show('');
    const [link] = map().getAllByRole('link');
    // Enter on a link with an address is the browser's own click.
    expect(link!.matches('a[href]')).toBe(true);
    expect(await fireEvent.click(link!, { detail: 0 })).toBe(false);
    expect(atlas.view.project).toBe('bruecke');
    expect(link!.getAttribute('aria-current')).toBe('true');
  });

  it('leaves a click with a key held down to the browser', async () => {
    serve();
    const { atlas } = show('');
    const [link] = map().getAllByRole('link');
    link!.addEventListener('click', (event) => {
      expect(event.defaultPrevented).toBe(false);
      event.preventDefault();
    });
    await fireEvent.click(link!, { ctrlKey: true });
    expect(atlas.view.project).toBeNull();
  });

  it('marks what the keyboard stands on', async () => {
    serve();
    const { atlas } = show('');
    const [link] = map().getAllByRole('link');
    await fireEvent.focus(link!);
    expect(atlas.hovered).toBe('bruecke');
    await fireEvent.blur(link!);
    expect(atlas.hovered).toBeNull();
  });
});

describe('the words beside a point', () => {
  it('say once what is both town and Träger', async () => {
    serve();
    const traeger = { name: 'Teststadt', art: 'kommune' } as const;
    const { container } = show('', undefined, [at(9.4, 52.1, { traeger, example: true })]);
    await fireEvent.mouseEnter(map().getByRole('link'));
    const lines = [...container.querySelectorAll('.tooltip span')].map((line) => line.textContent);
    expect(lines).toEqual(['Teststadt']);
  });

  it('do not throw where two lines are the same', () => {
    const props = { x: 10, y: 10, width: 400, title: 'Glaswände', lines: ['Hameln', 'Hameln'] };
    const { container } = render(Tooltip, { props });
    expect(container.querySelectorAll('span')).toHaveLength(2);
  });
});

describe('while only the numbers of the projects are there', () => {
  it('shows their points and groups without names, and nothing that a filter might leave out', async () => {
    const { atlas, container } = show('sammlung=alle');
    const { columns } = atlas.dataset!.projects!;
    atlas.dataset = null;
    atlas.columns = columns;
    await tick();
    const root = () => container.querySelector<HTMLElement>('[data-map-points]');
    expect(root()!.dataset.mapPoints).toBe(String(PROJECTS.length));
    expect(map().queryAllByRole('link')).toEqual([]);
    expect([...container.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual(['3']);
    atlas.search('brücke');
    await tick();
    expect(root()).toBeNull();
  });
});

describe('a group', () => {
  const group = () => document.querySelector('details[name]') as HTMLDetailsElement;

  it('says how many projects it holds and where, and lists each', () => {
    serve();
    show('sammlung=alle');
    expect(group().querySelector('summary')!.getAttribute('aria-label')).toBe('3 Projektorte: Teststadt');
    expect(group().querySelector('summary')!.textContent!.trim()).toBe('3');
    const titles = [...group().querySelectorAll('a')].map((link) => link.textContent);
    expect(titles.map((title) => title!.trim())).toEqual([
      'Projekt einsTeststadt',
      'Projekt zweiTeststadt',
      'Projekt dreiTeststadt',
    ]);
  });

  it('closes once one is chosen', async () => {
    serve();
    const { atlas } = show('sammlung=alle');
    group().open = true;
    await fireEvent.click(group().querySelector('a')!);
    expect(atlas.view.project).toBe('eins');
    expect(group().open).toBe(false);
  });

  it('closes by Escape and gives the focus back', async () => {
    serve();
    show('sammlung=alle');
    group().open = true;
    group().querySelector('a')!.focus();
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(group().open).toBe(false);
    expect(document.activeElement).toBe(group().querySelector('summary'));
  });
});

describe('the drawing', () => {
  it('is not read out', async () => {
    serve();
    const { container } = show('');
    await waitFor(() => expect(container.querySelector('path.border-land')).not.toBeNull());
    const drawing = container.querySelector('path.border-land')!.closest('svg')!;
    expect(drawing.getAttribute('aria-hidden')).toBe('true');
  });

  it('shades what the region filter leaves out', async () => {
    serve();
    const { container } = show('region=034');
    await waitFor(() => expect(container.querySelector('path.veil')).not.toBeNull());
    expect(container.querySelector('path.choice-outline')).not.toBeNull();
  });

  it('says which file is missing, and shows the points all the same', async () => {
    serve(false);
    const failures: string[] = [];
    show('', ({ file }) => failures.push(file));
    await waitFor(() => expect(failures).toHaveLength(2));
    expect(failures.sort()).toEqual(['orte.json', 'regionen.topojson']);
    expect(map().getAllByRole('link')).toHaveLength(2);
  });
});
