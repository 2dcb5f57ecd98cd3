import { textWidth } from './textWidth';

/** A text that takes at most so many ems, cut with an ellipsis where it is longer: SVG cuts nothing itself. */
export function fitted(text: string, ems: number): string {
  if (textWidth(text) <= ems) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`) > ems) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
