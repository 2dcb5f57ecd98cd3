import { textWidth } from '../staticMap/textWidth';
import { at, COLOURS, type Block } from './frame';
import { textAt } from './type';

export interface LegendItem {
  readonly label: string;
  /** Drawn around the middle of its left edge. */
  readonly sample: { readonly svg: string; readonly width: number } | null;
  /** Begins a line, as the first of its kind. */
  readonly isFirst?: boolean;
}

const SIZE = 12;
const LINE = 20;
const BETWEEN = 20;

/** Samples with what they mean, as many a line as find room. */
export function legendBlock(items: readonly LegendItem[], width: number, line = LINE): Block {
  if (items.length === 0) return { svg: '', height: 0 };
  let x = 0;
  let y = line / 2;
  const parts = items.map(({ label, sample, isFirst }) => {
    const before = sample ? sample.width + 6 : 0;
    const taken = before + textWidth(label) * SIZE;
    if (x > 0 && (isFirst || x + taken > width)) {
      x = 0;
      y += line;
    }
    const part =
      (sample ? at(x, y, sample.svg) : '') +
      textAt(label, x + before, y, { size: SIZE, colour: COLOURS.inkSoft });
    x += taken + BETWEEN;
    return part;
  });
  return { svg: parts.join(''), height: y + line / 2 };
}
