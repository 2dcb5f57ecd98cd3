/** The page's side of the service worker: has it keep this version, and hears of the next one. */
import { TAKE_OVER } from './messages';
import { trustedWorker } from './trustedWorker';

/** A page that stays open asks for a new version when the reader comes back to it after this time. */
const ASK_AGAIN_MS = 60 * 60 * 1000;

export class Versions {
  /** A newer version is kept whole and waits. */
  isNewThere = $state(false);
  #waiting: ServiceWorker | null = null;

  /** From the start: another page may have the new version taken over before this one follows. */
  constructor() {
    if (!('serviceWorker' in navigator)) return;
    const container = navigator.serviceWorker;
    let had = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      // The first one keeps what this page has loaded; a later one has other files, which this page cannot use.
      if (had) location.reload();
      had = true;
    });
  }

  /**
   * @param address of the service worker
   * @returns false where there is none to be had: an insecure address, or a browser that forbids it
   */
  async follow(address: string): Promise<boolean> {
    // A page in a frame belongs to another site: nothing is kept for it.
    if (!('serviceWorker' in navigator) || window.self !== window.top) return false;
    const container = navigator.serviceWorker;
    const had = container.controller !== null;
    try {
      const registration = await container.register(trustedWorker(address), { updateViaCache: 'none' });
      if (registration.waiting && had) this.#announce(registration.waiting);
      registration.addEventListener('updatefound', () => this.#await(registration.installing));
      this.#askAgain(registration);
      return true;
    } catch {
      return false;
    }
  }

  /** All open pages of the atlas load the new version; what each shows is in its address. */
  takeOver(): void {
    this.#waiting?.postMessage(TAKE_OVER);
  }

  /** The reader goes on with the old one; the new one comes when its last page is closed. */
  dismiss(): void {
    this.isNewThere = false;
  }

  #await(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) this.#announce(worker);
    });
  }

  #announce(worker: ServiceWorker): void {
    this.#waiting = worker;
    this.isNewThere = true;
  }

  #askAgain(registration: ServiceWorkerRegistration): void {
    let asked = performance.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || performance.now() - asked < ASK_AGAIN_MS) return;
      asked = performance.now();
      registration.update().catch(() => undefined);
    });
  }
}
