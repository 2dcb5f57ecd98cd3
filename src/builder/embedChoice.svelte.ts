import { activeParts } from '../domain/filter';
import { embedAddress, fullViewAddress } from '../embed/embedUrl';
import {
  controlsOf,
  DEFAULT_OPTIONS,
  SPARE_CONTROLS,
  type Control,
  type EmbedKind,
  type EmbedOptions,
  type Figure,
} from '../embed/options';
import { BUILDER_WORDS } from '../i18n/builderWords';
import type { Language } from '../i18n/i18n.svelte';
import type { AtlasState } from '../state/atlas.svelte';
import type { Lock } from '../state/locks';
import type { Locale, Theme, View } from '../state/view';
import { embedCodes, type CodeForm } from './embedCode';
import { firstKind } from './firstKind';

/** Pixels of a frame before it is known how high its part is. */
const FIRST_HEIGHT = 560;
/** Pixels that an editor can fix. */
export const HEIGHTS = { least: 200, most: 2000 } as const;

/** What an editor has chosen in the dialog, and what comes of it. */
export class EmbedChoice {
  readonly #atlas: AtlasState;
  readonly #root: string;

  kind: EmbedKind;
  #hidden = $state.raw<readonly Control[]>(SPARE_CONTROLS);
  #locked = $state.raw<readonly Lock[]>([]);
  figure = $state<Figure | 'alle'>('alle');
  #project = $state<string | null>(null);
  locale: Locale;
  theme = $state<Theme | 'system'>('hell');
  height = $state<'auto' | 'fest'>('auto');
  #pixels = $state(FIRST_HEIGHT);
  /** What the embed says of itself in a column. */
  measured = $state(FIRST_HEIGHT);
  data: 'neu' | 'fest';

  /** @param root where the atlas is published, with its closing slash */
  constructor(atlas: AtlasState, language: Language, root: string) {
    this.#atlas = atlas;
    this.#root = root;
    this.kind = $state(firstKind(atlas.view));
    this.#project = atlas.view.project;
    this.locale = $state(language);
    this.data = $state(atlas.view.stand === null ? 'neu' : 'fest');
  }

  /** Of the data that are shown. */
  get version(): string | null {
    return this.#atlas.view.stand ?? this.#atlas.dataset?.meta?.version ?? null;
  }

  readonly controls: readonly Control[] = $derived.by(() => controlsOf(this.kind));

  /** What narrows the view can be held; a project by itself is not narrowed. */
  readonly lockable: readonly Lock[] = $derived.by(() =>
    this.kind === 'projekt' ? [] : ['collection', ...activeParts(this.#atlas.filter)],
  );

  readonly options: EmbedOptions = $derived.by(() => ({
    ...DEFAULT_OPTIONS,
    kind: this.kind,
    locked: this.lockable.filter((lock) => this.isLocked(lock)),
    hidden: this.controls.filter((control) => !this.has(control)),
    figure: this.kind === 'kennzahl' && this.figure !== 'alle' ? this.figure : null,
    isFixed: this.height === 'fest',
  }));

  readonly view: View = $derived.by(() => ({
    ...this.#atlas.view,
    page: 'karte',
    project: this.kind === 'projekt' ? this.project : null,
    locale: this.locale,
    theme: this.theme === 'system' ? null : this.theme,
    stand: this.data === 'fest' ? this.version : null,
  }));

  /** Of the frame, for those who do not see it. */
  readonly title: string = $derived.by(() => BUILDER_WORDS[this.locale].frameTitles[this.kind]);
  /** Below the atlas. */
  readonly address: string = $derived.by(() => embedAddress(this.options, this.view));
  readonly fullAddress: string = $derived.by(() => this.#root + fullViewAddress(this.options, this.view));
  readonly codes: Readonly<Record<CodeForm, string>> = $derived.by(() =>
    embedCodes({
      root: this.#root,
      options: this.options,
      view: this.view,
      title: this.title,
      height: this.fixedPixels ?? this.measured,
    }),
  );

  get project(): string | null {
    return this.#project ?? this.#atlas.projects[0]?.id ?? null;
  }

  set project(id: string | null) {
    this.#project = id;
  }

  get pixels(): number {
    return this.#pixels;
  }

  /** What is no height becomes one. */
  set pixels(value: number) {
    const whole = Math.round(value) || FIRST_HEIGHT;
    this.#pixels = Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, whole));
  }

  /** Null where the embed has its own height. */
  get fixedPixels(): number | null {
    return this.height === 'fest' ? this.#pixels : null;
  }

  /** Nobody has chosen what to compare: the embed compares the Regionen. */
  get comparesRegions(): boolean {
    return this.kind === 'diagramm-vergleich' && this.#atlas.view.compared.length === 0;
  }

  has(control: Control): boolean {
    return !this.#hidden.includes(control);
  }

  toggleControl(control: Control): void {
    this.#hidden = toggled(this.#hidden, control);
  }

  isLocked(lock: Lock): boolean {
    return this.#locked.includes(lock);
  }

  toggleLock(lock: Lock): void {
    this.#locked = toggled(this.#locked, lock);
  }
}

function toggled<T>(items: readonly T[], item: T): readonly T[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
