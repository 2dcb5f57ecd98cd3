import type { Messages } from '../i18n.svelte';
import { app } from './app';
import { areas } from './areas';
import { charts } from './charts';
import { exports } from './exports';
import { map } from './map';
import { panels } from './panels';
import { print } from './print';
import { table } from './table';
import { terms } from './terms';

export const en: Messages = { app, areas, charts, exports, map, panels, print, table, terms };
