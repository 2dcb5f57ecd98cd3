/** A part of the atlas in another page. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { encode } from 'uqr';
import { CHART_KINDS, EMBED_KINDS } from '../../src/embed/options';
import { page as html, startHost, type HostServer } from '../fixtures/hostServer';
import { expect, open, test } from './fixtures';

const ATLAS = (baseURL: string | undefined) => baseURL!.replace(/\/$/, '');

/** Opens a page of another site with this body; what that site itself sends is no request to a stranger. */
async function openHost(
  page: Page,
  watch: { expectedRequests: string[] },
  body: (origin: string) => string,
  policy?: string,
): Promise<HostServer> {
  const files: Record<string, ReturnType<typeof html>> = {};
  const host = await startHost(files);
  files['/'] = html(body(host.origin), policy);
  watch.expectedRequests.push(`${host.origin}/`);
  await page.goto(`${host.origin}/`);
  return host;
}

async function embedIn(page: Page, selector = 'iframe'): Promise<Frame> {
  const frame = await (await page.locator(selector).elementHandle())!.contentFrame();
  await expect(frame!.locator('footer').last()).toContainText('Stand ');
  return frame!;
}

test('a chart is light, brings no map, and names its source', async ({ page, baseURL }) => {
  // With a filter and a lock, too: that is what a newsroom embeds.
  for (const [kind, query] of CHART_KINDS.flatMap((kind) => [
    [kind, '?sammlung=alle'] as const,
    [kind, '?sammlung=alle&region=034&runde=2019-2021&gesperrt=region'] as const,
  ])) {
    const bodies: Promise<{ url: string; bytes: number }>[] = [];
    const note = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
      const url = response.url();
      if (url.includes('/data/')) return;
      bodies.push(
        response.body().then((body) => ({
          url,
          bytes: /woff2/.test(url) ? body.length : brotliCompressSync(body).length,
        })),
      );
    };
    page.on('response', note);
    await page.goto(`einbetten/${kind}/${query}`);
    await expect(page.locator(`#${kind}`).locator('.row, td, details').first()).toBeVisible();
    await expect(page.locator('footer').last()).toContainText(
      /Quelle: Quartiersatlas Niedersachsen, Stand .*, CC BY 4\.0/,
    );
    await page.waitForLoadState('networkidle');
    page.off('response', note);
    const loaded = await Promise.all(bodies);
    const sum = loaded.reduce((total, { bytes }) => total + bytes, 0);
    test
      .info()
      .annotations.push({ type: `${kind}${query}`, description: `${sum} bytes in ${loaded.length} files` });
    expect(sum, JSON.stringify(loaded, null, 1)).toBeLessThanOrEqual(60_000);
    expect(loaded.map(({ url }) => url).join()).not.toMatch(/MapView|maplibre|woff2/i);
    // The data are those that the build has checked.
    expect(loaded.map(({ url }) => url).join()).not.toContain('einbetten-dataset');
  }
  const link = page.getByRole('link', { name: /Im Quartiersatlas öffnen/ });
  expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(
    `${ATLAS(baseURL)}/?sammlung=alle&region=034&runde=2019-2021&ansicht=auswertung`,
  );
  await expect(link).toHaveAttribute('target', '_blank');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('einbetten at the address of the atlas leads to the embed with every parameter', async ({ page }) => {
  await page.goto('./?einbetten=liste&sammlung=alle&region=034&gesperrt=region&ohne=suche');
  await expect(page).toHaveURL(/\/einbetten\/liste\/\?sammlung=alle&region=034&gesperrt=region&ohne=suche$/);
  await expect(page.locator('[data-project]').first()).toBeVisible();
  await expect(page.getByRole('combobox', { name: /^Suche/ })).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('what is locked is seen and stays, by click, key, address and message', async ({
  page,
  baseURL,
  watch,
}) => {
  const host = await openHost(
    page,
    watch,
    (origin) =>
      `<iframe src="${ATLAS(baseURL)}/einbetten/liste/?sammlung=alle&region=034&gesperrt=sammlung,region&befehle=${origin}" width="700" height="900"></iframe>`,
  );
  const embed = await embedIn(page);
  const rows = embed.locator('[data-project]');
  const names = async () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-project')));
  await expect(rows.first()).toBeVisible();
  const before = await names();

  const locks = embed.getByTestId('locked');
  await expect(locks).toHaveCount(2);
  await expect(locks.filter({ hasText: 'Weser-Ems' })).toContainText('festgelegt');
  for (const lock of await locks.all()) {
    await lock.click();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
  }
  // Nothing that could change them is in the way of the keyboard.
  await expect(embed.getByRole('button', { name: /Weser-Ems|zurücksetzen/ })).toHaveCount(0);
  await expect(embed.getByRole('radio', { name: /Beispielprojekte/ })).toHaveCount(0);
  await expect(embed.locator('summary', { hasText: 'Region' })).toHaveCount(0);

  const send = (data: unknown) =>
    page.evaluate((message) => {
      document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
    }, data);
  const command = { ns: 'quartiersatlas', v: 1, type: 'filter' };
  await send({ ...command, query: 'region=031&runde=2019' });
  // Heard: what is free changed; held: what is locked did not.
  await expect(embed.getByText('Runde 2019')).toBeVisible();
  await expect(locks).toHaveCount(2);
  await embed.getByRole('button', { name: /zurücksetzen/ }).click();
  await expect.poll(names).toEqual(before);

  // Nor by an address: an embed does not follow its own, and a command's query is one.
  await embed.evaluate(() => {
    history.pushState(null, '', '?sammlung=alle&region=031');
    dispatchEvent(new PopStateEvent('popstate'));
    location.hash = '#region=031';
  });
  await send({ ...command, query: 'sammlung=beispiele&region=031&gesperrt=&runde=2020' });
  await expect(embed.getByText('Runde 2020')).toBeVisible();
  await expect(locks).toHaveText([/Alle erfassten Projekte/, /Weser-Ems/]);
  await send({ ...command, query: '' });
  await expect.poll(names).toEqual(before);

  await send({ ns: 'quartiersatlas', v: 1, type: 'select', project: before[0] });
  const card = embed.getByRole('region').filter({ has: embed.getByRole('link', { name: /Alle Angaben/ }) });
  await expect(card).toBeVisible();
  for (const link of await embed.getByRole('link').all()) {
    const href = await link.evaluate((a: HTMLAnchorElement) => a.href);
    // No link of the embed leads to an embed with other filters.
    expect(href).not.toContain('/einbetten/');
  }
  await host.stop();
});

test('a chart that filters by a press leaves what is locked', async ({ page }) => {
  await page.goto(
    'einbetten/diagramm-felder-regionen/?sammlung=alle&region=034&gesperrt=sammlung,region&farben=hell',
  );
  const cell = page.getByRole('button', { name: /^Wohnen und Leben, Statistische Region Weser-Ems: 3/ });
  const locks = page.getByTestId('locked');
  const chip = page.getByRole('button', { name: 'Wohnen und Leben entfernen' });
  await cell.click();
  await expect(chip).toBeVisible();
  await expect(locks).toHaveText([/Alle erfassten Projekte/, /Weser-Ems/]);
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(chip).toHaveCount(0);
  await expect(locks).toHaveText([/Alle erfassten Projekte/, /Weser-Ems/]);
});

test('a stranger commands nothing', async ({ page, baseURL, watch }) => {
  const host = await openHost(
    page,
    watch,
    () =>
      `<iframe src="${ATLAS(baseURL)}/einbetten/liste/?sammlung=alle&befehle=https://zeitung.example" width="700" height="900"></iframe>`,
  );
  const embed = await embedIn(page);
  await expect(embed.getByTestId('count')).toHaveText(/\d/);
  const before = await embed.getByTestId('count').textContent();
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    contentWindow!.postMessage({ ns: 'quartiersatlas', v: 1, type: 'filter', query: 'region=031' }, '*');
    contentWindow!.postMessage('javascript:alert(1)', '*');
  });
  await page.waitForTimeout(300);
  expect(await embed.getByTestId('count').textContent()).toBe(before);
  await host.stop();
});

test('in a sandbox without an origin the list works and the static map is the map', async ({
  page,
  baseURL,
  watch,
}) => {
  const host = await openHost(page, watch, () =>
    ['karte', 'diagramm-runden']
      .map(
        (kind) =>
          `<iframe id="${kind}" sandbox="allow-scripts" src="${ATLAS(baseURL)}/einbetten/${kind}/?sammlung=alle" width="700" height="800"></iframe>`,
      )
      .join(''),
  );
  const map = await embedIn(page, '#karte');
  await expect(map.locator('li a').filter({ visible: true }).first()).toBeVisible();
  await expect(map.locator('canvas')).toHaveCount(0);
  await expect(map.getByRole('alert')).toHaveCount(0);
  await map.locator('li a').filter({ visible: true }).first().focus();
  await page.keyboard.press('Enter');
  const chart = await embedIn(page, '#diagramm-runden');
  await expect(chart.locator('.row').first()).toBeVisible();
  await host.stop();
});

test('embeds fit every column and pass axe in both themes', async ({ page }) => {
  for (const [kind, width, theme] of [
    ['liste', 320, 'hell'],
    ['diagramm-betraege', 320, 'dunkel'],
    ['kennzahl', 390, 'hell'],
    ['projekt', 640, 'dunkel'],
    ['diagramm-felder-regionen', 320, 'dunkel'],
    ['diagramm-vergleich', 320, 'hell'],
    ['diagramm-luecken', 320, 'dunkel'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(
      `einbetten/${kind}/?sammlung=alle&farben=${theme}${kind === 'projekt' ? '&projekt=emden-quartiersbruecken' : ''}`,
    );
    await expect(page.locator('footer').last()).toContainText('Stand ');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${kind} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('in a fixed height the source is always in sight, and what is longer scrolls in itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 480 });
  for (const kind of ['liste', 'diagramm-runden', 'diagramm-luecken', 'kennzahl']) {
    await page.goto(`einbetten/${kind}/?sammlung=alle&hoehe=fest`);
    await expect(page.locator('footer').last()).toContainText('Stand ');
    await expect(page.locator('footer').last()).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollHeight), kind).toBe(480);
  }
});

test('the QR code comes as pixels that scanners read: the modules of the address, black on white', async ({
  page,
}) => {
  await open(page, 'sammlung=alle&region=034&ansicht=tabelle');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  const dialog = page.getByRole('dialog', { name: 'In eine Seite einbetten' });
  await dialog.getByText('QR-Code für den Druck').click();
  const address = (await dialog.getByRole('img', { name: /QR-Code/ }).getAttribute('data-address'))!;
  expect(new URL(address).search).toBe('?sammlung=alle&region=034&ansicht=tabelle&farben=hell');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'PNG für Redaktionssysteme' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^quartiersatlas_weser-ems_qr-code_[\d-]+\.png$/);
  const png = PNG.sync.read(readFileSync(await file.path()));
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const scale = png.width / size;
  expect([png.height, Number.isInteger(scale)]).toEqual([png.width, true]);
  expect(png.width).toBeGreaterThanOrEqual(1200);
  const isDark = (x: number, y: number) =>
    png.data[4 * (Math.floor((y + 0.5) * scale) * png.width + Math.floor((x + 0.5) * scale))]! < 128;
  expect(data.map((row, y) => row.map((_, x) => isDark(x, y)))).toEqual(data);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each part has a fixed form, the map among them', async ({ page }) => {
    await page.goto('einbetten/karte/');
    await expect(page.getByRole('group', { name: /^Karte/ }).filter({ visible: true })).toBeVisible();
    await page.goto('einbetten/diagramm-runden/');
    await expect(page.getByRole('row', { name: /^2019/ })).toBeVisible();
    await page.goto('einbetten/diagramm-felder/');
    await expect(page.getByRole('row', { name: /^Sprache.* \d+ \d+ \d+$/ })).toBeVisible();
    for (const kind of EMBED_KINDS) {
      await page.goto(`einbetten/${kind}/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        page.getByText(/^Quelle: Quartiersatlas Niedersachsen, Stand .*, CC BY 4\.0$/),
      ).toBeVisible();
    }
    await page.goto('einbetten/liste/');
    await expect(page.getByRole('listitem')).toHaveCount(5);
    await expect(page.getByRole('link', { name: 'Im Quartiersatlas öffnen' })).toBeVisible();
  });
});

test('the map is there before any script', async ({ page, watch }) => {
  watch.expectedErrors.push('Failed to load resource');
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('einbetten/karte/', { waitUntil: 'domcontentloaded' });
  const map = page.getByRole('group', { name: /^Karte/ }).filter({ visible: true });
  await expect(map).toBeVisible();
  await expect(map.getByRole('link')).toHaveCount(5);
});

test('an embed of a circle counts as the atlas does, and without its files says so instead of counting all', async ({
  page,
  watch,
}) => {
  const query = '?sammlung=alle&ort=03402&umkreis=60';
  await page.goto(query);
  const counted = await page.getByTestId('count').filter({ hasText: /von/ }).innerText();
  await page.goto(`einbetten/liste/${query}`);
  await expect(page.getByText(counted).filter({ visible: true })).toBeVisible();

  watch.expectedErrors.push(
    'Failed to load resource',
    'Failed to fetch dynamically imported module',
    'preload',
  );
  for (const [file, said] of [
    ['spatial', 'Dieser Teil konnte nicht geladen werden.'],
    ['{spatial,FailedAlert}', 'Dieser Teil konnte nicht geladen werden.'],
    ['SetControls', 'Dieser Teil konnte nicht geladen werden.'],
    ['de', 'This part could not be loaded.'],
  ] as const) {
    const pattern = `**/assets/einbetten-${file}-*.js`;
    await page.route(pattern, (route) => route.abort());
    await page.goto(`einbetten/liste/${query}`);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.locator('[data-project]')).toHaveCount(
      file === 'SetControls' ? Number.parseInt(counted, 10) : 0,
    );
    await page.unroute(pattern);
    if (file === 'de') continue;
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(page.getByText(counted).filter({ visible: true })).toBeVisible();
    await expect(page.getByRole('combobox', { name: /^Suche/ })).toBeVisible();
  }
});

test('an embed says what of its address and of its data it could not use, in words that it fetches for that', async ({
  page,
  watch,
}) => {
  watch.expectedErrors.push('Failed to load resource');
  await page.route('**/data/runden.json', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('einbetten/diagramm-runden/?sammlung=alle&farbe=bunt');
  await expect(page.getByText('Eine Angabe in der Adresse wurde übergangen.')).toBeVisible();
  await expect(page.getByText('runden.json: der Server antwortet mit Fehler 503')).toBeVisible();
  await expect(page.locator('#diagramm-runden .row').first()).toBeVisible();
  await page.unroute('**/data/runden.json');
  await page.getByRole('button', { name: 'Noch einmal laden' }).click();
  await expect(page.getByText('runden.json: der Server')).toBeHidden();
  await page.getByRole('button', { name: 'Hinweis schließen' }).click();
  await expect(page.getByText('Eine Angabe in der Adresse')).toBeHidden();
});

test('data that were changed after the build are checked, and what is wrong with them is named', async ({
  page,
}) => {
  await page.route('**/data/runden.json', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'application/json', body: text.replace('"budget":', '"budgt":') });
  });
  await page.goto('einbetten/diagramm-runden/?sammlung=alle');
  await expect(
    page.getByText(/runden\.json: die Datei hat nicht die erwartete Form \(rounds\.0\.budg/),
  ).toBeVisible();
  await expect(page.locator('#diagramm-runden .row').first()).toBeVisible();
});
