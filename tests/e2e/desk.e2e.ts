/** The question of a ministry's desk officer, answered by using the page, against a count of the raw records. */
import { expect, count, open, test, withoutWebGl } from './fixtures';

interface RawFeature {
  properties: {
    title: string;
    traeger: { art: string | null };
    places: { ags: { kreis: string; region: string } }[];
    handlungsfelder: { programm: string[] };
    grants: { year: number; amount: number | null; status: string }[];
  };
}

const ARTEN: Record<string, string> = {
  kommune: 'Kommune',
  wohlfahrtsverband: 'Wohlfahrtsverband',
  verein: 'Verein',
  kirche: 'Kirche',
  genossenschaft: 'Genossenschaft',
  sonstige: 'Sonstige',
};

test('which Landkreise in Weser-Ems got something in 2021–2023 for health, from which kind of Träger', async ({
  page,
  request,
}) => {
  await withoutWebGl(page);
  // Independently of the page's code.
  const { features } = (await (await request.get('data/projekte.geojson')).json()) as {
    features: RawFeature[];
  };
  const { areas } = (await (await request.get('data/gebiete.json')).json()) as {
    areas: { code: string; name: string }[];
  };
  const inWeserEms = features
    .map(({ properties }) => properties)
    .filter(
      ({ places, grants }) =>
        places.some(({ ags }) => ags.region === '034') &&
        grants.some(({ year }) => year >= 2021 && year <= 2023),
    );
  // Of most projects no field is published, so that the honest answer for health is: none that is known.
  const forHealth = inWeserEms.filter(({ handlungsfelder }) =>
    handlungsfelder.programm.includes('gesundheitsfoerderung'),
  );
  const unassigned = inWeserEms.filter(({ handlungsfelder }) => handlungsfelder.programm.length === 0);
  const expected = inWeserEms.map(({ title, traeger, places, grants }) => {
    const inView = grants.filter(({ year }) => year >= 2021 && year <= 2023);
    const paid = inView.filter(({ amount, status }) => amount !== null && status === 'belegt');
    return {
      title,
      kreise: [...new Set(places.map(({ ags }) => areas.find(({ code }) => code === ags.kreis)!.name))],
      art: traeger.art === null ? 'nicht bekannt' : ARTEN[traeger.art]!,
      grants: inView.length,
      known: paid.length,
      sum: paid.reduce((sum, { amount }) => sum + amount!, 0),
    };
  });

  await open(page, 'sammlung=alle');
  const panel = page.getByRole('region', { name: 'Filter und Projekte' });
  const group = (name: string) => panel.locator('summary', { hasText: name }).first();
  await group('Region').click();
  await panel.getByRole('checkbox', { name: /Weser-Ems/ }).check({ force: true });
  await group('Förderrunde').click();
  await panel.getByRole('slider', { name: 'Erste Runde' }).focus();
  for (let year = 2017; year < 2021; year++) await page.keyboard.press('ArrowRight');
  await panel.getByRole('slider', { name: 'Letzte Runde' }).focus();
  for (let year = 2025; year > 2023; year--) await page.keyboard.press('ArrowLeft');
  await expect(count(page)).toHaveText(new RegExp(`^${expected.length} von ${features.length} `));
  await group('Handlungsfeld').click();
  await panel.getByRole('radio', { name: 'Programm' }).check({ force: true });
  const health = panel.getByRole('checkbox', {
    name: new RegExp(`^Gesundheitsförderung\\D*${forHealth.length}`),
  });
  await expect(health).toBeAttached();
  expect(await health.isDisabled()).toBe(forHealth.length === 0);
  await expect(
    panel.getByRole('checkbox', { name: new RegExp(`^nicht zugeordnet\\D*${unassigned.length}`) }),
  ).toBeAttached();

  await page.getByRole('radio', { name: 'Tabelle' }).check({ force: true });
  const table = page.getByRole('table', { name: /eine Zeile je Projekt/ });
  const lines = table.locator('tr[data-index]');
  await expect(lines).toHaveCount(expected.length);
  const shown = await lines.evaluateAll((lines) =>
    lines.map((line) => {
      const text = (name: string) => line.querySelector(`.${name}`)!.textContent!.replace(/\s+/g, ' ').trim();
      return {
        title: text('titel'),
        kreise: text('landkreis'),
        art: text('traegerart'),
        grants: text('foerderungen'),
        amount: text('betrag'),
      };
    }),
  );
  expect(shown.map(({ title }) => title).sort()).toEqual(expected.map(({ title }) => title).sort());
  for (const { title, kreise, art, grants, known, sum } of expected) {
    const row = shown.find((line) => line.title === title)!;
    for (const kreis of kreise) expect(row.kreise).toContain(kreis);
    expect(row.kreise.split('; ')).toHaveLength(kreise.length);
    expect(row.art).toBe(art);
    expect(row.grants).toBe(String(grants));
    if (known === 0) expect(row.amount).toBe('nicht veröffentlicht');
    else {
      expect(row.amount).toContain(sum.toLocaleString('de-DE'));
      expect(row.amount).toContain(`belegt für ${known} von ${grants}`);
    }
  }
  const all = expected.reduce(
    (sum, row) => ({ grants: sum.grants + row.grants, known: sum.known + row.known, sum: sum.sum + row.sum }),
    { grants: 0, known: 0, sum: 0 },
  );
  await expect(page.getByText(`belegt für ${all.known} von ${all.grants} Förderung`).first()).toBeVisible();
});
