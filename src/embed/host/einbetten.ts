/**
 * For pages that show a part of the Quartiersatlas: gives its frames their height and defines
 *
 *     <quartiers-atlas einbetten="karte" sammlung="alle" region="034">a link for those without script</quartiers-atlas>
 *
 * It stands alone, sets no style but those of its own elements, asks nobody for anything, and runs under a
 * Content-Security-Policy that allows this file and frames from its origin.
 */
interface Message {
  readonly ns?: unknown;
  readonly type?: unknown;
  readonly height?: unknown;
}

const NAMESPACE = 'quartiersatlas';
const ELEMENT = 'quartiers-atlas';
/** Pixels; what is beyond is a mistake or mischief. */
const HEIGHTS = { least: 40, most: 20_000 } as const;
/** Until the first message comes, and where none does. */
const FIRST_HEIGHT = 560;
/** Attributes that mean something in every page and are no parameters. */
const GLOBAL = /^(id|class|style|title|lang|dir|slot|hidden|role|tabindex|einbetten|height|on.*|.*-.*)$/;

const base = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href);

class QuartiersAtlas extends HTMLElement {
  readonly frame = document.createElement('iframe');

  connectedCallback(): void {
    const { frame } = this;
    this.style.display = 'block';
    frame.loading = 'lazy';
    frame.style.cssText = 'display:block;width:100%;border:0';
    frame.style.height = `${Number(this.getAttribute('height')) || FIRST_HEIGHT}px`;
    this.show();
    this.replaceChildren(frame);
    new MutationObserver(() => this.show()).observe(this, { attributes: true });
  }

  /** Sends a command, such as `{ type: 'select', project: 'emden-quartiersbruecken' }`. */
  send(command: object): void {
    this.frame.contentWindow?.postMessage({ ns: NAMESPACE, v: 1, ...command }, base.origin);
  }

  show(): void {
    const address = new URL(`einbetten/${this.getAttribute('einbetten') ?? 'karte'}/`, base);
    for (const { name, value } of this.attributes) {
      // Attribute names have lost their capitals.
      if (!GLOBAL.test(name)) address.searchParams.set(name, value);
    }
    this.frame.title = this.title || 'Quartiersatlas Niedersachsen';
    if (this.frame.src !== address.href) this.frame.src = address.href;
  }
}

addEventListener('message', ({ source, data }: MessageEvent<Message | null>) => {
  if (data?.ns !== NAMESPACE || source === null) return;
  const frame = framesOf().find(({ contentWindow }) => contentWindow === source);
  if (frame === undefined) return;
  if (data.type !== 'height') {
    frame.dispatchEvent(new CustomEvent(NAMESPACE, { detail: data, bubbles: true }));
  } else if (typeof data.height === 'number' && data.height >= HEIGHTS.least) {
    frame.style.height = `${Math.min(Math.ceil(data.height), HEIGHTS.most)}px`;
  }
});

/** The frames in which the atlas that this script came from is shown. */
function framesOf(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(base.href));
}

// Twice on a page is once too often, but no fault.
if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, QuartiersAtlas);
function askAll(): void {
  for (const { contentWindow } of framesOf())
    contentWindow?.postMessage({ ns: NAMESPACE, v: 1, type: 'ask' }, '*');
}

// Frames that had spoken before anybody listened.
askAll();
// A frame out of sight is not told that it has become narrower, but it answers who asks.
let turning: ReturnType<typeof setTimeout> | undefined;
addEventListener('resize', () => {
  clearTimeout(turning);
  turning = setTimeout(askAll, 150);
});
