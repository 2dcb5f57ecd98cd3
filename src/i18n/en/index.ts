import type { Messages } from '../i18n.svelte';
import { app } from './app';
import { areas } from './areas';
import { charts } from './charts';
import { cite } from './cite';
import { map } from './map';
import { panels } from './panels';
import { terms } from './terms';

export const en: Messages = { app, areas, charts, cite, map, panels, terms };
