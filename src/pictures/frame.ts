/**
 * What every picture has around it: the message and the statistic above, the selection in words, and below the
 * sources, date and licence, so that a picture that travels alone still says what it shows and where from.
 */
import { PALETTES } from '../theme/palette';
import { element, escapedXml, group, rounded } from './svg';
import { FAMILY, lines, wrapped, type TextLook } from './type';

/** Pictures are printed and pasted: always on a light ground. */
export const COLOURS = PALETTES.hell;

export const FORMATS = {
  /** As high as its content asks. */
  frei: { width: 960, height: null },
  quadrat: { width: 1080, height: 1080 },
  breit: { width: 1920, height: 1080 },
} as const;
export type Format = keyof typeof FORMATS;

/** A part of a picture, drawn from its own upper left corner. */
export interface Block {
  readonly svg: string;
  readonly height: number;
}

/**
 * Draws the subject.
 * @param height what it has to fill; null where it may be as high as it likes
 * @returns null where it does not fit
 */
export type Body = (width: number, height: number | null) => Block | null;

export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** What was chosen, in words; empty where everything is shown. */
  readonly selection: string;
  /** Sentences for those who do not see the picture. */
  readonly summary: string;
  /** Sources, date and licence, one paragraph each. */
  readonly foot: readonly string[];
}

export interface Picture {
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export const MARGIN = 24;
const TITLE: TextLook = { size: 22, colour: COLOURS.ink, isBold: true, lineHeight: 1.25 };
const SUBTITLE: TextLook = { size: 14, colour: COLOURS.inkSoft, lineHeight: 1.35 };
const SELECTION: TextLook = { size: 14, colour: COLOURS.ink, lineHeight: 1.35 };
const FOOT: TextLook = { size: 11.5, colour: COLOURS.inkSoft, lineHeight: 1.35 };

/** Lengths of 1 are so many pixels: from letters that are read across a room down to those of a footnote. */
const SCALES = { largest: 2.4, smallest: 0.6, step: 0.05 } as const;

/** The largest drawing of a subject, below its words, that a format has room for. @throws where none fits */
export function stacked(
  text: PictureText,
  body: Body,
  format: Format,
  largest: number = SCALES.largest,
): Picture {
  const { width, height } = FORMATS[format];
  if (height === null) return composed(text, body, { width, height }, 1)!;
  for (let scale = largest; scale >= SCALES.smallest; scale -= SCALES.step) {
    const picture = composed(text, body, { width, height }, scale);
    if (picture) return picture;
  }
  throw new RangeError(`the picture "${text.title}" fits no ${format}`);
}

interface Pixels {
  readonly width: number;
  readonly height: number | null;
}

function composed(text: PictureText, body: Body, pixels: Pixels, scale: number): Picture | null {
  const width = pixels.width / scale;
  const inner = width - 2 * MARGIN;
  const head = headBlock(text, inner);
  const foot = footBlock(text.foot, inner);
  const around = 2 * MARGIN + head.height + foot.height + 2 * GAP;
  const room = pixels.height === null ? null : pixels.height / scale - around;
  if (room !== null && room <= 0) return null;
  const drawn = body(inner, room);
  if (drawn === null || (room !== null && drawn.height > room + 0.5)) return null;
  const height = pixels.height === null ? around + drawn.height : pixels.height / scale;
  return document(text, { width, height }, scale, [
    at(MARGIN, MARGIN, head.svg),
    at(MARGIN, MARGIN + head.height + GAP, drawn.svg),
    at(MARGIN, height - MARGIN - foot.height, foot.svg),
  ]);
}

/** Between the words and the drawing. */
export const GAP = 16;

export function headBlock({ title, subtitle, selection }: PictureText, width: number): Block {
  return below([
    paragraph(title, width, TITLE),
    paragraph(subtitle, width, SUBTITLE),
    paragraph(selection, width, SELECTION),
  ]);
}

export function footBlock(paragraphs: readonly string[], width: number): Block {
  const words = below(
    paragraphs.map((text) => paragraph(text, width, FOOT)),
    1,
  );
  const rule = element('path', { d: `M0 0.5H${rounded(width)}`, stroke: COLOURS.line });
  return { svg: rule + at(0, 8, words.svg), height: words.height + 8 };
}

/** The whole drawing. @param size in its own units @param scale pixels a unit */
export function document(
  { title, subtitle, selection, summary }: PictureText,
  size: { readonly width: number; readonly height: number },
  scale: number,
  parts: readonly string[],
): Picture {
  const width = Math.round(size.width * scale);
  const height = Math.round(size.height * scale);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${rounded(size.width)} ${rounded(size.height)}`,
      'font-family': FAMILY,
      role: 'img',
    },
    element('title', {}, escapedXml(title)),
    element('desc', {}, escapedXml([subtitle, selection, summary].filter(Boolean).join(' – '))),
    element('rect', {
      id: 'grund',
      width: size.width,
      height: size.height,
      fill: COLOURS.surface,
    }),
    ...parts,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

export function at(x: number, y: number, svg: string, id?: string): string {
  return svg === '' ? '' : group({ id, transform: `translate(${rounded(x)} ${rounded(y)})` }, svg);
}

function paragraph(text: string, width: number, look: TextLook): Block {
  return text === '' ? { svg: '', height: 0 } : lines(wrapped(text, width, look), 0, 0, look);
}

function below(blocks: readonly Block[], gap = 4): Block {
  let height = 0;
  const parts = blocks
    .filter((block) => block.height > 0)
    .map((block) => {
      const part = at(0, height, block.svg);
      height += block.height + gap;
      return part;
    });
  return { svg: parts.join(''), height: Math.max(0, height - gap) };
}
