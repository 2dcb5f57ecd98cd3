/**
 * A newspaper's page with six embeds that tell their height in three ways: to our own script, to pym.js as published,
 * and to Datawrapper's listener. The last is not on npm; what stands here does what its publisher documents for pages
 * that write their own: it looks for `datawrapper-height` and gives the frame that sent it this height.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../e2e/fixtures';
import { page as html, startHost, type HostServer } from '../fixtures/hostServer';

const PYM = readFileSync(createRequire(import.meta.url).resolve('pym.js/dist/pym.v1.min.js'), 'utf8');
const SETTLED_MS = 1000;
/** Twice what is aimed at: one of the six frames draws a map by the processor alone, perhaps on a busy machine. */
const BUSY_MS = 2 * SETTLED_MS;

/** The page's own script: two of the listeners, and a record of who said what when. */
const SCRIPT = (atlas: string) => `
  window.heard = [];
  addEventListener('message', ({ data, source }) => {
    const frames = [...document.querySelectorAll('iframe')];
    const index = frames.findIndex(({ contentWindow }) => contentWindow === source);
    const type = data?.ns === 'quartiersatlas' ? data.type : null;
    if (type) heard.push({ index, type, at: performance.now() });
    const heights = data?.['datawrapper-height'];
    if (!heights || !frames[index]?.matches('.datawrapper')) return;
    for (const height of Object.values(heights)) frames[index].style.height = height + 'px';
  });
  new pym.Parent('pym', '${atlas}/einbetten/diagramm-regionen/?sammlung=alle', {});
  new pym.Parent('pym-2', '${atlas}/einbetten/projekt/?projekt=emden-quartiersbruecken', {});
`;

const BODY = (atlas: string, origin: string) => `
  <main>
    <p>Ein Artikel.</p>
    <quartiers-atlas einbetten="karte" sammlung="alle" befehle="${origin}"><a href="${atlas}/">Karte</a></quartiers-atlas>
    <quartiers-atlas einbetten="liste" region="034" gesperrt="region" befehle="${origin}"><a href="${atlas}/">Liste</a></quartiers-atlas>
    <div id="pym"></div>
    <div id="pym-2"></div>
    <iframe class="datawrapper" src="${atlas}/einbetten/diagramm-runden/?sammlung=alle&befehle=${origin}" title="Runden" width="100%" height="300"></iframe>
    <iframe class="datawrapper" src="${atlas}/einbetten/kennzahl/?sammlung=alle&zahl=summe" title="Summe" width="100%" height="300"></iframe>
  </main>
  <script src="/pym.js"></script>
  <script src="/host.js"></script>
  <script src="${atlas}/einbetten.js"></script>`;

interface Heard {
  readonly index: number;
  readonly type: string;
  readonly at: number;
}

const heard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);

/** Every frame as high as what is in it. */
async function expectFitting(page: Page) {
  const frames = await page.locator('iframe').elementHandles();
  expect(frames).toHaveLength(6);
  for (const element of frames) {
    const frame = (await element.contentFrame())!;
    const wanted = () =>
      frame.evaluate(() => Math.ceil(document.querySelector('.embed')!.getBoundingClientRect().height));
    await expect
      .poll(
        async () =>
          Math.abs(
            (await element.evaluate((frame) => (frame as HTMLIFrameElement).clientHeight)) - (await wanted()),
          ),
        {
          message: frame.url(),
        },
      )
      .toBeLessThanOrEqual(1);
  }
}

test('six embeds on one page settle after load, filter and rotation, under a strict policy', async ({
  page,
  baseURL,
  watch,
}) => {
  test.setTimeout(180_000);
  const atlas = baseURL!.replace(/\/$/, '');
  const files: Record<string, ReturnType<typeof html>> = {};
  const host: HostServer = await startHost(files);
  const script = (body: string) => ({ type: 'text/javascript', body });
  files['/'] = html(
    BODY(atlas, host.origin),
    `default-src 'none'; script-src 'self' ${atlas}; frame-src ${atlas}; img-src data:`,
  );
  files['/pym.js'] = script(PYM);
  files['/host.js'] = script(SCRIPT(atlas));
  watch.expectedRequests.push(...['/', '/pym.js', '/host.js'].map((path) => host.origin + path));

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${host.origin}/`);
  // The lazy ones load as a reader comes to them.
  for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
  await expect
    .poll(
      async () =>
        new Set((await heard(page)).filter(({ type }) => type === 'filter').map(({ index }) => index)).size,
    )
    .toBe(6);
  await page.waitForTimeout(SETTLED_MS);
  await expectFitting(page);
  const afterLoad = await heard(page);
  for (let index = 0; index < 6; index++) {
    const own = afterLoad.filter((message) => message.index === index);
    const ready = own.find(({ type }) => type === 'filter')!.at;
    const last = own.findLast(({ type }) => type === 'height')!.at;
    test.info().annotations.push({ type: `frame ${index}`, description: `${Math.round(last - ready)} ms` });
    expect(last - ready, `frame ${index} after load`).toBeLessThanOrEqual(BUSY_MS);
  }

  // A filter from the page, to the one that is held and to one that is free.
  const filtered = await page.evaluate(() => {
    const [, list] = document.querySelectorAll<HTMLElement & { send(command: object): void }>(
      'quartiers-atlas',
    );
    const command = { type: 'filter', query: 'sammlung=alle&region=031&runde=2019' };
    list!.send(command);
    document
      .querySelector<HTMLIFrameElement>('iframe.datawrapper')!
      .contentWindow!.postMessage({ ns: 'quartiersatlas', v: 1, ...command }, '*');
    return performance.now();
  });
  await page.waitForTimeout(SETTLED_MS + 500);
  await expectFitting(page);
  for (const { type, at } of (await heard(page)).filter(({ at }) => at > filtered)) {
    if (type === 'height') expect(at - filtered, 'after a filter').toBeLessThanOrEqual(BUSY_MS);
  }
  const list = (await (await page.locator('quartiers-atlas iframe').nth(1).elementHandle())!.contentFrame())!;
  await expect(list.getByTestId('locked')).toContainText(['Weser-Ems']);

  // The phone is turned, and back: every frame fits again, and nothing creeps.
  const told = async () => (await heard(page)).filter(({ type }) => type === 'height').length;
  for (const size of [
    { width: 844, height: 390 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await page.waitForTimeout(SETTLED_MS);
    await expectFitting(page);
    await page.waitForTimeout(3 * SETTLED_MS);
    const before = await told();
    await page.waitForTimeout(1500);
    expect(await told()).toBe(before);
  }
  await host.stop();
});

test('with scripts stripped from the snippet the frame has its height and its content', async ({
  page,
  baseURL,
  watch,
}) => {
  const atlas = baseURL!.replace(/\/$/, '');
  await page.goto('.');
  await page.getByRole('button', { name: 'Einbetten' }).click();
  const dialog = page.getByRole('dialog', { name: 'In eine Seite einbetten' });
  await expect(dialog.frameLocator('iframe').locator('footer').last()).toContainText('Stand ');
  const code = await dialog.getByRole('textbox', { name: 'iframe' }).inputValue();
  const host = await startHost({ '/': html(code.replace(/<script[^]*<\/script>/, '')) });
  watch.expectedRequests.push(`${host.origin}/`);
  await page.goto(`${host.origin}/`);
  const frame = page.locator('iframe');
  const height = Number(await frame.getAttribute('height'));
  expect(height).toBeGreaterThan(300);
  expect((await frame.boundingBox())!.height).toBeCloseTo(height, -1);
  await expect(page.frameLocator('iframe').locator('footer').last()).toContainText('Stand ');
  expect(code).toContain(`src="${atlas}/einbetten/karte/`);
  await host.stop();
});
