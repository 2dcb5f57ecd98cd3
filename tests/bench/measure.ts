/** What one visit to a page costs, as the browser itself tells it. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Conditions {
  readonly name: 'unthrottled' | 'slow';
  readonly network: { readonly bytesPerSecond: number; readonly latency: number } | null;
  /** How many times slower the main thread is. */
  readonly cpu: number;
}

export const CONDITIONS: Record<Conditions['name'], Conditions> = {
  unthrottled: { name: 'unthrottled', network: null, cpu: 1 },
  slow: { name: 'slow', network: { bytesPerSecond: 1_600_000 / 8, latency: 150 }, cpu: 4 },
};

/** How a page says what stands on it: by a selector that then finds something, or by a counter of the bench (`@`). */
export interface Subject {
  readonly name: string;
  readonly address: string;
  readonly hasMap: boolean;
  /** Whether the map, or without one the list, shows all projects. */
  readonly isShown: string;
  /** Whether the map that stays stands. */
  readonly isLive: string;
  /** The event by which the map says that it has drawn a set; a peer counts. */
  readonly drawn: string;
  /** The box of a kind of Träger. */
  readonly boxOf: (art: Art) => string;
  readonly search: string;
}

export const ARTS = [
  'kommune',
  'wohlfahrtsverband',
  'verein',
  'kirche',
  'genossenschaft',
  'sonstige',
] as const;
export type Art = (typeof ARTS)[number];

/** Milliseconds from the start of the visit, and bytes as they came over the line. */
export interface Load {
  readonly firstPaint: number;
  readonly shown: number;
  readonly live: number;
  readonly bytesUntilShown: number;
  /** Of every task until the live map stands, what goes beyond 50 ms. */
  readonly blocked: number;
}

/** Milliseconds from the press to what follows from it on the screen. */
export interface Steps {
  readonly filterToList: number[];
  readonly filterToMap: number[];
  readonly keyToList: number[];
}

const WAIT = 90_000;
/** Between two steps, milliseconds. */
const REST = 400;
/** The browser counts memory when it sees fit; what it does not say within this stays unknown. */
const LONGEST_COUNT = 40_000;

export class Visit {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    private readonly subject: Subject,
  ) {}

  static async start(browser: Browser, subject: Subject, { network, cpu }: Conditions): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'de-DE',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT);
    // What runs the bench names functions by a helper of its own, which the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(watchPage, { isShown: subject.isShown, isLive: subject.isLive });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    if (network) {
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.bytesPerSecond,
        uploadThroughput: network.bytesPerSecond,
      });
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    return new Visit(page, session, subject);
  }

  async load(): Promise<Load> {
    await this.page.goto(this.subject.address, { waitUntil: 'commit' });
    await this.#untilLive();
    const { firstPaint, shown, live, tasks } = await this.page.evaluate(
      () => (window as unknown as Watched).watched,
    );
    // What stands in the document is not seen before the first paint.
    const seen = Math.max(shown!, firstPaint ?? NaN);
    const before = await this.page.evaluate(
      (until) =>
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
          (sum, entry) => {
            const { responseEnd, transferSize } = entry as PerformanceResourceTiming;
            return responseEnd > 0 && responseEnd <= until ? sum + transferSize : sum;
          },
          0,
        ),
      seen,
    );
    const blocked = tasks
      .filter(({ start }) => start < live!)
      .reduce((sum, { duration }) => sum + Math.max(duration - 50, 0), 0);
    return { firstPaint: firstPaint ?? NaN, shown: seen, live: live!, bytesUntilShown: before, blocked };
  }

  /** Asked again and again: a function that waits in the page would need what its policy forbids. */
  async #untilLive(): Promise<void> {
    for (const start = Date.now(); Date.now() - start < WAIT;) {
      const isThere = await this.page.evaluate(() => {
        const { live, firstPaint } = (window as unknown as Watched).watched;
        return live !== undefined && firstPaint !== undefined;
      });
      if (isThere) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`the map did not stand within ${WAIT / 1000} s`);
  }

  /** The page with its workers and buffers, after everything unused has gone. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.enable');
    await this.session.send('HeapProfiler.collectGarbage');
    return this.page.evaluate(async (longest) => {
      const measured = performance as unknown as {
        measureUserAgentSpecificMemory(): Promise<{ bytes: number }>;
      };
      const tooLong = new Promise<{ bytes: number }>((resolve) =>
        setTimeout(() => resolve({ bytes: NaN }), longest),
      );
      return (await Promise.race([measured.measureUserAgentSpecificMemory(), tooLong])).bytes;
    }, LONGEST_COUNT);
  }

  /** Presses boxes one after the other, then types a word letter by letter. */
  async steps(clicks: number, word: string): Promise<Steps> {
    const boxes = Array.from({ length: clicks }, (_, click) =>
      this.subject.boxOf(ARTS[click % ARTS.length]!),
    );
    const filterToList: number[] = [];
    const filterToMap: number[] = [];
    for (const box of boxes) {
      const { list, map } = await this.page.evaluate(pressBox, { box, drawn: this.subject.drawn });
      filterToList.push(list);
      filterToMap.push(map);
      // Nobody presses the next box while the map still fades; a frame of it would be counted as that box's.
      await this.page.waitForTimeout(REST);
    }
    const keyToList: number[] = [];
    for (let end = 1; end <= word.length; end++) {
      keyToList.push(
        await this.page.evaluate(typeText, { search: this.subject.search, text: word.slice(0, end) }),
      );
      await this.page.waitForTimeout(REST);
    }
    return { filterToList, filterToMap, keyToList };
  }

  async end(): Promise<void> {
    await this.page.context().close();
  }
}

interface Watched {
  watched: {
    firstPaint?: number;
    shown?: number;
    live?: number;
    tasks: { start: number; duration: number }[];
  };
}

/** Runs in the page before anything else. */
function watchPage({ isShown, isLive }: { isShown: string; isLive: string }): void {
  const watched: Watched['watched'] = { tasks: [] };
  Object.assign(window, { watched });
  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries())
      watched.tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((entries) => {
    for (const { name, startTime } of entries.getEntries()) {
      if (name === 'first-contentful-paint') watched.firstPaint = startTime;
    }
  }).observe({ type: 'paint', buffered: true });
  const holds = (condition: string): boolean =>
    condition.startsWith('@')
      ? ((window as unknown as { bench?: Record<string, number> }).bench?.[condition.slice(1)] ?? 0) > 0
      : document.querySelector(condition) !== null;
  const look = () => {
    // What is found now is painted with this frame.
    if (watched.shown === undefined && document.body && holds(isShown)) watched.shown = performance.now();
    if (watched.live === undefined && document.body && holds(isLive)) watched.live = performance.now();
    if (watched.shown === undefined || watched.live === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page. `drawn` names an event of the window that says so, or a counter of the bench. */
async function pressBox({
  box,
  drawn,
}: {
  box: string;
  drawn: string;
}): Promise<{ list: number; map: number }> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const input = boxes.find(
    (one) =>
      one.dataset.art === box || one.closest('label')?.textContent?.trim().toLowerCase().startsWith(box),
  )!;
  const counter = (window as unknown as { bench?: Record<string, number> }).bench;
  const before = counter?.drawn ?? 0;
  let isDrawn = false;
  addEventListener(drawn, () => (isDrawn = true), { once: true });
  const start = performance.now();
  input.click();
  await frame();
  const list = performance.now() - start;
  while (!(counter ? counter.drawn! > before : isDrawn) && performance.now() - start < 120_000) await frame();
  await frame();
  return { list, map: performance.now() - start };
}

/** Runs in the page. */
async function typeText({ search, text }: { search: string; text: string }): Promise<number> {
  const input = document.querySelector<HTMLInputElement>(search)!;
  const start = performance.now();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const took = performance.now() - start;
  return took;
}
