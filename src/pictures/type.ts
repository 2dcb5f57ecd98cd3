/** Letters of a picture: the family, lines that fit, and where a line stands. All lengths in units of the picture. */
import { textWidth } from '../staticMap/textWidth';
import { element, escapedXml } from './svg';

/** With families that drawing programs have where they lack the atlas' own. */
export const FAMILY = "'Fira Sans', 'Helvetica Neue', Arial, sans-serif";

/** From the middle of a line down to where its letters stand, in ems. */
const BASELINE = 0.36;

export interface TextLook {
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lineHeight?: number;
}

/** Lines below each other. @param top of the first line's box @returns the text and how high it is */
export function lines(
  words: readonly string[],
  x: number,
  top: number,
  { lineHeight = 1.3, ...look }: TextLook,
): { svg: string; height: number } {
  const pitch = look.size * lineHeight;
  const svg = words.map((line, index) => textAt(line, x, top + (index + 0.5) * pitch, look)).join('');
  return { svg, height: words.length * pitch };
}

/** One line with its middle at y. */
export function textAt(words: string, x: number, y: number, look: Omit<TextLook, 'lineHeight'>): string {
  if (words === '') return '';
  return element(
    'text',
    {
      x,
      y: y + BASELINE * look.size,
      'font-size': look.size,
      'font-weight': look.isBold ? 600 : undefined,
      'text-anchor': look.anchor === 'start' ? undefined : look.anchor,
      fill: look.colour,
    },
    escapedXml(words),
  );
}

/** As many words a line as find room; a dash stays with the word before it, a word too long for a line is broken. */
export function wrapped(
  text: string,
  width: number,
  { size, isBold = false }: Pick<TextLook, 'size' | 'isBold'>,
) {
  const ems = width / size;
  const widthOf = (part: string) => textWidth(part.trimEnd(), { isBold });
  const result: string[] = [];
  for (const word of text.split(/(?<=[ \n-])(?![–-])/u).flatMap((part) => broken(part, ems, widthOf))) {
    const line = (result.at(-1) ?? '') + word;
    if (result.length > 0 && widthOf(line) <= ems) result[result.length - 1] = line;
    else result.push(word);
  }
  return result.map((line) => line.trim()).filter((line) => line !== '');
}

/** A word in pieces that each fit a line. */
function broken(word: string, ems: number, widthOf: (part: string) => number): string[] {
  if (widthOf(word) <= ems || word.length < 2) return [word];
  const letters = [...word];
  let end = letters.length - 1;
  while (end > 1 && widthOf(letters.slice(0, end).join('')) > ems) end--;
  return [letters.slice(0, end).join(''), ...broken(letters.slice(end).join(''), ems, widthOf)];
}
