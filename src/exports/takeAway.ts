import { fileName } from '../files/fileName';
import type { I18n } from '../i18n/i18n.svelte';
import type { AtlasState } from '../state/atlas.svelte';
import { currentExtract } from './currentExtract';
import type { FileOptions } from './fileOptions';
import { makeFile } from './makeFile';
import { saveFile } from '../theme/controls/saveFile';

/** Makes a file of what the page shows and saves it. @returns its name */
export async function takeAway(atlas: AtlasState, i18n: I18n, options: FileOptions): Promise<string> {
  const extract = currentExtract(atlas, i18n);
  const hasGrantRows = options.format === 'csv' && options.rows === 'grants';
  const part = hasGrantRows ? i18n.m.exports.fileParts.grants : '';
  const name = fileName({ ...extract, collection: atlas.view.collection }, part, options.format);
  saveFile(await makeFile(extract, options), name);
  return name;
}
