import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { expect, it } from 'vitest';
import SearchField from '../../../src/panels/filter/SearchField.svelte';
import { AreaTree } from '../../../src/domain/region';
import { AREAS, dataset, renderPanel } from './renderPanel';

async function typed(text: string, data = dataset()) {
  const { atlas } = renderPanel(SearchField, { query: '', data });
  const field = screen.getByRole('combobox', { name: /^Suche/ });
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: text } });
  await tick();
  return { atlas, field };
}
const options = () => screen.queryAllByRole('option').map((option) => option.textContent!.trim());
const press = (field: HTMLElement, key: string) => fireEvent.keyDown(field, { key });

it('typing filters, and offers what the words may mean', async () => {
  const { atlas, field } = await typed('em');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(options().slice(0, 3)).toEqual([
    'Stadt Emden',
    'Im Umkreis: 25\u00a0km um Stadt Emden',
    'Landkreis Emsland',
  ]);
  expect(atlas.view.filter.text).toBe('em');
});

it('without an option under the keys, Enter closes the list and keeps the text', async () => {
  const { atlas, field } = await typed('em');
  await press(field, 'Enter');
  expect(options()).toEqual([]);
  expect(atlas.view.filter.text).toBe('em');
});

it('a place narrows to its area', async () => {
  const { atlas, field } = await typed('emden');
  await press(field, 'ArrowDown');
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  await press(field, 'Enter');
  expect(atlas.view.filter.region.include).toEqual(['03402']);
  expect(atlas.view.filter.text).toBe('');
});

it('or to a circle around it', async () => {
  const { atlas, field } = await typed('emden');
  await press(field, 'ArrowDown');
  await press(field, 'ArrowDown');
  await press(field, 'Enter');
  expect(atlas.view.filter.near).toEqual({ place: '03402', km: 25 });
});

it('around the town, where a Landkreis bears its name', async () => {
  const kreis = AREAS.get('03454')!;
  const town = { ...kreis, code: '03454099', level: 'gemeinde', art: 'Stadt', parent: '03454' } as const;
  await typed('emsl', dataset({ areas: new AreaTree([...AREAS.areas, town]) }));
  expect(options()).toEqual([
    'Landkreis Emsland',
    'Emsland Landkreis Emsland',
    'Im Umkreis: 25\u00a0km um Emsland',
  ]);
});

it('a project opens, also one outside the collection in view', async () => {
  const { atlas } = await typed('café');
  screen.getByRole('option', { name: /^Café/ }).click();
  expect(atlas.view).toMatchObject({ project: 'cafe', collection: 'alle' });
});

it('a Träger becomes the text', async () => {
  const { atlas } = await typed('testv');
  screen.getByRole('option', { name: 'Testverein e. V.' }).click();
  expect(atlas.view.filter.text).toBe('Testverein e. V.');
});

it('Escape first closes the list, then empties the field', async () => {
  const { atlas, field } = await typed('em');
  await press(field, 'Escape');
  expect(options()).toEqual([]);
  expect(atlas.view.filter.text).toBe('em');
  await press(field, 'Escape');
  expect(atlas.view.filter.text).toBe('');
});
