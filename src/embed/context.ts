import { createContext } from 'svelte';
import type { EmbedOptions } from './options';

/** What the parts of an embed know of it. */
export interface Embed {
  readonly options: EmbedOptions;
  /** The same view in the atlas, or with another project open. */
  readonly fullView: (project?: string | null) => string;
}

export const [getEmbed, setEmbed] = createContext<Embed>();
