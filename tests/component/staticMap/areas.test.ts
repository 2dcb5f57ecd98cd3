/** Coloured areas as a reader meets them: control, legend, figures, and the way through them by keyboard. */
import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BasemapLoader } from '../../../src/cartography/basemapLoader.svelte';
import { AreaTree } from '../../../src/domain/region';
import type { Area } from '../../../src/domain/schema';
import StaticMapView from '../../../src/staticMap/StaticMapView.svelte';
import { holding } from '../../fixtures/dataset';
import { grant, place, project } from '../../fixtures/projects';
import { dataset, renderPanel } from '../panels/renderPanel';

const AREAS = new AreaTree(JSON.parse(readFileSync('data/basemap/gebiete.json', 'utf8')) as Area[]);
const PROJECTS = [
  project({ id: 'eins', places: [place('03454')], grants: [grant(2019, 40_000)] }),
  project({ id: 'zwei', places: [place('03454')], grants: [grant(2020, null)] }),
  project({ id: 'drei', places: [place('03457')], grants: [grant(2019, null)] }),
];

beforeEach(() =>
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.endsWith('orte.json') ? 'orte.json' : 'uebersicht.topojson';
    return new Response(readFileSync(`data/basemap/${file}`, 'utf8'));
  }),
);
afterEach(() => vi.unstubAllGlobals());

async function show(query: string) {
  const files = new BasemapLoader('data/', () => undefined);
  void files.start();
  const shown = renderPanel(StaticMapView, {
    query: `sammlung=alle&${query}`,
    props: { files },
    data: dataset({ ...holding(PROJECTS), areas: AREAS }),
  });
  await waitFor(() => expect(shown.container.querySelector('path.land')).not.toBeNull());
  const fillOf = (code: string) =>
    shown.container.querySelector(`path[data-area="${code}"]`)?.getAttribute('data-fill') ?? null;
  const said = () =>
    shown.container.querySelector('.keys [role="status"]')!.textContent!.replace(/\u00a0/g, ' ');
  return { ...shown, fillOf, said };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

describe('coloured areas', () => {
  it('are plain until the reader asks, then coloured, hatched or left white', async () => {
    const { container, atlas, fillOf } = await show('');
    expect(container.querySelector('path[data-area]')).toBeNull();
    await fireEvent.change(screen.getByLabelText('Gebiete färben'), { target: { value: 'summe' } });
    expect(atlas.view.measure).toBe('summe');
    expect(['03454', '03457', '03101'].map(fillOf)).toEqual(['2', 'unbekannt', null]);
    await fireEvent.change(screen.getByLabelText('Gebiete färben'), { target: { value: 'ohne' } });
    expect(container.querySelector('path[data-area]')).toBeNull();
  });

  it('have a legend that counts the areas of each class and says what the figures rest on', async () => {
    await show('wert=summe');
    const rows = within(await screen.findByRole('list', { name: 'Gebiete nach Klassen', hidden: true }))
      .getAllByRole('button', { hidden: true })
      .map((row) => row.getAttribute('aria-label')!.replace(/\s+/g, ' '));
    expect(rows).toEqual(['40.000 €: 1 Gebiet', 'keine Angabe: 1 Gebiet', 'kein Projekt: 43 Gebiete']);
    expect(screen.getByText('Betrag belegt für 1 von 3 Förderungen.')).toBeTruthy();
  });

  it('are marked from the legend by the focus for a moment, and by a press until the next', async () => {
    const { container } = await show('wert=summe');
    const list = within(await screen.findByRole('list', { name: 'Gebiete nach Klassen', hidden: true }));
    const [known, unknown, none] = list.getAllByRole<HTMLButtonElement>('button', { hidden: true });
    const marked = () => container.querySelectorAll('path.mark.hovered').length;
    known!.focus();
    await waitFor(() => expect(marked()).toBe(1));
    await press('End');
    expect(document.activeElement).toBe(none);
    await waitFor(() => expect(marked()).toBe(43));
    expect([known, unknown, none].map((button) => button!.tabIndex)).toEqual([-1, -1, 0]);
    await press('ArrowUp');
    await fireEvent.click(unknown!);
    unknown!.blur();
    await waitFor(() => expect(unknown!.getAttribute('aria-pressed')).toBe('true'));
    expect(marked()).toBe(1);
    unknown!.focus();
    await press('Escape');
    unknown!.blur();
    await waitFor(() => expect(marked()).toBe(0));
  });

  it('show their figures on a click, and narrow the list from there', async () => {
    const { container, atlas } = await show('wert=summe');
    await fireEvent.click(container.querySelector('path[data-area="03454"]')!);
    const card = within(screen.getByRole('region', { name: 'Landkreis Emsland' }));
    expect(card.getByText('2 Projekte')).toBeTruthy();
    await fireEvent.click(card.getByRole('button', { name: 'Nur dieses Gebiet zeigen' }));
    expect(atlas.view.filter.region.include).toEqual(['03454']);
    await fireEvent.click(card.getByRole('button', { name: 'Wieder alle Gebiete zeigen' }));
    expect(atlas.view.filter.region.include).toEqual([]);
  });
});

describe('areas by keyboard', () => {
  it('lead from one to the next, say each step, open figures, change level and come back', async () => {
    const { container, atlas, said } = await show('wert=summe');
    const entry = screen.getByRole('button', { name: 'Gebiete mit der Tastatur wählen' });
    entry.focus();
    await fireEvent.click(entry);
    const mode = await screen.findByRole('application');
    await waitFor(() => expect(document.activeElement).toBe(mode));
    expect(said()).toBe('Landkreis Emsland: 40.000 €, Rang 1 von 1; Betrag belegt für 1 von 2 Förderungen.');
    await press('ArrowUp');
    expect(said()).toMatch(
      /^Landkreis Leer, nördlich von Landkreis Emsland: 1 Projekt, kein Betrag veröffentlicht/,
    );
    expect(container.querySelectorAll('path.mark.focused')).toHaveLength(1);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(said()).toBe('Im Westen liegt kein weiteres Gebiet.');

    await press('Enter');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Stadt Emden'));
    await press('Escape');
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('application'));

    await press('-');
    await waitFor(() => expect(said()).toMatch(/^Statistische Region Weser-Ems:/));
    expect(atlas.view.areaLevel).toBe('region');
    await press('-');
    expect(said()).toBe('Gröber als die vier Regionen geht es nicht.');
    await press('+');
    await waitFor(() => expect(said()).toMatch(/^Landkreis Emsland:/));

    await press('Escape');
    expect(screen.queryByRole('application')).toBeNull();
    expect(document.activeElement).toBe(entry);
  });

  it('works without colours, and then says how many projects there are', async () => {
    const { said } = await show('');
    await fireEvent.click(screen.getByRole('button', { name: 'Gebiete mit der Tastatur wählen' }));
    await waitFor(() => expect(said()).toMatch(/^Landkreis Emsland: 2 Projekte, Rang 1 von 2;/));
  });
});
