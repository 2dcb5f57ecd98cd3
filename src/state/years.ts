import { choiceOf, NONE, type Choice } from '../domain/filter';

/** No round lies outside; the bound keeps `1-9999999` from being spelled out year by year. */
const FIRST = 2000;
const LAST = 2099;

/**
 * Reads years and spans by comma, `-` in front excludes: `2017,2019-2022,-2020`; `ohne` for no round.
 * @param refuse told of each item that is none of these; the others still count
 */
export function parseYears(text: string, refuse: (item: string) => void): Choice {
  const include: string[] = [];
  const exclude: string[] = [];
  for (const item of text === '' ? [] : text.split(',')) {
    if (item === NONE) include.push(NONE);
    if (item === `-${NONE}`) exclude.push(NONE);
    if (item === NONE || item === `-${NONE}`) continue;
    const match = /^(-?)(\d{4})(?:-(\d{4}))?$/.exec(item);
    const from = Number(match?.[2]);
    const to = Number(match?.[3] ?? match?.[2]);
    if (match === null || from < FIRST || to > LAST || from > to) {
      refuse(item);
      continue;
    }
    for (let year = from; year <= to; year++) (match[1] === '-' ? exclude : include).push(String(year));
  }
  return choiceOf(include, exclude);
}

/** Writes a choice of years, neighbours joined to spans. */
export function formatYears({ include, exclude }: Choice): string {
  return [...spans(include), ...spans(exclude).map((span) => `-${span}`)].join(',');
}

function spans(years: readonly string[]): string[] {
  const found: { from: number; to: number }[] = [];
  for (const year of years.filter((value) => value !== NONE).map(Number)) {
    const last = found.at(-1);
    if (last !== undefined && last.to === year - 1) last.to = year;
    else found.push({ from: year, to: year });
  }
  const written = found.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return years.includes(NONE) ? [...written, NONE] : written;
}
