import { app } from './app';
import { areas } from './areas';
import { charts } from './charts';
import { map } from './map';
import { offline } from './offline';
import { panels } from './panels';
import { terms } from './terms';

export const de = { app, areas, charts, map, offline, panels, terms };
