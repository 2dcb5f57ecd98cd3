import { app } from './app';
import { areas } from './areas';
import { charts } from './charts';
import { cite } from './cite';
import { compare } from './compare';
import { embed } from './embed';
import { exports } from './exports';
import { fieldAreas } from './fieldAreas';
import { filter } from './filter';
import { gaps } from './gaps';
import { map } from './map';
import { near } from './near';
import { numbers } from './numbers';
import { offline } from './offline';
import { panels } from './panels';
import { print } from './print';
import { table } from './table';
import { terms } from './terms';

export const de = {
  app,
  areas,
  charts,
  cite,
  compare,
  embed,
  exports,
  fieldAreas,
  filter,
  gaps,
  map,
  near,
  numbers,
  offline,
  panels,
  print,
  table,
  terms,
};
