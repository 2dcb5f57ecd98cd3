/**
 * The browser of every test: it fails when anything is requested from another host, when a console reports an
 * error, or when the Content-Security-Policy is violated, in any page or frame that the test opens.
 */
import { expect, test as base, type Locator, type Page } from '@playwright/test';

interface Watch {
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
  readonly policyReports: string[];
  /** Addresses that a test goes to itself, as a reader who follows a link does. */
  readonly expectedRequests: string[];
  /** Errors that a test provokes itself, by a piece of their text. */
  readonly expectedErrors: string[];
  /** This host, and those that a test serves on itself. */
  readonly hosts: string[];
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch: Watch = {
        foreignRequests: [],
        consoleErrors: [],
        policyReports: [],
        expectedRequests: [],
        expectedErrors: [],
        hosts: [new URL(baseURL!).host],
      };
      // The context, not the page: also frames, further pages, and what a service worker asks for.
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol !== 'data:' && protocol !== 'blob:' && !watch.hosts.includes(host))
          watch.foreignRequests.push(request.url());
      });
      context.on('console', (message) => {
        if (message.type() === 'error') watch.consoleErrors.push(message.text());
      });
      context.on('weberror', (error) => watch.consoleErrors.push(String(error.error())));
      await context.exposeFunction('reportPolicy', (report: string) => watch.policyReports.push(report));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
          (window as unknown as { reportPolicy(text: string): void }).reportPolicy(
            `${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`,
          );
        });
      });
      await use(watch);
      const foreign = watch.foreignRequests.filter((url) => !watch.expectedRequests.includes(url));
      expect(foreign, 'requests to other hosts').toEqual([]);
      expect(watch.policyReports, 'violations of the Content-Security-Policy').toEqual([]);
      const unexpected = watch.consoleErrors.filter(
        (error) => !watch.expectedErrors.some((piece) => error.includes(piece)),
      );
      expect(unexpected, 'errors on the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 768, height: 1024 },
  phone: { width: 390, height: 844 },
} as const;

/** Opens a view and waits until the program has taken the page over and the data are listed. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? '.' : `./?${query}`);
  await expect(page.locator('html[data-programm="da"]')).toBeAttached();
  await expect(count(page)).toHaveText(/\d/);
}

/** Waits until the map has drawn the points of the filtered set. */
export async function mapReady(page: Page): Promise<Locator> {
  const map = page.locator('[data-map-ready="true"]');
  await expect(map).toBeAttached({ timeout: 45_000 });
  return map;
}

/** The line that says how many projects are shown. */
export function count(page: Page): Locator {
  return page.getByTestId('count');
}

export function rows(page: Page): Locator {
  return page.locator('#liste li');
}

/** What the address says, without the start of the path. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search.slice(1)).replace(/\+/g, ' ');
}

/** To be called before the page opens: the live map finds no WebGL, and the static one stands in its place. */
export async function withoutWebGl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
}

/**
 * Presses Tab until the focus is where it is wanted.
 * @param name how it begins, or a pattern of it
 * @param role or else its tag
 */
export async function tabTo(page: Page, name: string | RegExp, role = ''): Promise<void> {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element?.getAttribute('aria-label') ?? element?.closest('label')?.textContent;
      return {
        name: (label ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        role: element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '',
      };
    });
    const fits = typeof name === 'string' ? focused.name.startsWith(name) : name.test(focused.name);
    if (fits && (role === '' || role === focused.role)) return;
  }
  throw new Error(`no tab stop named ${String(name)}`);
}
