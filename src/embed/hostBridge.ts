/** The embed's end of what protocol.ts describes. */
import { formatView, parseView } from '../state/viewUrl';
import type { AtlasState } from '../state/atlas.svelte';
import { DEFAULT_VIEW } from '../state/view';
import type { Command } from './commandGate';
import type { EmbedOptions } from './options';
import { asksForHeight, heightMessages, NAMESPACE, VERSION, type EmbedEvent } from './protocol';

/** Long enough for a layout that settles in steps, short enough not to be seen. */
const REST_MS = 50;

export class HostBridge {
  readonly #window: Window;
  readonly #options: EmbedOptions;

  constructor(window: Window, options: EmbedOptions) {
    this.#window = window;
    this.#options = options;
  }

  get #isFramed(): boolean {
    return this.#window.parent !== this.#window;
  }

  send(event: EmbedEvent): void {
    this.#post({ ns: NAMESPACE, v: VERSION, ...event });
  }

  /** Tells the selection and the filter of now. */
  tell({ view, projects }: AtlasState): void {
    this.send({
      type: 'filter',
      query: formatView({
        ...DEFAULT_VIEW,
        collection: view.collection,
        // What a reader typed is the reader's.
        filter: { ...view.filter, text: '' },
      }),
      count: projects.length,
    });
  }

  /**
   * Tells the height of the whole embed whenever it has changed and come to rest. A height that the host gives is
   * not told back.
   * @returns the remover
   */
  followHeight(element: Element): () => void {
    if (!this.#isFramed || this.#options.isFixed) return () => undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let told = 0;
    const tell = (isAsked: boolean) => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === 0 || (height === told && !isAsked)) return;
      told = height;
      for (const message of heightMessages(height, this.#options)) this.#post(message);
    };
    const settle = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, REST_MS, false);
    };
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    // Of a frame that is scrolled out of sight browsers draw nothing, and without drawing no size is observed.
    const changes = new MutationObserver(settle);
    changes.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    const onmessage = ({ source, data }: MessageEvent) => {
      if (source === this.#window.parent && asksForHeight(data)) tell(true);
    };
    this.#window.addEventListener('message', onmessage);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      changes.disconnect();
      this.#window.removeEventListener('message', onmessage);
    };
  }

  /** Carries out the host's commands. What is locked stays as it is, whoever asks. @returns the remover */
  obey(atlas: AtlasState): () => void {
    if (!this.#isFramed || this.#options.commanders.length === 0) return () => undefined;
    // Most embeds obey nobody, and do without the checks. A command that comes before them waits for them.
    const gate = import('./commandGate').then(
      ({ CommandGate }) => new CommandGate(this.#window.parent, this.#options.commanders),
    );
    const obey = (command: Command | null) => {
      if (command?.type === 'select') {
        const { view } = parseView(new URLSearchParams({ projekt: command.project ?? '' }).toString());
        atlas.select(view.project);
      } else if (command?.type === 'filter') {
        const { collection, filter } = parseView(command.query).view;
        atlas.show(collection, filter);
      }
    };
    const onmessage = (event: MessageEvent) => {
      const now = performance.now();
      gate.then((open) => obey(open.admit(event, now))).catch(() => undefined);
    };
    this.#window.addEventListener('message', onmessage);
    return () => this.#window.removeEventListener('message', onmessage);
  }

  #post(message: unknown): void {
    // To whoever shows it: nothing that is said here is for one of them alone.
    if (this.#isFramed) this.#window.parent.postMessage(message, '*');
  }
}
