/** A span of rounds, as a reader moves it through time. Years are text, as in the address. */
import { choiceOf, NONE, type Choice } from '../../domain/filter';

export interface RoundSpan {
  readonly from: number;
  readonly to: number;
}

/** From the first to the last of the chosen years; null where none is chosen. */
export function spanOf({ include }: Choice): RoundSpan | null {
  const years = include.filter((value) => value !== NONE).map(Number);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** The choice of every year in a span; all years are no choice. What is excluded stays so. */
export function choiceOfSpan(span: RoundSpan, years: readonly number[], before: Choice): Choice {
  const within = years.filter((year) => span.from <= year && year <= span.to);
  const isAll = within.length === years.length;
  return choiceOf(isAll ? [] : within.map(String), before.exclude);
}

/**
 * The span moved by so many rounds, as wide as before; from no span at all the first or the last round.
 * @param years of all rounds, ascending
 * @returns null where it would leave the years
 */
export function movedSpan(span: RoundSpan | null, years: readonly number[], by: 1 | -1): RoundSpan | null {
  const at = (year: number) => years.findIndex((known) => known >= year);
  const edge = by === 1 ? years[0] : years.at(-1);
  if (span === null) return edge === undefined ? null : { from: edge, to: edge };
  const [from, to] = [years[at(span.from) + by], years[at(span.to) + by]];
  return at(span.from) < 0 || at(span.to) < 0 || from === undefined || to === undefined ? null : { from, to };
}
