import type { Messages } from '../../i18n.svelte';
import { fields } from './fields';
import { amounts, figures, frame, missing } from './frame';
import { page } from './page';
import { regions } from './regions';
import { rounds } from './rounds';
import { spread } from './spread';

export const charts: Messages['charts'] = {
  page,
  figures,
  missing,
  frame,
  amounts,
  rounds,
  fields,
  regions,
  spread,
};
