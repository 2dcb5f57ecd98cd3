/**
 * Choosing in a tree of areas with one flat list of codes in and one of codes out. A code's beginning is its
 * parent (034 → 03454), so that a chosen Region stands for all its Kreise, and a Kreis taken out of it becomes
 * an exclusion: `034,-03454`.
 */
import { choiceOf, type Choice } from '../../domain/filter';

export type AreaState = 'chosen' | 'partly' | 'not-chosen';

/** How the checkbox of an area stands. */
export function areaState({ include, exclude }: Choice, code: string): AreaState {
  if (exclude.includes(code) || exclude.some(isAbove(code))) return 'not-chosen';
  const isCovered = include.includes(code) || include.some(isAbove(code));
  const isMixed = (isCovered ? exclude : include).some(isBelow(code));
  return isMixed ? 'partly' : isCovered ? 'chosen' : 'not-chosen';
}

/** The choice after a click on the area's checkbox. What is below it follows it. */
export function toggledArea(choice: Choice, code: string): Choice {
  const rest = (codes: readonly string[]) => codes.filter((other) => other !== code && !isBelow(code)(other));
  const include = rest(choice.include);
  const exclude = rest(choice.exclude);
  const isCovered = include.some(isAbove(code));
  if (areaState(choice, code) === 'chosen')
    return choiceOf(include, isCovered ? [...exclude, code] : exclude);
  // An exclusion above would keep the area out whatever is chosen here.
  const stillOut = exclude.filter((other) => !isAbove(code)(other));
  return choiceOf(isCovered ? include : [...include, code], stillOut);
}

/** The choice after a click on the area's „ohne“: it and all below it stay out, or no longer. */
export function excludedArea(choice: Choice, code: string): Choice {
  const rest = (codes: readonly string[]) => codes.filter((other) => other !== code && !isBelow(code)(other));
  const exclude = rest(choice.exclude);
  return choice.exclude.includes(code)
    ? choiceOf(choice.include, exclude)
    : choiceOf(rest(choice.include), [...exclude, code]);
}

function isAbove(code: string): (other: string) => boolean {
  return (other) => other !== code && code.startsWith(other);
}

function isBelow(code: string): (other: string) => boolean {
  return (other) => other !== code && other.startsWith(code);
}
