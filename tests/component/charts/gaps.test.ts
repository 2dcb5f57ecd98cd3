import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Municipalities, Municipality } from '../../../src/domain/schema';
import ChartsPage from '../../../src/panels/ChartsPage.svelte';
import { renderPanel } from '../panels/renderPanel';

function municipality(ags: string, name: string, lon: number, population: number): Municipality {
  return {
    ags,
    name,
    samtgemeinde: null,
    isUnincorporated: false,
    population,
    position: [lon, 53.3],
    isCentre: true,
  };
}

/** The projects stand at 7.2° east; a degree further east are about 66 km. */
const FILE: Municipalities = {
  schemaVersion: 1,
  populationAsOf: '2019-12-31',
  municipalities: [
    municipality('03402000', 'Emden', 7.2, 50_000),
    municipality('03454001', 'Naheim', 7.3, 1000),
    municipality('03454002', 'Fernheim', 7.7, 3000),
    { ...municipality('03454501', 'Ödland', 7.9, 0), isUnincorporated: true },
  ],
};

let answer: () => Response;
beforeEach(() => {
  answer = () => new Response(JSON.stringify(FILE));
  vi.stubGlobal('fetch', () => Promise.resolve(answer()));
});
afterEach(() => vi.unstubAllGlobals());

const section = () => within(document.getElementById('diagramm-luecken')!);
const heading = () => section().getByRole('heading', { level: 2 }).textContent;
const shown = (headline: string) => waitFor(() => expect(heading()).toBe(headline), { timeout: 5000 });

describe('the white spots', () => {
  it('are a number with its denominator, people, and how exact the distances are', async () => {
    renderPanel(ChartsPage);
    await shown('1 von 3 Gemeinden liegt mehr als 25 km vom nächsten Projekt entfernt');
    expect(section().getByText(/Dort leben 3\.000 von 54\.000 Menschen/).textContent).toContain(
      'Abstände gelten ab Ortsmitte; 3 von 3 Projekten sind nur auf den Ort genau.',
    );
  });

  it('list the Gemeinden of a Landkreis with their distance, and lead to it', async () => {
    const { atlas } = renderPanel(ChartsPage);
    await shown('1 von 3 Gemeinden liegt mehr als 25 km vom nächsten Projekt entfernt');
    const list = within(section().getByRole('list', { name: /mit weißen Flecken/ }));
    expect(list.getByText('1 von 2 Gemeinden')).toBeTruthy();
    expect(list.getByRole('row', { name: /Fernheim 33,2 km 3\.000/, hidden: true })).toBeTruthy();
    expect(list.queryByText(/Ödland/)).toBeNull();
    await fireEvent.click(list.getByRole('button', { name: 'Nur Emsland zeigen', hidden: true }));
    expect(atlas.filter.region.include).toEqual(['03454']);
    await shown('1 von 2 Gemeinden liegt mehr als 25 km vom nächsten Projekt entfernt');
  });

  it('follow the distance, which the address keeps and the map shows', async () => {
    const { atlas } = renderPanel(ChartsPage, { query: 'sammlung=alle&abstand=5' });
    await shown('2 von 3 Gemeinden liegen mehr als 5 km vom nächsten Projekt entfernt');
    const number = section().getByRole('spinbutton', { name: 'Abstand in Kilometern' });
    await fireEvent.input(number, { target: { value: '40' } });
    await shown('Keine der 3 Gemeinden liegt mehr als 40 km vom nächsten Projekt entfernt');
    expect(atlas.view.gapKm).toBe(40);
    await fireEvent.input(number, { target: { value: '4000' } });
    expect(atlas.view.gapKm).toBe(40);
    await fireEvent.change(number);
    expect((number as HTMLInputElement).value).toBe('40');
    await fireEvent.click(section().getByRole('checkbox', { name: 'Auf der Karte zeigen' }));
    expect(atlas.view.gapKm).toBeNull();
  });

  it('are everywhere where nothing is left, and that is said', async () => {
    renderPanel(ChartsPage, { query: 'sammlung=alle&q=gibtesnicht' });
    await shown('Kein Projekt in dieser Auswahl: Alle 3 Gemeinden sind weiße Flecken');
  });

  it('do not take projects without a published field for others', async () => {
    renderPanel(ChartsPage, { query: 'sammlung=alle&feld=arbeit' });
    await waitFor(() =>
      expect(section().getByText(/Für 1 weiteres Projekt ist kein Handlungsfeld/)).toBeTruthy(),
    );
  });

  it('name the file that does not come, and try again', async () => {
    answer = () => new Response('', { status: 500 });
    renderPanel(ChartsPage);
    const retry = await waitFor(() => section().getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(screen.getByText(/Die Datei gemeinden\.json konnte nicht geladen werden/)).toBeTruthy();
    answer = () => new Response(JSON.stringify(FILE));
    await fireEvent.click(retry);
    await shown('1 von 3 Gemeinden liegt mehr als 25 km vom nächsten Projekt entfernt');
  });
});
