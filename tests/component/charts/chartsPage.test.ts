import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { holding } from '../../fixtures/dataset';
import type { Round } from '../../../src/domain/schema';
import ChartsPage from '../../../src/panels/ChartsPage.svelte';
import { grant, place, project } from '../../fixtures/projects';
import { dataset, renderPanel } from '../panels/renderPanel';

const ROUNDS: Round[] = [2018, 2019, 2020].map((year) => ({
  year,
  budget: 1_500_000,
  applications: null,
  selected: 17,
  announced: null,
  note: null,
  contradictions: year === 2019 ? ['Zwei Quellen nennen zwei Beträge.'] : [],
  sources: [
    { url: `https://beispiel.example/${year}`, publisher: `Zeitung ${year}`, says: null, date: null },
  ],
}));

const data = dataset({ rounds: ROUNDS });
const show = (query?: string, from = data) => renderPanel(ChartsPage, { query, data: from });
const chart = (id: string) => within(document.getElementById(`diagramm-${id}`)!);
const text = (element: Element | null) => element!.textContent!.replace(/\s+/g, ' ').trim();
const toolbar = (name: string) => screen.getByRole('toolbar', { name });
const row = (name: string, label: RegExp) => within(toolbar(name)).getByRole('button', { name: label });

describe('the charts page', () => {
  it('never shows a sum without what it covers', () => {
    show();
    const figures = screen.getByText('Summe der veröffentlichten Beträge').closest('div');
    expect(text(figures)).toContain('Beträge belegt für 1 von 3 Förderungen');
    expect(text(figures)).toContain('70.000 €');
  });

  it('has a headline and a table for every chart', () => {
    show();
    for (const id of ['runden', 'felder', 'regionen']) {
      expect(chart(id).getByRole('heading', { level: 2 }).textContent).not.toBe('');
      expect(chart(id).getAllByRole('table', { hidden: true })[0]!.querySelector('caption')).toBeTruthy();
    }
  });

  it('links the sources of the rounds', () => {
    show();
    expect(screen.getByRole('link', { name: 'Zeitung 2019', hidden: true }).getAttribute('href')).toBe(
      'https://beispiel.example/2019',
    );
  });

  it('prints the contradictions between sources', () => {
    show();
    expect(screen.getByText('2019: Zwei Quellen nennen zwei Beträge.')).toBeTruthy();
  });

  it('filters by a round at a press and shows all again at the second', async () => {
    const { atlas } = show();
    await fireEvent.click(row('Förderrunden', /^2019/));
    expect(atlas.filter.runde.include).toEqual(['2019']);
    expect(row('Förderrunden', /^2019/).getAttribute('aria-pressed')).toBe('true');
    expect(row('Förderrunden', /^2018/).textContent).toContain('nicht gewählt');
    await fireEvent.click(row('Förderrunden', /^2019/));
    expect(atlas.filter.runde.include).toEqual([]);
  });

  it('filters by a region and by a field', async () => {
    const { atlas } = show();
    await fireEvent.click(row('Regionen und Landkreise', /^Emden/));
    expect(atlas.filter.region.include).toEqual(['03402']);
    atlas.clearFilter();
    await tick();
    await fireEvent.click(row('Handlungsfelder', /^Arbeit/));
    expect(atlas.filter.feld.include).toEqual(['arbeit']);
  });

  it('has nothing to press where what it would choose is held', async () => {
    const { atlas } = show('sammlung=alle&region=034');
    atlas.locks = new Set(['region', 'feld']);
    await tick();
    const regions = screen.getByRole('group', { name: 'Regionen und Landkreise' });
    expect(within(regions).queryAllByRole('button')).toEqual([]);
    expect(text(regions)).toContain('Emden');
    // What is chosen is still seen, and what is free still filters.
    expect(regions.querySelector('.pressed')!.textContent).toContain('Weser-Ems');
    expect(chart('felder').queryByRole('button', { name: /Arbeit/ })).toBeNull();
    expect(chart('felder-regionen').queryAllByRole('button', { pressed: false })).toEqual([]);
    await fireEvent.click(row('Förderrunden', /^2019/));
    expect(atlas.filter.runde.include).toEqual(['2019']);
  });

  it('says that filters are set, and takes them away', async () => {
    const { atlas } = show('sammlung=alle&runde=2019');
    expect(screen.getByText(/Alle Zahlen gelten für 2 von 3 Projekten/).textContent).toContain(
      'Eine Förderung dieser Projekte liegt in einer anderen Runde',
    );
    await fireEvent.click(screen.getByRole('button', { name: 'Alle Filter zurücksetzen' }));
    expect(atlas.isFiltered).toBe(false);
  });

  it('is one Tab stop a chart; arrow keys move inside', async () => {
    show();
    const stops = () => [...toolbar('Förderrunden').querySelectorAll('[tabindex="0"]')].map(text);
    expect(stops()).toHaveLength(1);
    row('Förderrunden', /^2018/).focus();
    await fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(text(document.activeElement)).toMatch(/^2019/);
    await fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(text(document.activeElement)).toMatch(/^2020/);
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toMatch(/^2020/);
  });

  it('shows what a row says on focus, and Escape takes it away', async () => {
    show();
    const hint = () => document.querySelector('.hint');
    row('Förderrunden', /^2019/).focus();
    await tick();
    expect(text(hint())).toContain('Veröffentlichte Beträge: 70.000 €');
    await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(hint()).toBeNull();
    expect(text(document.activeElement)).toMatch(/^2019/);
  });

  it('switches the scheme', async () => {
    const { atlas } = show();
    await fireEvent.click(screen.getByRole('radio', { name: 'Programm' }));
    expect(atlas.filter.scheme).toBe('programm');
    expect(row('Handlungsfelder', /^Gesundheitsförderung/)).toBeTruthy();
  });
});

describe('the matrix of the examples', () => {
  it('has a mark for every assignment, named with its evidence', () => {
    show('');
    const { getAllByRole, getByRole } = chart('felder');
    expect(getAllByRole('button', { name: 'Arbeit. Beleg: So steht es auf der Seite.' })).toHaveLength(1);
    expect(getByRole('button', { name: 'Wohnen und Leben: keinem Projekt zugeordnet' })).toBeTruthy();
  });

  it('shows the evidence on focus', async () => {
    show('');
    chart('felder')
      .getByRole('button', { name: /^Sprache\. Beleg/ })
      .focus();
    await tick();
    expect(text(document.querySelector('.hint'))).toContain('So steht es auf der Seite.');
  });

  it('filters by its columns and opens by its rows', async () => {
    const { atlas } = show('');
    const [project] = chart('felder').getAllByRole('button', { name: /Testprojekt$/ });
    await fireEvent.click(project!);
    expect(atlas.view.project).toBe('amt');
    await fireEvent.click(chart('felder').getByRole('button', { name: 'Arbeit: 1 Projekt' }));
    expect(atlas.filter.feld.include).toEqual(['arbeit']);
  });
});

describe('when something is missing', () => {
  it('names the file of the rounds and shows the grants', async () => {
    show('sammlung=alle', dataset());
    expect(
      await chart('runden').findByText(/Die Datei runden\.json konnte nicht geladen werden/),
    ).toBeTruthy();
    expect(row('Förderrunden', /^2019/)).toBeTruthy();
  });

  it('names the file of the areas and keeps the other charts', async () => {
    show('sammlung=alle', dataset({ rounds: ROUNDS, areas: null }));
    expect(await screen.findByText('Die Datei gebiete.json konnte nicht geladen werden.')).toBeTruthy();
    expect(toolbar('Förderrunden')).toBeTruthy();
  });

  it('says which filter to loosen when nothing is left', () => {
    show('sammlung=alle&q=gibtesnicht');
    expect(screen.getByRole('button', { name: 'Ohne den Suchtext: 3 Projekte' })).toBeTruthy();
    expect(document.getElementById('diagramm-runden')).toBeNull();
  });

  it('writes hostile text as text', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const projects = [
      project({ example: true, shortTitle: hostile, places: [place('03402')], grants: [grant(2019, null)] }),
    ];
    show('', dataset({ ...holding(projects), rounds: ROUNDS }));
    expect(document.querySelector('img')).toBeNull();
    expect(chart('felder').getAllByText(hostile).length).toBeGreaterThan(0);
  });
});
