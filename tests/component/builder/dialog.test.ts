import { screen, within } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import EmbedDialog from '../../../src/builder/EmbedDialog.svelte';
import { renderPanel } from '../panels/renderPanel';

const code = (form: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: form }).value;
const address = () =>
  new URL(document.querySelector('iframe')!.getAttribute('src')!, 'https://atlas.example/');

it('shows what it makes, and what can be locked is what narrows the view', async () => {
  renderPanel(EmbedDialog, { query: 'sammlung=alle&region=034', props: { onclose: () => undefined } });
  const dialog = screen.getByRole('dialog', { name: 'In eine Seite einbetten' });
  expect(address().pathname).toBe('/einbetten/karte/');
  const locks = within(within(dialog).getByRole('group', { name: 'Festlegen' }));
  expect(locks.getAllByRole('checkbox')).toHaveLength(2);
  locks.getByRole('checkbox', { name: 'Region' }).click();
  await vi.waitFor(() => expect(address().searchParams.get('gesperrt')).toBe('region'));
  expect(address().searchParams.get('farben')).toBe('hell');
  expect(code('iframe')).toContain('gesperrt=region');
  expect(code('iframe')).toContain('einbetten.js');

  within(dialog).getByRole('radio', { name: 'fest' }).click();
  await vi.waitFor(() => expect(address().searchParams.get('hoehe')).toBe('fest'));
  expect(code('iframe')).not.toContain('einbetten.js');
});

it('begins with the chart in the middle of the window', () => {
  const section = (kind: string, top: number) => {
    const element = Object.assign(document.createElement('section'), { id: kind });
    element.getBoundingClientRect = () => ({ top }) as DOMRect;
    document.body.append(element);
    return element;
  };
  const sections = [
    section('diagramm-runden', -1200),
    section('diagramm-regionen', -40),
    section('diagramm-luecken', innerHeight - 90),
  ];
  renderPanel(EmbedDialog, {
    query: 'sammlung=alle&ansicht=auswertung',
    props: { onclose: () => undefined },
  });
  expect(address().pathname).toBe('/einbetten/diagramm-regionen/');
  sections.forEach((element) => element.remove());
});

it('begins with what the reader has before the eyes, and offers no controls that a chart has not', () => {
  renderPanel(EmbedDialog, {
    query: 'sammlung=alle&ansicht=auswertung',
    props: { onclose: () => undefined },
  });
  expect(address().pathname).toBe('/einbetten/diagramm-runden/');
  expect(screen.queryByRole('group', { name: 'Bedienung zeigen' })).toBeNull();
});
