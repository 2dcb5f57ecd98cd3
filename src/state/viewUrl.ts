/**
 * The address is the state: `parseView` reads a query string, `formatView` writes one, and the two are
 * inverse. Both are pure. `PARAMETERS` is the one list of what an address may say; the README's table is
 * checked against it.
 */
import { parseAmountSpan, UNPUBLISHED } from '../domain/amountSpan';
import { AREA_LEVELS, CLASS_METHODS, MEASURES, MOST_COMPARED } from '../domain/areaTerms';
import { COLUMNS, shownColumns, type Column, type SortKey } from '../domain/tableColumns';
import { choiceOf, NO_CHOICE, NONE, type Choice, type Filter, type Near } from '../domain/filter';
import {
  FELDER,
  PRECISIONS,
  PROJECT_STATUS,
  SCHEMES,
  TRAEGER_ARTEN,
  ZIELGRUPPEN,
  type Scheme,
} from '../domain/vocabulary';
import { isInReach } from '../geo/startView';
import { VERSION } from './dataFolder';
import { formatOutline, isOnMap, parseOutline, roundedPosition } from './outlineText';
import { formatYears, parseYears } from './years';
import { COLLECTIONS, DEFAULT_VIEW, GAP_KM, LOCALES, PAGES, THEMES, type Camera, type View } from './view';

export const PARAMETERS = [
  'sammlung',
  'projekt',
  'region',
  'feld',
  'schema',
  'runde',
  'status',
  'traeger',
  'zielgruppe',
  'betrag',
  'genauigkeit',
  'q',
  'ort',
  'umkreis',
  'flaeche',
  'ansicht',
  'sortierung',
  'spalten',
  'karte',
  'abstand',
  'wert',
  'ebene',
  'klassen',
  'vergleich',
  'sprache',
  'farben',
  'stand',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** A part of the address that was ignored. */
/** Why an area is not compared: no code of Land, Region or Kreis, there already, or one too many. */
type ComparedReason = 'not-comparable' | 'compared-twice' | 'compared-too-many';

export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly reason:
    'unknown-parameter' | 'unknown-value' | 'repeated' | 'too-long' | 'without-place' | ComparedReason;
}

export interface ParsedView {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/** A notice longer than this helps nobody; a link may hold thousands of wrong parts. */
const MOST_PROBLEMS = 20;
/** Longer values are no view of ours; the limit keeps a hostile link from costing the reader time. */
const MAX_VALUE_LENGTH = 2000;
/** Region 3, Kreis 5, Gemeinde 8, Samtgemeinde 9 digits; whether an area exists is the data's business. */
const AREA_CODE = /^03(\d|\d{3}|\d{6}|\d{7})$/;
/** Kilometres around a place, where the address does not say. */
export const DEFAULT_KM = 25;
/** The Land is 350 km wide. */
export const MOST_KM = 200;
const COMPARED_CODE = /^03(\d|\d{3})?$/;
const PROJECT_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads a view from a query string, with or without its question mark. Never throws: what it cannot use it
 * leaves at the default and names among the problems.
 */
export function parseView(search: string): ParsedView {
  const problems: AddressProblem[] = [];
  const values = collect(search, problems);
  const refuse = (parameter: Parameter, value: string): null => {
    note(problems, parameter, value, 'unknown-value');
    return null;
  };
  const oneOf = <T extends string>(parameter: Parameter, allowed: readonly T[]): T | null => {
    const value = values.get(parameter);
    if (value === undefined) return null;
    return allowed.find((item) => item === value) ?? refuse(parameter, value);
  };
  const choice = (parameter: Parameter, isValid: (value: string) => boolean): Choice => {
    const value = values.get(parameter);
    if (value === undefined) return NO_CHOICE;
    const valid = value.split(',').filter((item) => {
      const bare = item.replace(/^-/, '');
      return isValid(bare) || refuse(parameter, item);
    });
    return choiceOf(
      valid.filter((item) => !item.startsWith('-')),
      valid.filter((item) => item.startsWith('-')).map((item) => item.slice(1)),
    );
  };
  const near = (): Near | null => {
    const [ort, umkreis] = [values.get('ort'), values.get('umkreis')];
    if (ort === undefined) {
      if (umkreis !== undefined) note(problems, 'umkreis', umkreis, 'without-place');
      return null;
    }
    const place = parsePlace(ort);
    if (place === null) return refuse('ort', ort);
    const km = umkreis === undefined ? DEFAULT_KM : (parseKm(umkreis) ?? refuse('umkreis', umkreis));
    return { place, km: km ?? DEFAULT_KM };
  };
  const outline = values.get('flaeche');
  const items = (parameter: Parameter): string[] => values.get(parameter)?.split(',') ?? [];
  const among = (allowed: readonly string[]) => (value: string) => allowed.includes(value);

  const scheme: Scheme = oneOf('schema', SCHEMES) ?? DEFAULT_VIEW.filter.scheme;
  const filter: Filter = {
    scheme,
    text: (values.get('q') ?? '').trim(),
    region: choice('region', (value) => AREA_CODE.test(value)),
    feld: choice('feld', among([...FELDER[scheme], NONE])),
    runde: parseYears(values.get('runde') ?? '', (value) => refuse('runde', value)),
    status: choice('status', among(PROJECT_STATUS)),
    traeger: choice('traeger', among([...TRAEGER_ARTEN, NONE])),
    zielgruppe: choice('zielgruppe', among([...ZIELGRUPPEN, NONE])),
    betrag: choice('betrag', (value) => value === UNPUBLISHED || parseAmountSpan(value) !== null),
    genauigkeit: choice('genauigkeit', among(PRECISIONS)),
    near: near(),
    outline: outline === undefined ? null : (parseOutline(outline) ?? refuse('flaeche', outline)),
  };
  const project = values.get('projekt');
  const camera = values.get('karte');
  const gapKm = values.get('abstand');
  const stand = values.get('stand');
  return {
    view: {
      collection: oneOf('sammlung', COLLECTIONS) ?? DEFAULT_VIEW.collection,
      project: project === undefined ? null : PROJECT_ID.test(project) ? project : refuse('projekt', project),
      filter,
      page: oneOf('ansicht', PAGES) ?? DEFAULT_VIEW.page,
      sorting: parseSorting(items('sortierung'), (item) => refuse('sortierung', item)),
      columns: parseColumns(items('spalten'), (item) => refuse('spalten', item)),
      camera: camera === undefined ? null : (parseCamera(camera) ?? refuse('karte', camera)),
      gapKm: gapKm === undefined ? null : (parseGapKm(gapKm) ?? refuse('abstand', gapKm)),
      measure: oneOf('wert', MEASURES),
      areaLevel: oneOf('ebene', AREA_LEVELS) ?? DEFAULT_VIEW.areaLevel,
      classMethod: oneOf('klassen', CLASS_METHODS) ?? DEFAULT_VIEW.classMethod,
      compared: parseCompared(values.get('vergleich') ?? '', (value, reason) =>
        note(problems, 'vergleich', value, reason),
      ),
      locale: oneOf('sprache', LOCALES) ?? DEFAULT_VIEW.locale,
      theme: oneOf('farben', THEMES),
      stand: stand === undefined ? null : VERSION.test(stand) ? stand : refuse('stand', stand),
    },
    problems,
  };
}

/** The query string of a view: without question mark, defaults left out, always in the same order. */
export function formatView(view: View): string {
  const { filter } = view;
  const values: Record<Parameter, string> = {
    sammlung: unlessDefault(view.collection, DEFAULT_VIEW.collection),
    projekt: view.project ?? '',
    region: formatChoice(filter.region),
    feld: formatChoice(filter.feld),
    schema: unlessDefault(filter.scheme, DEFAULT_VIEW.filter.scheme),
    runde: formatYears(filter.runde),
    status: formatChoice(filter.status),
    traeger: formatChoice(filter.traeger),
    zielgruppe: formatChoice(filter.zielgruppe),
    betrag: formatChoice(filter.betrag),
    genauigkeit: formatChoice(filter.genauigkeit),
    q: filter.text.trim(),
    ort: filter.near === null ? '' : formatPlace(filter.near.place),
    umkreis: filter.near === null ? '' : unlessDefault(String(filter.near.km), String(DEFAULT_KM)),
    flaeche: filter.outline === null ? '' : formatOutline(filter.outline),
    ansicht: unlessDefault(view.page, DEFAULT_VIEW.page),
    sortierung: view.sorting.map(({ column, descending }) => `${descending ? '-' : ''}${column}`).join(','),
    spalten: unlessDefault(view.columns.join(','), COLUMNS.join(',')),
    karte: view.camera === null ? '' : formatCamera(view.camera),
    abstand: view.gapKm === null ? '' : String(view.gapKm),
    wert: view.measure ?? '',
    ebene: unlessDefault(view.areaLevel, DEFAULT_VIEW.areaLevel),
    klassen: unlessDefault(view.classMethod, DEFAULT_VIEW.classMethod),
    vergleich: view.compared.join(','),
    sprache: unlessDefault(view.locale, DEFAULT_VIEW.locale),
    farben: view.theme ?? '',
    stand: view.stand ?? '',
  };
  return PARAMETERS.filter((parameter) => values[parameter] !== '')
    .map((parameter) => `${parameter}=${encode(values[parameter])}`)
    .join('&');
}

/** A camera rounded to what an address carries. */
export function roundedCamera(zoom: number, lat: number, lon: number): Camera {
  return { zoom: rounded(zoom, 2), lat: rounded(lat, 3), lon: rounded(lon, 3) };
}

function note(
  problems: AddressProblem[],
  parameter: string,
  value: string,
  reason: AddressProblem['reason'],
): void {
  if (problems.length === MOST_PROBLEMS) return;
  problems.push({ parameter: shortened(parameter), value: shortened(value), reason });
}

function collect(search: string, problems: AddressProblem[]): Map<Parameter, string> {
  const values = new Map<Parameter, string>();
  for (const [name, value] of new URLSearchParams(search)) {
    const parameter = PARAMETERS.find((known) => known === name);
    const problem = (reason: AddressProblem['reason']) => note(problems, name, value, reason);
    if (parameter === undefined) problem('unknown-parameter');
    else if (values.has(parameter)) problem('repeated');
    else if (value.length > MAX_VALUE_LENGTH) problem('too-long');
    else if (value !== '') values.set(parameter, value);
  }
  return values;
}

/** @param refuse told of what is no column, and of a column named again */
function parseSorting(items: readonly string[], refuse: (item: string) => void): SortKey[] {
  const order: SortKey[] = [];
  for (const item of items) {
    const column = COLUMNS.find((known) => known === item.replace(/^-/, ''));
    if (column === undefined || order.some((key) => key.column === column)) refuse(item);
    else order.push({ column, descending: item.startsWith('-') });
  }
  return order;
}

/** @param refuse told of what is no column */
function parseColumns(items: readonly string[], refuse: (item: string) => void): readonly Column[] {
  const chosen = items.flatMap((item) => {
    const column = COLUMNS.find((known) => known === item);
    if (column === undefined) refuse(item);
    return column ?? [];
  });
  return chosen.length === 0 ? DEFAULT_VIEW.columns : shownColumns(chosen);
}

function parseCamera(value: string): Camera | null {
  const match = /^(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(value);
  if (match === null) return null;
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
  // Rounded first: the limits have fewer decimals, so what is in reach stays in reach.
  const camera = roundedCamera(zoom, lat, lon);
  return isInReach(camera) ? camera : null;
}

/** Codes of Land, Region or Kreis, each once and in the reader's order. @param refuse told of every other part */
function parseCompared(text: string, refuse: (item: string, reason: ComparedReason) => void): string[] {
  const codes: string[] = [];
  for (const item of text === '' ? [] : text.split(',')) {
    if (!COMPARED_CODE.test(item)) refuse(item, 'not-comparable');
    else if (codes.includes(item)) refuse(item, 'compared-twice');
    else if (codes.length === MOST_COMPARED) refuse(item, 'compared-too-many');
    else codes.push(item);
  }
  return codes;
}

/** Whole kilometres within what can be asked. */
function parseGapKm(value: string): number | null {
  const km = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
  return km >= GAP_KM.least && km <= GAP_KM.most ? km : null;
}

function formatCamera({ zoom, lat, lon }: Camera): string {
  return `${zoom}/${lat}/${lon}`;
}

/** The code of an area, or longitude and latitude. */
function parsePlace(value: string): Near['place'] | null {
  if (AREA_CODE.test(value)) return value;
  const match = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)$/.exec(value);
  if (match === null) return null;
  const position = roundedPosition([Number(match[1]), Number(match[2])]);
  return isOnMap(position) ? position : null;
}

function formatPlace(place: Near['place']): string {
  return typeof place === 'string' ? place : place.join(',');
}

function parseKm(value: string): number | null {
  const km = /^[1-9]\d{0,2}$/.test(value) ? Number(value) : null;
  return km !== null && km <= MOST_KM ? km : null;
}

function formatChoice({ include, exclude }: Choice): string {
  return [...include, ...exclude.map((value) => `-${value}`)].join(',');
}

function unlessDefault(value: string, standard: string): string {
  return value === standard ? '' : value;
}

/** Percent-encodes, but leaves commas and slashes, which a query may hold, for the sake of readable links. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%20/g, '+');
}

/** Rounding to a fixed number of decimals; -0 becomes 0 so that writing and reading agree. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

function shortened(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}
