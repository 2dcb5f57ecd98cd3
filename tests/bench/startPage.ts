/** The atlas's start page as the build would make it of made-up projects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Prerender from '../../src/prerender/entry';
import type * as FirstView from '../../src/prerender/firstView';
import type { Dataset } from '../../src/state/loadDataset';

export interface StartPage {
  readonly html: string;
  /** What the page asks for as `data/anfang.css`: the styles of single elements. */
  readonly css: string;
}

/**
 * @param root of the repository, after `npm run build`
 * @param data folder of the made-up data
 * @throws where the built start page is not the one that these sources make
 */
export async function startPage(root: string, data: string): Promise<StartPage> {
  const built = async <T>(path: string) =>
    (await import(pathToFileURL(join(root, '.cache', path)).href)) as T;
  const { loadDataset, restyled } = await built<typeof Prerender>('prerender/entry.js');
  const { renderFirstView } = await built<typeof FirstView>('firstView/firstView.js');
  const viewOf = async (folder: string) => {
    const read = (file: RequestInfo | URL) =>
      Promise.resolve(new Response(readFileSync(join(folder, String(file)))));
    const dataset: Dataset = await loadDataset('', read);
    return restyled(renderFirstView(dataset));
  };
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const own = await viewOf(join(root, 'public/data'));
  const sheet = /\.\/assets\/anfang-\w+\.css/;
  if (!page.includes(own.body) || !sheet.test(page))
    throw new Error('dist/index.html is not of these sources: run npm run build first');
  const madeUp = await viewOf(data);
  return {
    html: page.replace(own.body, () => madeUp.body).replace(sheet, './data/anfang.css'),
    css: madeUp.rules,
  };
}
