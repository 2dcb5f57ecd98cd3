import { screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { holding } from '../../fixtures/dataset';
import ProjectDetail from '../../../src/panels/ProjectDetail.svelte';
import { grant, place, project } from '../../fixtures/projects';
import { dataset, renderPanel } from './renderPanel';

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

function show(overrides: Parameters<typeof project>[0], query = 'sammlung=alle&projekt=testprojekt') {
  const data = dataset({ ...holding([project(overrides)]) });
  return renderPanel(ProjectDetail, { data, query });
}
const section = (name: string) => screen.getByRole('region', { name });
const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

describe('the detail', () => {
  it('says of every amount what is known', () => {
    show({
      grants: [
        grant(2017, null),
        grant(2018, 70_000, { id: 'b', amountKind: 'gerundet' }),
        grant(2019, 73_350, { id: 'c' }),
      ],
    });
    const amounts = [...section('Förderungen des Landes').querySelectorAll('td.amount')].map(text);
    expect(amounts).toEqual(['nicht veröffentlicht', 'rund 70.000 €', '73.350 €']);
    expect(screen.getByText('Zusammen rund 143.350 €, belegt für 2 von 3 Förderungen.')).toBeTruthy();
  });

  it.each([
    ['one grant, which is its own sum', [grant(2019, 70_000)]],
    ['nothing published', [grant(2018, null), grant(2019, null, { id: 'b' })]],
    [
      'a grant in doubt, which adds nothing',
      [grant(2018, 1, { status: 'wahrscheinlich' }), grant(2019, null, { id: 'b' })],
    ],
  ])('gives no sum for %s', (_, grants) => {
    show({ grants });
    expect(text(section('Förderungen des Landes'))).not.toContain('Zusammen');
  });

  it('gives an exact sum for what is known of several', () => {
    show({ grants: [grant(2018, null), grant(2019, 73_350, { id: 'b' })] });
    expect(screen.getByText('Zusammen 73.350 €, belegt für 1 von 2 Förderungen.')).toBeTruthy();
  });

  it('keeps other money apart and names it', () => {
    show({
      otherMoney: [
        {
          kind: 'eigenkapital',
          amount: 1_000_000,
          amountKind: 'gerundet',
          text: 'Anteile.',
          sources: [SOURCE],
        },
      ],
    });
    expect(text(section('Weitere Mittel'))).toContain('Kein Geld des Landes');
    expect(text(section('Weitere Mittel'))).toContain('Eigenkapital rund 1.000.000 €');
    expect(text(section('Förderungen des Landes'))).not.toContain('1.000.000');
  });

  it('says how exact the point is, and which areas lie around', () => {
    show({ places: [{ ...place('03454'), name: 'Sögel', precision: 'ort' }] });
    const facts = text(section('Auf einen Blick'));
    expect(facts).toContain('Landkreis Emsland · Statistische Region Weser-Ems');
    expect(facts).toContain('Punkt: Ortsmitte, keine genaue Adresse');
  });

  it('marks a derived field and keeps both schemes', () => {
    show({
      handlungsfelder: {
        programm: ['wohnen-und-wohnumfeld'],
        buendnis: [{ id: 'wohnen-und-leben', evidence: 'x', derivedFrom: 'wohnen-und-wohnumfeld' }],
      },
    });
    const fields = text(section('Handlungsfelder'));
    expect(fields).toContain('Wohnen und Leben, abgeleitet aus „Wohnen und Wohnumfeld“');
    expect(fields).toContain('wie auf gwa-nds.de veröffentlicht Wohnen und Wohnumfeld');
  });

  it('links every fact and grant to its numbered source, and nothing elsewhere than http', () => {
    show({
      sources: [SOURCE],
      facts: [{ text: 'Tatsache.', source: 'https://b.example/2' }],
      contradictions: ['So (https://c.example/3), aber javascript:alert(1) anders.'],
    });
    const fact = within(section('Was Quellen berichten')).getByRole('link', { name: 'Quelle 2: b.example' });
    expect(fact.getAttribute('href')).toBe('https://b.example/2');
    expect(within(section('Quellen')).getAllByRole('link')).toHaveLength(2);
    expect(within(section('Widersprüche zwischen Quellen')).getByRole('link').textContent).toBe('c.example');
    expect(text(section('Widersprüche zwischen Quellen'))).toContain(
      'So (c.example), aber javascript:alert(1) anders.',
    );
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^https?:/);
      expect(link.getAttribute('rel')).toContain('noreferrer');
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  it('leaves text from the data text, in every field', () => {
    show({
      title: HOSTILE,
      traeger: { name: HOSTILE, art: null },
      places: [{ ...place('03402'), name: HOSTILE, street: HOSTILE }],
      summary: { de: HOSTILE, en: HOSTILE },
      fundingNote: HOSTILE,
      handlungsfelder: { programm: [], buendnis: [{ id: 'arbeit', evidence: HOSTILE, derivedFrom: null }] },
      grants: [grant(2019, 1, { title: `${HOSTILE}!`, amountNote: HOSTILE })],
      otherMoney: [
        { kind: 'kredit', amount: null, amountKind: 'unbekannt', text: HOSTILE, sources: [SOURCE] },
      ],
      facts: [{ text: HOSTILE, source: 'https://b.example' }],
      contradictions: [HOSTILE],
      sources: [{ ...SOURCE, publisher: HOSTILE, says: HOSTILE }],
      notes: [HOSTILE],
    });
    expect(document.querySelector('article img, article script')).toBeNull();
    expect(screen.getAllByText(HOSTILE, { exact: false }).length).toBeGreaterThan(10);
  });

  it('tells German content inside the English page', async () => {
    const { i18n } = show({ facts: [{ text: 'Deutsche Tatsache.', source: 'https://b.example' }] });
    await i18n.use('en');
    await tick();
    expect(screen.getByText('Deutsche Tatsache.').closest('[lang]')?.getAttribute('lang')).toBe('de');
    expect(screen.getByText('A made-up project.').closest('[lang]')).toBeNull();
  });

  it('says that a project is outside the filter', () => {
    show({}, 'sammlung=alle&projekt=testprojekt&runde=2019');
    expect(screen.getByText(/passt nicht zu den gewählten Filtern/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nächstes Projekt' })).toBeNull();
  });

  it('copies its link, or shows it where the clipboard is refused', async () => {
    const writeText = vi.fn().mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('refused'));
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    show({});
    const button = screen.getByRole('button', { name: 'Link zu diesem Projekt kopieren' });
    button.click();
    expect(await screen.findByText('Link kopiert.')).toBeTruthy();
    expect(writeText.mock.calls[0]![0]).toMatch(/\?sammlung=alle&projekt=testprojekt$/);
    button.click();
    const field = await screen.findByLabelText<HTMLInputElement>(/Link zum Markieren/);
    expect(field.value).toBe(writeText.mock.calls[0]![0]);
    vi.restoreAllMocks();
  });
});

const SOURCE = { url: 'https://a.example/1', publisher: 'Zeitung', says: null, date: null };
