import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import NearFilter from '../../../src/panels/filter/NearFilter.svelte';
import OwnArea from '../../../src/panels/filter/OwnArea.svelte';
import ProjectList from '../../../src/panels/ProjectList.svelte';
import { holding } from '../../fixtures/dataset';
import { place, project } from '../../fixtures/projects';
import { dataset, renderPanel } from './renderPanel';

afterEach(() => vi.unstubAllGlobals());

function withDevice(getCurrentPosition: Geolocation['getCurrentPosition']) {
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition } });
}
const locate = () => screen.getByRole('button', { name: 'Meinen Standort verwenden' }).click();

it('a place by its name, with a radius', async () => {
  const { atlas } = renderPanel(NearFilter);
  await fireEvent.input(screen.getByRole('combobox', { name: 'Ort' }), { target: { value: 'Emden' } });
  screen.getByRole('option', { name: /Emden/ }).click();
  await tick();
  expect(atlas.view.filter.near).toEqual({ place: '03402', km: 25 });
  await fireEvent.input(screen.getByRole('slider', { name: 'Umkreis' }), { target: { value: '60' } });
  expect(atlas.view.filter.near).toEqual({ place: '03402', km: 60 });
  const number = screen.getByRole('spinbutton');
  await fireEvent.change(number, { target: { value: '900' } });
  expect(atlas.view.filter.near?.km).toBe(200);
  screen.getByRole('button', { name: 'Entfernen' }).click();
  expect(atlas.view.filter.near).toBeNull();
});

it('the device is asked only by its button, and its position is rounded', async () => {
  const ask = vi.fn((done: PositionCallback) =>
    done({ coords: { longitude: 9.73219, latitude: 52.37589 } } as GeolocationPosition),
  );
  withDevice(ask);
  const { atlas } = renderPanel(NearFilter);
  expect(ask).not.toHaveBeenCalled();
  locate();
  expect(atlas.view.filter.near).toEqual({ place: [9.73, 52.38], km: 25 });
});

it.each([
  [1, /^Der Browser gibt den Standort nicht frei/],
  [2, /gerade nicht bestimmen/],
  [3, /in 15 Sekunden/],
])('says why the device told nothing: code %i', async (code, text) => {
  withDevice((_, fail) => fail?.({ code } as GeolocationPositionError));
  const { atlas } = renderPanel(NearFilter);
  locate();
  await tick();
  screen.getByText(text);
  expect(atlas.view.filter.near).toBeNull();
});

it('a position beyond the map is no place here', async () => {
  withDevice((done) => done({ coords: { longitude: -74, latitude: 40.7 } } as GeolocationPosition));
  const { atlas } = renderPanel(NearFilter);
  locate();
  await tick();
  screen.getByText('Der Standort liegt außerhalb der Karte.');
  expect(atlas.view.filter.near).toBeNull();
});

it('rows of the list say how far it is', () => {
  renderPanel(ProjectList, { query: 'sammlung=alle&ort=7.2,53.3&umkreis=5' });
  expect(screen.getAllByRole('button', { name: /0\u00a0km entfernt/ }).length).toBeGreaterThan(0);
});

it('the list goes by distance', () => {
  const { container } = renderPanel(ProjectList, {
    query: 'sammlung=alle&ort=7.6,53.3&umkreis=200',
    data: dataset(
      holding([project({ id: 'hier' }), project({ id: 'weit', places: Array(4).fill(place('03402')) })]),
    ),
  });
  const shown = [...container.querySelectorAll('[data-project]')].map((row) =>
    row.getAttribute('data-project'),
  );
  expect(shown).toEqual(['weit', 'hier']);
});

it('an own area says how many projects and how much published money it holds', () => {
  renderPanel(OwnArea, { query: 'sammlung=alle&flaeche=w1NwwnDofAzPof' });
  screen.getByText(/^3 Projekte in der Fläche$/);
  screen.getByText(/^70\.000\s€, belegt für 1 von 3 Förderungen$/);
});
