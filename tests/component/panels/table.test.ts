import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '../../../src/domain/tableColumns';
import TablePage from '../../../src/panels/TablePage.svelte';
import { renderPanel } from './renderPanel';

const table = () => screen.getByRole('table');
const titles = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((head) => head.textContent!.trim());
const head = (name: string) => within(table()).getByRole('columnheader', { name: new RegExp(`^${name}`) });
const press = (name: string, shiftKey = false) =>
  fireEvent.click(within(head(name)).getByRole('button'), { shiftKey });

describe('the table', () => {
  it('has one row a project in the order of the list, and says how many there are', () => {
    renderPanel(TablePage);
    expect(titles()).toEqual(['Amt für Nachbarschaft', 'Brücke', 'Café']);
    expect(table().getAttribute('aria-rowcount')).toBe('4');
    expect(
      within(table())
        .getAllByRole('row')
        .map((row) => row.getAttribute('aria-rowindex')),
    ).toEqual(['1', '2', '3', '4']);
    expect(within(table()).getAllByRole('columnheader')).toHaveLength(COLUMNS.length);
  });

  it('says the sum with what it covers', () => {
    renderPanel(TablePage);
    expect(
      screen.getByText(
        /3 Projekte · 3 Förderungen · 70\.000\s€ veröffentlicht, belegt für 1 von 3 Förderungen/,
      ),
    ).toBeTruthy();
  });

  it('sorts by a press on a head, turns round, and lets go', async () => {
    const { atlas } = renderPanel(TablePage);
    await press('Titel');
    await press('Titel');
    expect(titles()).toEqual(['Café', 'Brücke', 'Amt für Nachbarschaft']);
    expect(head('Titel').getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByText('Sortierung: Titel (absteigend)')).toBeTruthy();
    await press('Titel');
    expect(atlas.view.sorting).toEqual([]);
    expect(head('Titel').hasAttribute('aria-sort')).toBe(false);
  });

  it('sorts by several columns with Shift, and numbers them', async () => {
    renderPanel(TablePage);
    await press('Region');
    await press('Titel', true);
    expect(titles()).toEqual(['Amt für Nachbarschaft', 'Brücke', 'Café']);
    await press('Titel', true);
    expect(titles()).toEqual(['Amt für Nachbarschaft', 'Café', 'Brücke']);
    expect(head('Region').getAttribute('aria-sort')).toBe('ascending');
    expect(within(head('Titel')).getByText('2. Sortierung, absteigend')).toBeTruthy();
    expect(
      within(table())
        .getAllByRole('columnheader')
        .filter((cell) => cell.hasAttribute('aria-sort')),
    ).toHaveLength(1);
  });

  it('follows the filter, and says what helps where nothing is left', async () => {
    const { atlas } = renderPanel(TablePage);
    atlas.toggle('feld', 'sprache');
    await tick();
    expect(titles()).toEqual(['Brücke']);
    atlas.toggle('feld', 'sprache');
    atlas.search('gibt es nicht');
    await tick();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Kein Projekt passt zu allen Filtern.')).toBeTruthy();
  });

  it('is one stop for the Tab key, and arrow keys go from row to row', async () => {
    renderPanel(TablePage);
    const buttons = () =>
      within(table())
        .getAllByRole('rowheader')
        .map((cell) => within(cell).getByRole('button'));
    expect(buttons().map((button) => button.tabIndex)).toEqual([0, -1, -1]);
    buttons()[0]!.focus();
    await fireEvent.keyDown(document.activeElement!, { key: 'End' });
    await tick();
    expect(document.activeElement).toBe(buttons()[2]);
    expect(buttons().map((button) => button.tabIndex)).toEqual([-1, -1, 0]);
  });

  it('opens a project, marks it, and takes the focus back', async () => {
    const { atlas } = renderPanel(TablePage);
    const button = screen.getByRole('button', { name: 'Brücke' });
    button.click();
    await tick();
    expect(atlas.view.project).toBe('bruecke');
    expect(button.closest('tr')!.getAttribute('aria-current')).toBe('true');
    button.blur();
    atlas.select(null);
    await tick().then(tick).then(tick);
    expect(document.activeElement).toBe(button);
  });
});

describe('columns and sorting', () => {
  it('are chosen in the dialog and stand in the view', async () => {
    const { atlas } = renderPanel(TablePage);
    screen.getByRole('button', { name: 'Spalten und Sortierung' }).click();
    await tick();
    const dialog = within(screen.getByRole('dialog'));
    await fireEvent.click(dialog.getByRole('checkbox', { name: 'Zielgruppen' }));
    expect(atlas.view.columns).toEqual(COLUMNS.filter((column) => column !== 'zielgruppen'));
    const select = dialog.getByRole('combobox');
    await fireEvent.change(select, { target: { value: 'region' } });
    await fireEvent.change(select, { target: { value: 'titel' } });
    await fireEvent.click(dialog.getByRole('button', { name: /^Titel: aufsteigend/ }));
    expect(atlas.view.sorting).toEqual([
      { column: 'region', descending: false },
      { column: 'titel', descending: true },
    ]);
    await fireEvent.click(dialog.getByRole('button', { name: 'Region nicht mehr sortieren' }));
    expect(atlas.view.sorting).toEqual([{ column: 'titel', descending: true }]);
    await fireEvent.click(dialog.getByRole('button', { name: 'Alle Spalten zeigen' }));
    expect(atlas.view.columns).toBe(COLUMNS);
  });
});
