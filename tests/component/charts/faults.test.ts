import { fireEvent, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { holding } from '../../fixtures/dataset';
import type { Round } from '../../../src/domain/schema';
import ChartsPage from '../../../src/panels/ChartsPage.svelte';
import { grant, place, project } from '../../fixtures/projects';
import { dataset, renderPanel } from '../panels/renderPanel';

const source = (name: string) => ({
  url: `https://beispiel.example/${name}`,
  publisher: name,
  says: null,
  date: null,
});
const round = (year: number, overrides: Partial<Round> = {}): Round => ({
  year,
  budget: 1_500_000,
  applications: null,
  selected: 17,
  announced: null,
  note: null,
  contradictions: [],
  sources: [],
  ...overrides,
});

const show = (query?: string, from = dataset({ rounds: [round(2018), round(2019)] })) =>
  renderPanel(ChartsPage, { query, data: from });
const chart = (id: string) => document.getElementById(`diagramm-${id}`)!;
const row = (name: string, label: RegExp) =>
  within(screen.getByRole('toolbar', { name })).getByRole('button', { name: label });
const summary = (id: string) => chart(id).querySelector('.summary')!.textContent;
const linksOf = (id: string) =>
  within(chart(id))
    .getAllByRole('link', { hidden: true })
    .map((link) => link.textContent);

describe('the sentences of the rounds', () => {
  it.each(['sammlung=alle&region=03101', ''])('speak of the grants shown only, with „%s“', (query) => {
    show(query);
    expect(summary('runden')).toContain('Unter den gezeigten Förderungen hat die Runde 2019');
    expect(summary('runden')).not.toContain('Kein Betrag ist veröffentlicht');
  });

  it('speak of all grants where all are shown', () => {
    show('sammlung=alle');
    expect(summary('runden')).toContain('Kein Betrag ist veröffentlicht für die Runde 2018.');
  });
});

describe('sources', () => {
  const projects = [
    project({
      id: 'nur-foerderung',
      places: [place('03402')],
      handlungsfelder: { programm: ['zusammenleben'], buendnis: [] },
      grants: [grant(2018, null, { sources: [source('Liste')] })],
      sources: [],
    }),
    project({
      id: 'eigene',
      places: [place('03402')],
      handlungsfelder: { programm: ['zusammenleben'], buendnis: [] },
      grants: [grant(2019, 5000, { sources: [source('Bescheid')] })],
      sources: [source('Projektseite')],
    }),
  ];
  const data = dataset({
    ...holding(projects),
    rounds: [round(2019, { sources: [source('Ausschreibung')] })],
  });

  it('name where the recorded grants come from, not only the programme’s numbers', () => {
    show('sammlung=alle', data);
    expect(linksOf('runden')).toEqual(['Ausschreibung', 'Liste', 'Bescheid']);
    expect(within(chart('runden')).getByText('Quellen der erfassten Förderungen')).toBeTruthy();
  });

  it('leave out grants that the choice of rounds hides', () => {
    show('sammlung=alle&runde=2019', data);
    expect(linksOf('runden')).toEqual(['Ausschreibung', 'Bescheid']);
  });

  it('of a field are those of the grants where a project has none of its own', async () => {
    show('sammlung=alle', data);
    await fireEvent.click(screen.getByRole('radio', { name: 'Programm' }));
    expect(linksOf('felder').toSorted()).toEqual(['Liste', 'Projektseite']);
  });
});

describe('areas that the reader left out', () => {
  const button = () =>
    within(chart('regionen')).getByRole('button', { name: /^(1|\d+|Nicht|Gebiete) .*(zeigen|ausblenden)$/ });

  it('are not offered as areas without a project', async () => {
    show('sammlung=alle&region=03402');
    expect(chart('regionen').textContent).not.toMatch(/\d Gebiete? ohne Projekt|\d ohne Projekt/);
    expect(button().textContent!.trim()).toBe('Nicht gewählte Gebiete zeigen');
    await fireEvent.click(button());
    expect(button().textContent!.trim()).toBe('Nicht gewählte Gebiete ausblenden');
    expect(row('Regionen und Landkreise', /^Emsland/).textContent).toContain('nicht gewählt');
  });

  it('do not swell the number of empty ones', () => {
    const projects = [project({ places: [place('03402')] })];
    show('sammlung=alle&region=034', dataset({ ...holding(projects) }));
    expect(button().textContent!.trim()).toBe('1 Gebiet ohne Projekt zeigen');
  });
});

describe('keys', () => {
  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])(
    'with %s are left to the browser',
    async (modifier) => {
      show();
      const first = row('Förderrunden', /^2018/);
      first.focus();
      await tick();
      for (const key of ['ArrowDown', 'End']) {
        // fireEvent answers false where the default was prevented.
        expect(await fireEvent.keyDown(first, { key, [modifier]: true })).toBe(true);
        expect(document.activeElement).toBe(first);
      }
      expect(await fireEvent.keyDown(first, { key: 'End' })).toBe(false);
    },
  );
});

it('shows a contradiction that the data repeat, instead of breaking', () => {
  const rounds = [round(2019, { contradictions: ['Zwei Zahlen.', 'Zwei Zahlen.'] })];
  show('sammlung=alle', dataset({ rounds }));
  expect(screen.getAllByText('2019: Zwei Zahlen.')).toHaveLength(2);
});
