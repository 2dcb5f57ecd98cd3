/**
 * The atlas as it opens, which the script replaces by the same thing alive. Built apart from the other pages: those
 * need not carry the styles of the whole program.
 */
import { render } from 'svelte/server';
import App from '../App.svelte';
import { atlasI18n } from '../i18n/atlasI18n';
import { AtlasState } from '../state/atlas.svelte';
import type { Dataset } from '../state/loadDataset';
import { withoutMarks } from './withoutMarks';

export function renderFirstView(dataset: Dataset): string {
  const atlas = new AtlasState({ isPrerendered: true });
  atlas.dataset = dataset;
  return withoutMarks(render(App, { props: { atlas, i18n: atlasI18n() } }).body);
}
