/**
 * The address of an embed: `einbetten/<kind>/?<view>&<options>`. `parseEmbed` and `formatEmbed` are pure and
 * inverse; what belongs to the view is read and written by `state/viewUrl`.
 */
import { LOCK_NAMES, LOCKS } from '../state/locks';
import type { View } from '../state/view';
import { formatView, parseView, type AddressProblem } from '../state/viewUrl';
import {
  CONTROLS,
  controlsOf,
  DEFAULT_OPTIONS,
  EMBED_KINDS,
  FIGURES,
  pageOf,
  type EmbedKind,
  type EmbedOptions,
} from './options';

export const EMBED_PARAMETERS = ['gesperrt', 'ohne', 'zahl', 'hoehe', 'befehle', 'id', 'childId'] as const;
type EmbedParameter = (typeof EMBED_PARAMETERS)[number];

/** Below the atlas; each kind has a folder of its own in it. */
export const EMBED_FOLDER = 'einbetten/';

/** pym.js tells every child these. */
const IGNORED = ['initialWidth', 'parentTitle', 'parentUrl'];
const NAME = /^[\w.:-]{1,100}$/;
const MOST_COMMANDERS = 5;

export interface ParsedEmbed {
  readonly options: EmbedOptions;
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/**
 * Reads an embed's address. Never throws; what it cannot use is left at the default and named.
 * @param path whose last folder names the kind; a parameter `einbetten` names it too
 */
export function parseEmbed(path: string, search: string): ParsedEmbed {
  const all = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const refuse = (parameter: string, value: string): null => {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    problems.push({ parameter, value: shown, reason: 'unknown-value' });
    return null;
  };
  const text = (parameter: EmbedParameter): string => all.get(parameter) ?? '';
  const items = (parameter: EmbedParameter): string[] => text(parameter).split(',').filter(Boolean);
  const matching = (parameter: EmbedParameter, pattern: RegExp): string | null => {
    const value = text(parameter);
    return value === '' ? null : pattern.test(value) ? value : refuse(parameter, value);
  };
  const among = <T extends string>(parameter: EmbedParameter, allowed: readonly T[]): T | null => {
    const value = text(parameter);
    return value === '' ? null : (allowed.find((item) => item === value) ?? refuse(parameter, value));
  };

  const kind = kindOf(all.get('einbetten')) ?? kindOf(path.split('/').at(-2)) ?? DEFAULT_OPTIONS.kind;
  const options: EmbedOptions = {
    kind,
    locked: LOCKS.filter((lock) => items('gesperrt').includes(LOCK_NAMES[lock])),
    hidden: controlsOf(kind).filter((control) => items('ohne').includes(control)),
    figure: among('zahl', FIGURES),
    isFixed: among('hoehe', ['fest', 'auto']) === 'fest',
    commanders: items('befehle')
      .slice(0, MOST_COMMANDERS)
      .filter((origin) => isOrigin(origin) || refuse('befehle', origin)),
    id: matching('id', NAME),
    pymId: matching('childId', NAME),
  };
  for (const name of items('gesperrt')) {
    if (!LOCKS.some((lock) => LOCK_NAMES[lock] === name)) refuse('gesperrt', name);
  }
  for (const name of items('ohne')) {
    if (!CONTROLS.some((control) => control === name)) refuse('ohne', name);
  }
  for (const name of ['einbetten', ...EMBED_PARAMETERS, ...IGNORED]) all.delete(name);
  const { view, problems: others } = parseView(all.toString());
  return { options, view, problems: [...problems, ...others] };
}

/** The address below the atlas. */
export function embedAddress(options: EmbedOptions, view: View): string {
  const query = formatEmbed(options, view);
  return `${EMBED_FOLDER}${options.kind}/${query && `?${query}`}`;
}

/** The whole view with the same filters, below the atlas: where a frame's link and a QR code lead. */
export function fullViewAddress({ kind }: Pick<EmbedOptions, 'kind'>, view: View): string {
  const query = formatView({ ...view, page: pageOf(kind) });
  return query && `?${query}`;
}

/** The query string: the view's parameters, then the embed's, defaults left out. */
export function formatEmbed(options: EmbedOptions, view: View): string {
  const values: Record<EmbedParameter, string> = {
    gesperrt: options.locked.map((lock) => LOCK_NAMES[lock]).join(','),
    ohne: options.hidden.join(','),
    zahl: options.figure ?? '',
    hoehe: options.isFixed ? 'fest' : '',
    befehle: options.commanders.join(','),
    id: options.id ?? '',
    childId: options.pymId ?? '',
  };
  const own = EMBED_PARAMETERS.filter((parameter) => values[parameter] !== '').map(
    // A query may hold these, and an origin reads better with them.
    (parameter) => `${parameter}=${encodeURIComponent(values[parameter]).replace(/%(2C|3A|2F)/g, unescape)}`,
  );
  return [formatView(view), ...own].filter(Boolean).join('&');
}

/** Where `?einbetten=<kind>` at the atlas' own address leads, with every parameter; null where nothing is asked. */
export function forwardAddress(search: string): string | null {
  const all = new URLSearchParams(search);
  const kind = kindOf(all.get('einbetten'));
  if (kind === null) return null;
  all.delete('einbetten');
  return `${EMBED_FOLDER}${kind}/${all.size > 0 ? `?${all.toString()}` : ''}`;
}

/** Whether this is the origin of a site that nobody on the way can pose as; on this computer plain http will do. */
export function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  return (
    origin === text && !text.includes('*') && (protocol === 'https:' || (protocol === 'http:' && isHere))
  );
}

function kindOf(text: string | null | undefined): EmbedKind | null {
  return EMBED_KINDS.find((kind) => kind === text) ?? null;
}

function unescape(code: string): string {
  return decodeURIComponent(code);
}
