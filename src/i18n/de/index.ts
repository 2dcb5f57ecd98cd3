import { app } from './app';
import { areas } from './areas';
import { charts } from './charts';
import { cite } from './cite';
import { map } from './map';
import { panels } from './panels';
import { terms } from './terms';

export const de = { app, areas, charts, cite, map, panels, terms };
