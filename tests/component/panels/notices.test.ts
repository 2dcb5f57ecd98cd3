import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { DataProblem } from '../../../src/domain/problem';
import Notices from '../../../src/panels/Notices.svelte';
import { dataset, renderPanel } from './renderPanel';

const props = { onretry: () => undefined };
const text = (role: string) => screen.getByRole(role).textContent!.replace(/\s+/g, ' ');
const problem = (field: string): DataProblem => ({
  file: 'projekte.geojson',
  record: 'emden',
  field,
  value: '"<b>"',
  expected: 'five digits',
});

describe('the notices', () => {
  it('are silent when all is well', () => {
    renderPanel(Notices, { props });
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('name each ignored part of the address, and can be put away', async () => {
    const { atlas } = renderPanel(Notices, { query: 'feld=quatsch&wetter=sonne&region=03999', props });
    expect(text('status')).toContain('3 Angaben in der Adresse wurden übergangen.');
    expect(text('status')).toContain('feld=quatsch – diesen Wert gibt es nicht');
    expect(text('status')).toContain('wetter=sonne – diese Angabe kennt der Atlas nicht');
    expect(text('status')).toContain('region=03999 – dieses Gebiet gibt es nicht');
    expect(atlas.isFiltered, 'an area that does not exist narrows nothing').toBe(false);
    screen.getByRole('button', { name: 'Hinweis schließen' }).click();
    await tick();
    expect(screen.queryByRole('status')).toBeNull();
    expect(atlas.view.filter.region.include).toEqual([]);
  });

  it('say of each area that is not compared why, and keep the others', async () => {
    const { atlas } = renderPanel(Notices, { query: 'vergleich=034,quatsch,034,03999', props });
    expect(text('status')).toContain('3 Angaben in der Adresse wurden übergangen.');
    expect(text('status')).toContain('vergleich=quatsch – erwartet wird der Schlüssel von Land (03)');
    expect(text('status')).toContain('vergleich=034 – steht schon im Vergleich');
    expect(text('status')).toContain('vergleich=03999 – dieses Gebiet gibt es nicht');
    screen.getByRole('button', { name: 'Hinweis schließen' }).click();
    await tick();
    expect(screen.queryByRole('status')).toBeNull();
    expect(atlas.view.compared).toEqual(['034']);
  });

  it('say that no more than four areas are compared', () => {
    renderPanel(Notices, { query: 'vergleich=03,031,032,033,034', props });
    expect(text('status')).toContain('vergleich=034 – verglichen werden höchstens vier Gebiete');
  });

  it('name an unknown project once the data is there', async () => {
    const { atlas } = renderPanel(Notices, { query: 'projekt=gibt-es-nicht', data: null, props });
    expect(screen.queryByRole('status')).toBeNull();
    atlas.dataset = dataset();
    await tick();
    expect(text('status')).toContain('„gibt-es-nicht“');
    screen.getByRole('button', { name: 'Hinweis schließen' }).click();
    expect(atlas.view.project).toBeNull();
  });

  it('name a file that failed, its reason, and load it again on demand', async () => {
    const onretry = vi.fn();
    renderPanel(Notices, {
      data: dataset({
        collections: null,
        failures: [{ file: 'projekte.geojson', kind: 'status', detail: '503' }],
      }),
      props: { onretry },
    });
    expect(text('alert')).toContain('projekte.geojson: der Server antwortet mit Fehler 503.');
    screen.getByRole('button', { name: 'Noch einmal laden' }).click();
    expect(onretry).toHaveBeenCalledOnce();
  });

  it('do not alarm where the projects are there', () => {
    renderPanel(Notices, {
      data: dataset({ areas: null, failures: [{ file: 'gebiete.json', kind: 'unreachable', detail: 'x' }] }),
      props,
    });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(text('status')).toContain('Alles andere funktioniert weiter.');
  });

  it('name the first five refused fields, and count the rest', () => {
    const fields = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => problem(`places.0.${name}`));
    renderPanel(Notices, { data: dataset({ problems: fields }), props });
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
    expect(text('status')).toContain(
      'projekte.geojson, emden Feld: places.0.a Wert: "<b>" Erwartet: five digits',
    );
    expect(text('status')).toContain('und 2 weitere');
  });
});
