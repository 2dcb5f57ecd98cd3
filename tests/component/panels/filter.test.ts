import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import CollectionSwitch from '../../../src/panels/CollectionSwitch.svelte';
import ActiveFilters from '../../../src/panels/ActiveFilters.svelte';
import FilterPanel from '../../../src/panels/FilterPanel.svelte';
import ProjectList from '../../../src/panels/ProjectList.svelte';
import ResultCount from '../../../src/panels/ResultCount.svelte';
import { renderPanel } from './renderPanel';

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true });
const isNumber = (input: HTMLInputElement) => input.type === 'number';
const facet = (name: string) => screen.getByRole('group', { name, hidden: true });
const options = (name: string) =>
  within(facet(name))
    .getAllByRole('checkbox', { hidden: true })
    .map((input) => (input as HTMLInputElement).labels![0]!.textContent!.replace(/\s+/g, ' ').trim());

describe('the filters', () => {
  it('count each value under all other filters', async () => {
    const { atlas } = renderPanel(FilterPanel);
    expect(options('Förderrunde')).toEqual(['2018 1', '2019 2', 'keine Runde erfasst 1']);
    atlas.toggle('feld', 'sprache');
    await tick();
    expect(options('Förderrunde')).toEqual(['2018 0', '2019 1', 'keine Runde erfasst 0']);
    expect(options('Handlungsfeld')).toContain('A Arbeit 1');
  });

  it('show a value without projects, but let it be chosen only while it is', async () => {
    const { atlas } = renderPanel(FilterPanel, { query: 'sammlung=alle&feld=sprache&runde=2018' });
    expect(box('2018 0').disabled).toBe(false);
    expect(box('Sprache 0').disabled).toBe(false);
    atlas.drop('runde', '2018');
    await tick();
    expect(box('2018 0').disabled).toBe(true);
  });

  it('say where a field counts nothing because nobody knows', async () => {
    const { atlas } = renderPanel(FilterPanel);
    const note = () => facet('Handlungsfeld').querySelector('p')?.textContent;
    expect(note()).toMatch(/^Von 1 Projekt dieser Auswahl ist kein Handlungsfeld bekannt/);
    atlas.toggle('runde', '2019');
    await tick();
    expect(note()).toBeUndefined();
  });

  it('choose and let go by their boxes', async () => {
    const { atlas } = renderPanel(FilterPanel);
    box('Arbeit 1').click();
    expect(atlas.view.filter.feld.include).toEqual(['arbeit']);
    await tick();
    box('Arbeit 1').click();
    expect(atlas.view.filter.feld.include).toEqual([]);
  });

  it('narrow a Region by taking a Kreis out of it', async () => {
    const { atlas } = renderPanel(FilterPanel);
    box('Weser-Ems 2').click();
    await tick();
    screen.getByRole('button', { name: 'Landkreise und Städte in Weser-Ems', hidden: true }).click();
    await tick();
    expect(box('Emden, Stadt 1').checked).toBe(true);
    box('Emsland 1').click();
    await tick();
    expect(atlas.view.filter.region).toEqual({ include: ['034'], exclude: ['03454'] });
    expect(box('Weser-Ems 2').indeterminate).toBe(true);
    expect(atlas.projects.map(({ id }) => id)).toEqual(['bruecke']);
  });

  it('show what the address excludes, with a way back', async () => {
    const { atlas } = renderPanel(FilterPanel, { query: 'sammlung=alle&feld=-arbeit' });
    const without = screen.getByRole('button', { name: 'ohne Arbeit', hidden: true });
    expect(without.getAttribute('aria-pressed')).toBe('true');
    without.click();
    expect(atlas.isFiltered).toBe(false);
  });

  it('leave a value out by the button beside it, and take it in again by its box', async () => {
    const { atlas } = renderPanel(FilterPanel);
    screen.getByRole('button', { name: 'ohne Arbeit', hidden: true }).click();
    await tick();
    expect(atlas.view.filter.feld).toEqual({ include: [], exclude: ['arbeit'] });
    expect(atlas.projects.map(({ id }) => id)).toEqual(['bruecke', 'cafe']);
    box('Arbeit 1').click();
    expect(atlas.view.filter.feld).toEqual({ include: ['arbeit'], exclude: [] });
  });

  it('find an area by its name', async () => {
    const { atlas } = renderPanel(FilterPanel);
    const search = screen.getByRole('searchbox', { name: 'Gebiet suchen', hidden: true });
    await fireEvent.input(search, { target: { value: 'emsl' } });
    expect(screen.queryByRole('checkbox', { name: 'Weser-Ems 2', hidden: true })).toBeNull();
    box('Landkreis Emsland 1').click();
    expect(atlas.view.filter.region.include).toEqual(['03454']);
    await fireEvent.input(search, { target: { value: 'Atlantis' } });
    screen.getByText('Kein Gebiet mit Projekten heißt so.');
  });

  it('take an amount by its ends, and what nobody published by its box', async () => {
    const { atlas, container } = renderPanel(FilterPanel);
    for (const group of container.querySelectorAll('details')) await fireEvent(group, new Event('toggle'));
    const [from] = screen.getAllByLabelText<HTMLInputElement>('Betrag von, in Euro').filter(isNumber);
    const [to] = screen.getAllByLabelText<HTMLInputElement>('Betrag bis, in Euro').filter(isNumber);
    await fireEvent.change(to!, { target: { value: '69999' } });
    expect(atlas.view.filter.betrag.include).toEqual(['0-69999']);
    expect(atlas.projects).toHaveLength(0);
    await fireEvent.change(to!, { target: { value: '' } });
    await fireEvent.change(from!, { target: { value: '70000' } });
    expect(atlas.view.filter.betrag.include).toEqual(['70000-']);
    expect(atlas.projects.map(({ id }) => id)).toEqual(['amt']);
    await fireEvent.change(from!, { target: { value: '0' } });
    expect(atlas.isFiltered).toBe(false);
    box('nicht veröffentlicht 2').click();
    expect(atlas.projects.map(({ id }) => id)).toEqual(['amt', 'bruecke']);
  });

  it('take a range of rounds by its ends, and step through time', async () => {
    const { atlas } = renderPanel(FilterPanel);
    const last = screen.getByRole('slider', { name: 'Letzte Runde', hidden: true });
    await fireEvent.change(last, { target: { value: '2018' } });
    expect(atlas.view.filter.runde.include).toEqual(['2018']);
    screen.getByRole('button', { name: 'Eine Runde weiter', hidden: true }).click();
    await tick();
    expect(atlas.view.filter.runde.include).toEqual(['2019']);
    screen.getByText('Runde 2019');
    const next = screen.getByRole('button', { name: 'Eine Runde weiter', hidden: true });
    expect(next.getAttribute('aria-disabled')).toBe('true');
  });

  it('switch the scheme of the fields', async () => {
    const { atlas } = renderPanel(FilterPanel, { query: 'sammlung=alle&feld=arbeit' });
    screen.getByRole('radio', { name: 'Programm', hidden: true }).click();
    await tick();
    expect(atlas.view.filter.scheme).toBe('programm');
    expect(options('Handlungsfeld').at(0)).toBe('Soziale Aktivitäten und soziale Infrastruktur 0');
    expect(options('Handlungsfeld').at(-1)).toBe('nicht zugeordnet 3');
  });

  it('search while typing, and clear at once', async () => {
    const { atlas } = renderPanel(FilterPanel);
    const input = screen.getByRole('combobox', { name: /^Suche/ });
    await fireEvent.input(input, { target: { value: 'bruecke' } });
    expect(atlas.projects.map(({ id }) => id)).toEqual(['bruecke']);
    screen.getByRole('button', { name: 'Suche leeren' }).click();
    await tick();
    expect(atlas.projects).toHaveLength(3);
    expect(document.activeElement).toBe(input);
  });

  it('do without the list of areas', async () => {
    const { dataset } = await import('./renderPanel');
    renderPanel(FilterPanel, { data: dataset({ areas: null }) });
    expect(screen.getByText('Die Liste der Gebiete konnte nicht geladen werden.')).toBeTruthy();
  });
});

describe('the chosen filters', () => {
  const chips = () => screen.queryAllByRole('button', { name: /entfernen$/ });

  it('name each choice, and take it away', async () => {
    const { atlas } = renderPanel(ActiveFilters, {
      query: 'sammlung=alle&q=Café&region=03454&runde=2019&feld=-arbeit',
    });
    expect(chips().map((chip) => chip.getAttribute('aria-label'))).toEqual([
      '„Café“ entfernen',
      'Landkreis Emsland entfernen',
      'ohne Arbeit entfernen',
      'Runde 2019 entfernen',
    ]);
    chips()[1]!.click();
    await tick().then(tick);
    expect(atlas.view.filter.region.include).toEqual([]);
    expect(document.activeElement).toBe(chips()[1]);
  });

  it('leave the focus in the group when the last is gone', async () => {
    const { atlas } = renderPanel(ActiveFilters, { query: 'feld=arbeit' });
    chips()[0]!.click();
    await tick().then(tick);
    expect(atlas.isFiltered).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Keine Filter gewählt' }));
  });

  it('go all at once', async () => {
    const { atlas } = renderPanel(ActiveFilters, { query: 'q=x&feld=arbeit&schema=buendnis' });
    screen.getByRole('button', { name: 'Alle zurücksetzen' }).click();
    await tick();
    expect(atlas.isFiltered).toBe(false);
  });
});

describe('an empty result', () => {
  it('says which single filter to loosen, and what that brings', async () => {
    const { atlas } = renderPanel(ProjectList, { query: 'sammlung=alle&q=brücke&feld=arbeit' });
    const buttons = screen.getAllByRole('button').map((button) => button.textContent!.trim());
    expect(buttons).toEqual(['Ohne den Suchtext: 1 Projekt', 'Ohne Handlungsfeld: 1 Projekt']);
    screen.getByRole('button', { name: 'Ohne Handlungsfeld: 1 Projekt' }).click();
    expect(atlas.projects.map(({ id }) => id)).toEqual(['bruecke']);
  });

  it('offers the larger collection where that has something', () => {
    const { atlas } = renderPanel(ProjectList, { query: 'q=Café' });
    screen.getByRole('button', { name: 'In allen Förderungen suchen: 1 Projekt' }).click();
    expect(atlas.projects.map(({ id }) => id)).toEqual(['cafe']);
  });

  it('says so when only loosening several helps', () => {
    renderPanel(ProjectList, { query: 'sammlung=alle&q=xyz&feld=arbeit&runde=2025' });
    expect(screen.getByText(/^Auch ohne einen einzelnen Filter/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Alle zurücksetzen' })).toBeTruthy();
  });
});

describe('the count', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is seen at once, and said once after half a second of rest', async () => {
    const { atlas } = renderPanel(ResultCount);
    const said = screen.getByRole('status');
    expect(screen.getByTestId('count').textContent).toBe('3 Projekte');
    vi.advanceTimersByTime(5000);
    await tick();
    expect(said.textContent, 'nothing is news at the start').toBe('');
    for (const [typed, seen] of [
      ['b', '2 von 3 Projekten'],
      ['br', '1 von 3 Projekten'],
    ] as const) {
      atlas.search(typed);
      await tick();
      expect(screen.getByTestId('count').textContent).toBe(seen);
      vi.advanceTimersByTime(300);
      await tick();
      expect(said.textContent, typed).toBe('');
    }
    vi.advanceTimersByTime(200);
    await tick();
    expect(said.textContent).toBe('1 von 3 Projekten');
  });
});

it('the collection switch counts both collections, and explains the one in view', async () => {
  const { atlas } = renderPanel(CollectionSwitch, { query: '' });
  expect(screen.getByText(/am 16. August 2018/)).toBeTruthy();
  screen.getByRole('radio', { name: 'Alle Förderungen 2017–2025 (3)' }).click();
  await tick();
  expect(atlas.view.collection).toBe('alle');
  expect(screen.getByText(/unvollständig/)).toBeTruthy();
});
