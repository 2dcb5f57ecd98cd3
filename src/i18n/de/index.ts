import { app } from './app';
import { areas } from './areas';
import { charts } from './charts';
import { filter } from './filter';
import { map } from './map';
import { near } from './near';
import { panels } from './panels';
import { terms } from './terms';

export const de = { app, areas, charts, filter, map, near, panels, terms };
