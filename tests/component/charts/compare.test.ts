import { fireEvent, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AreaTree } from '../../../src/domain/region';
import ChartsPage from '../../../src/panels/ChartsPage.svelte';
import { AREAS, dataset, renderPanel } from '../panels/renderPanel';

const COUNTED = new AreaTree(AREAS.areas.map((area) => ({ ...area, population: 50_000 })));
const show = (query: string) => renderPanel(ChartsPage, { query, data: dataset({ areas: COUNTED }) });
const section = () => within(document.getElementById('diagramm-vergleich')!);
const row = (name: string) => {
  const rows = [...document.querySelectorAll('#diagramm-vergleich tbody tr')];
  const found = rows.find((candidate) => candidate.querySelector('th')?.textContent === name)!;
  return [...found.querySelectorAll('td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
};

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
});

describe('the comparison', () => {
  it('shows figures side by side, each with what it covers and its difference to the first', () => {
    show('sammlung=alle&vergleich=03101,03402,03454');
    expect(row('Projekte je 100.000 Einwohner')).toEqual(['2,0', '2,0 ±0', '2,0 ±0']);
    expect(row('Veröffentlichte Beträge')).toEqual([
      '70.000 € belegt für 1 von 2',
      'nicht veröffentlicht Unterschied unbekannt belegt für 0 von 1',
      '0 € −70.000 € keine Förderung erfasst',
    ]);
    expect(row('Beträge je 1.000 Einwohner')[0]).toBe('1.400 € belegt für 1 von 2');
    expect(row('Vertretene Handlungsfelder')).toEqual([
      '1 von 5',
      '1 von 5 ±0',
      'kein Feld veröffentlicht Unterschied unbekannt',
    ]);
    // Of the first two all fields are known, of the third none is.
    expect(row('Arbeit')).toEqual(['1', '0', 'keines bekannt']);
  });

  it('takes areas in, out and to the front', async () => {
    const { atlas } = show('sammlung=alle');
    await fireEvent.change(section().getByRole('combobox', { name: 'Gebiet' }), {
      target: { value: '03402' },
    });
    await fireEvent.click(section().getByRole('button', { name: 'Zum Vergleich hinzufügen' }));
    await fireEvent.change(section().getByRole('combobox', { name: 'Gebiet' }), { target: { value: '03' } });
    await fireEvent.click(section().getByRole('button', { name: 'Zum Vergleich hinzufügen' }));
    expect(atlas.view.compared).toEqual(['03402', '03']);
    await fireEvent.click(section().getByRole('button', { name: 'Niedersachsen als Bezug nehmen' }));
    expect(atlas.view.compared).toEqual(['03', '03402']);
    await fireEvent.click(section().getByRole('button', { name: 'Niedersachsen aus dem Vergleich nehmen' }));
    expect(atlas.view.compared).toEqual(['03402']);
  });

  it('sets the filter by region aside, and no other', () => {
    show('sammlung=alle&region=03101&runde=2019&vergleich=03,03402');
    expect(row('Projekte')[0]).toMatch(/^2/);
    expect(row('Projekte')[1]).toMatch(/^1 −1/);
  });

  it('offers what the reader has chosen', async () => {
    const { atlas } = show('sammlung=alle&region=03402');
    await fireEvent.click(section().getByRole('button', { name: 'Emden, Stadt mit dem Land vergleichen' }));
    expect(atlas.view.compared).toEqual(['03402', '03']);
  });
});
