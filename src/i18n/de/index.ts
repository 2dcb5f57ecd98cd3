import { app } from './app';
import { charts } from './charts';
import { map } from './map';
import { panels } from './panels';
import { terms } from './terms';

export const de = { app, charts, map, panels, terms };
