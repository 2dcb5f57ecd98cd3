import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import ProjectList from '../../../src/panels/ProjectList.svelte';
import AtlasPanel from './AtlasPanel.svelte';
import { renderPanel } from './renderPanel';

const rows = () => within(screen.getByRole('list', { name: 'Projekte' })).getAllByRole('button');
/** After the page has changed and whoever waited for that has moved the focus. */
const settled = () => tick().then(tick);

describe('the list', () => {
  it('shows what passes the filter, in the order of the map', async () => {
    const { atlas } = renderPanel(ProjectList);
    const titles = () => rows().map((row) => row.querySelector('.title')!.textContent);
    expect(titles()).toEqual(['Amt für Nachbarschaft', 'Brücke', 'Café']);
    atlas.toggle('feld', 'sprache');
    await tick();
    expect(titles()).toEqual(['Brücke']);
  });

  it('is one stop for the Tab key; arrows, Home and End go from row to row', async () => {
    renderPanel(ProjectList);
    const tabStops = () => rows().map((row) => row.tabIndex);
    expect(tabStops()).toEqual([0, -1, -1]);
    rows()[0]!.focus();
    for (const [key, index] of [
      ['ArrowDown', 1],
      ['End', 2],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['Home', 0],
      ['ArrowUp', 0],
    ] as const) {
      await fireEvent.keyDown(document.activeElement!, { key });
      expect(document.activeElement, key).toBe(rows()[index]);
      expect(tabStops().indexOf(0), key).toBe(index);
    }
  });

  it('keeps a Tab stop when the filter takes the last row away', async () => {
    const { atlas } = renderPanel(ProjectList);
    rows()[2]!.focus();
    await tick();
    atlas.toggle('feld', 'arbeit');
    await tick();
    expect(rows().map((row) => row.tabIndex)).toEqual([0]);
  });

  it('tells the map which row has focus or pointer, and lets go of it', async () => {
    const { atlas } = renderPanel(ProjectList);
    rows()[1]!.focus();
    expect(atlas.hovered).toBe('bruecke');
    rows()[1]!.blur();
    expect(atlas.hovered).toBeNull();
    await fireEvent.pointerEnter(rows()[2]!);
    expect(atlas.hovered).toBe('cafe');
    await fireEvent.pointerLeave(rows()[2]!);
    expect(atlas.hovered).toBeNull();
  });

  it('scrolls to a row that the map points at, not to one of its own', async () => {
    const scrolled: string[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this.querySelector('.title')!.textContent);
    });
    const { atlas } = renderPanel(ProjectList);
    rows()[0]!.focus();
    await tick();
    expect(scrolled).toEqual([]);
    atlas.hovered = 'cafe';
    await tick();
    expect(scrolled).toEqual(['Café']);
    expect(rows()[2]!.className).toContain('hovered');
    vi.restoreAllMocks();
  });

  it('says in words what the symbol shows where a grant is in doubt', () => {
    renderPanel(ProjectList);
    const [amt, bruecke, cafe] = rows();
    expect(amt!.textContent).not.toContain('Förderung');
    expect(bruecke!.textContent).toContain('Förderung nicht belegt');
    expect(cafe!.textContent).toContain('keine Förderung erfasst');
  });
});

describe('from list to detail and back', () => {
  it('gives the focus to the heading, and back to the row on Escape', async () => {
    const { atlas } = renderPanel(AtlasPanel);
    const row = rows()[1]!;
    row.focus();
    row.click();
    await tick();
    expect(atlas.view.project).toBe('bruecke');
    const heading = screen.getByRole('heading', { level: 2, name: 'Brücke' });
    expect(document.activeElement).toBe(heading);
    await fireEvent.keyDown(heading, { key: 'Escape' });
    await settled();
    expect(atlas.view.project).toBeNull();
    expect(document.activeElement).toBe(rows()[1]);
  });

  it('gives the focus to the row of a project that the map opened', async () => {
    const { atlas } = renderPanel(AtlasPanel);
    atlas.select('cafe');
    await tick();
    screen.getByRole('button', { name: 'Zurück zur Liste' }).click();
    await settled();
    expect(document.activeElement).toBe(rows()[2]);
  });

  it('leaves the focus where somebody else has put it', async () => {
    const { atlas } = renderPanel(AtlasPanel, { query: 'sammlung=alle&projekt=cafe' });
    const canvas = document.body.appendChild(document.createElement('button'));
    canvas.focus();
    atlas.select(null);
    await settled();
    expect(document.activeElement).toBe(canvas);
    canvas.remove();
  });

  it('steps through the list and stays on the button', async () => {
    const { atlas } = renderPanel(AtlasPanel, { query: 'sammlung=alle&projekt=amt' });
    const next = screen.getByRole('button', { name: 'Nächstes Projekt' });
    next.focus();
    next.click();
    await tick();
    expect(atlas.view.project).toBe('bruecke');
    expect(document.activeElement).toBe(next);
    expect(screen.getByText(/2 von 3/)).toBeTruthy();
    next.click();
    await tick();
    expect(next.getAttribute('aria-disabled')).toBe('true');
    next.click();
    expect(atlas.view.project).toBe('cafe');
  });
});
