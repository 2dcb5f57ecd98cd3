/**
 * Starts the atlas. The page holds its first view already, made at build time; while that is what the reader asked
 * for it stays until the data are there, and is then replaced in one step by the same view alive.
 */
import { flushSync, mount } from 'svelte';
import App from '../App.svelte';
import * as spatial from '../geo/spatial';
import { atlasI18n } from '../i18n/atlasI18n';
import { AtlasState } from '../state/atlas.svelte';
import { CURRENT_FOLDER } from '../state/dataFolder';
import { loadDataset } from '../state/loadDataset';
import { ViewHistory } from '../state/viewHistory';
import { Versions } from '../offline/versions.svelte';
import { doingsOn, repeat } from './doings';

export async function start(): Promise<void> {
  const root = document.documentElement;
  const shown = document.getElementById('app')!;
  const atlas = new AtlasState({ spatial });
  const history = new ViewHistory(atlas, window);
  const versions = new Versions();
  const isShown = shown.childElementCount > 0 && root.dataset.ansicht === undefined;
  if (isShown) atlas.dataset = await loadDataset(CURRENT_FOLDER);

  // The reader has been told that it did not come, and reads the page that needs none.
  if (root.dataset.programm === 'fehlt') return;

  const doings = isShown ? doingsOn(shown) : null;
  if (doings?.text) atlas.search(doings.text);
  const page = document.createElement('div');
  page.id = shown.id;
  mount(App, { target: page, props: { atlas, i18n: atlasI18n(), history, versions } });
  shown.replaceWith(page);
  // What the reader does not get to see now, he would not get to see at all.
  document.getElementById('ohne-programm')?.remove();
  flushSync();
  if (doings) repeat(doings, page);
  delete root.dataset.ansicht;
  root.dataset.programm = 'da';
  void keep(versions);
}

/** The longest that the files for offline wait for those of the map. */
const PATIENCE_MS = 15_000;

/** Has the browser keep the atlas for times without a network, after all that is to be seen has come. */
async function keep(versions: Versions): Promise<void> {
  const worker = document.querySelector<HTMLScriptElement>('script[data-worker]')?.dataset.worker;
  if (worker === undefined) return;
  await new Promise((resolve) => {
    document.addEventListener('kartebereit', resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
  await versions.follow(worker);
}
