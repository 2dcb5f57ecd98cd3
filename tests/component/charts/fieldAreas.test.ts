import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import FieldAreasSection from '../../../src/panels/charts/FieldAreasSection.svelte';
import { dataset, renderPanel } from '../panels/renderPanel';

const show = (query = 'sammlung=alle') => renderPanel(FieldAreasSection, { query });
const grid = () => screen.getByRole('grid', { name: 'Handlungsfelder nach Gebiet' });
const cell = (name: RegExp) => within(grid()).getByRole('button', { name });
const text = (element: Element | null) => element!.textContent!.replace(/\s+/g, ' ').trim();
const stops = () => [...grid().querySelectorAll('[tabindex="0"]')];
const press = (key: string, held: object = {}) =>
  fireEvent.keyDown(document.activeElement!, { key, ...held });

describe('fields by area', () => {
  it('tells a number, none and unknown apart, and never leaves a cell blank', () => {
    show();
    // In the Region of Amt all fields are known, in that of Brücke and Café one project has none.
    expect(text(cell(/^Arbeit, .*Braunschweig: 1 Projekt$/))).toBe('1');
    expect(text(cell(/^Sprache, .*Braunschweig: keines$/))).toBe('–');
    expect(text(cell(/^Sprache, .*Weser-Ems: 1 Projekt$/))).toBe('1');
    expect(text(cell(/^Arbeit, .*Weser-Ems: keines bekannt/))).toBe('?');
    expect(text(cell(/^Handlungsfeld nicht bekannt, .*Weser-Ems: 1 Projekt$/))).toBe('1');
    for (const one of within(grid()).getAllByRole('button')) expect(text(one)).not.toBe('');
  });

  it('says in words how many are empty and which field is nowhere', () => {
    show();
    const chart = document.getElementById('diagramm-felder-regionen')!;
    expect(text(chart.querySelector('h2'))).toContain('Für 8 von 10 Verbindungen');
    expect(text(chart.querySelector('.summary'))).toBe(
      'In 4 davon ist keines erfasst, in 4 ist es unbekannt, weil für Projekte dort kein Handlungsfeld bekannt ist. ' +
        'In keinem der gezeigten Gebiete bekannt: „Wohnen und Leben“, „Bürgerschaftliches Engagement“ und „Gesellschaftliche Teilhabe“. ' +
        'Für 1 von 3 Projekten ist kein Handlungsfeld bekannt.',
    );
  });

  it('groups the Kreise under their Region', async () => {
    show();
    await fireEvent.click(screen.getByRole('radio', { name: 'Landkreise und Städte' }));
    const heads = [...grid().querySelectorAll('[scope=colgroup]')];
    expect(heads.map((head) => [text(head), head.getAttribute('colspan')])).toEqual([
      ['Braunschweig', '1'],
      ['Weser-Ems', '2'],
    ]);
    expect(cell(/^Sprache, Stadt Emden: 1 Projekt$/)).toBeTruthy();
  });

  it('picks field and area together, and takes both back', async () => {
    const { atlas } = show();
    await fireEvent.click(cell(/^Arbeit, .*Braunschweig: 1 Projekt$/));
    expect(atlas.filter.feld.include).toEqual(['arbeit']);
    expect(atlas.filter.region.include).toEqual(['031']);
    expect(cell(/^Arbeit, .*Braunschweig/).getAttribute('aria-pressed')).toBe('true');
    expect(text(cell(/^Arbeit, .*Weser-Ems: Gebiet nicht gewählt$/))).toBe('·');
    await fireEvent.click(cell(/^Arbeit, .*Braunschweig/));
    expect(atlas.isFiltered).toBe(false);
  });

  it('does not pick a cell that would leave nothing', async () => {
    const { atlas } = show();
    const empty = cell(/^Sprache, .*Braunschweig: keines$/);
    expect(empty.getAttribute('aria-disabled')).toBe('true');
    await fireEvent.click(empty);
    expect(atlas.isFiltered).toBe(false);
  });

  it('is one Tab stop in which the arrow keys move', async () => {
    show();
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    await press('ArrowDown');
    await press('ArrowRight');
    expect(document.activeElement!.getAttribute('aria-label')).toMatch(/^Arbeit, .*Weser-Ems/);
    expect(stops()).toEqual([document.activeElement]);
    await press('End', { ctrlKey: true });
    expect(document.activeElement!.getAttribute('aria-label')).toMatch(
      /^Handlungsfeld nicht bekannt, .*Weser-Ems/,
    );
    await press('Home');
    expect(document.activeElement!.getAttribute('aria-label')).toMatch(/Braunschweig/);
  });

  it('says what a cell is on focus, and what a press would do', async () => {
    show();
    cell(/^Arbeit, .*Braunschweig/).focus();
    await tick();
    const hint = () => text(document.querySelector('.hint'));
    expect(hint()).toContain('Klick filtert nach Handlungsfeld und Gebiet.');
    await fireEvent.click(document.activeElement!);
    expect(hint()).toContain('Klick nimmt den Filter zurück.');
    await fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.querySelector('.hint')).toBeNull();
  });

  it('is left out where the areas are missing', () => {
    renderPanel(FieldAreasSection, { data: dataset({ areas: null }) });
    expect(document.getElementById('diagramm-felder-regionen')).toBeNull();
  });
});
