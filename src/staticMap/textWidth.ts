/**
 * How wide a text is, without a browser: advance widths of Fira Sans in fortieths of an em, rounded up, so that
 * a label never turns out wider than the room that was found for it. Kerning only ever makes it narrower.
 */
const BY_WIDTH: Readonly<Record<number, string>> = {
  9: "'",
  10: '!,.:;·‚‘’',
  11: ' \u00a0',
  12: 'I`ijl´ÌÍÎÏìíîï',
  13: '()J[]{}',
  14: 'f',
  15: 't',
  16: '"r',
  17: '-|„“”',
  18: '17*z',
  19: '?s',
  20: '23+<=>FLcvxy~çýÿ',
  21: '59#/TZ\\_gk–',
  22: '46$ESXY^aeÈÉÊËÝàáâãäåèéêë',
  23: '08ACVÀÁÂÃÄÅÇð',
  24: 'KPbdhnopquÞñòóôõöøùúûüþß€«»',
  25: 'BR',
  26: 'DG',
  27: 'UÙÚÛÜ',
  28: 'HNOQÑÒÓÔÕÖØ',
  29: 'w',
  30: '&…',
  32: 'M—',
  34: '%WÆæ',
  35: 'm',
  41: '@',
};

const WIDTHS = new Map(
  Object.entries(BY_WIDTH).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)]),
  ),
);

/** Letters of other alphabets come from another face; none of these is known to be wider than this. */
const OTHER_LATIN = 36;
const OTHER = 56;

interface TextStyle {
  readonly isBold?: boolean;
  /** Ems between two letters. */
  readonly spacing?: number;
}

/** In ems. */
export function textWidth(text: string, { isBold = false, spacing = 0 }: TextStyle = {}): number {
  let width = 0;
  for (const letter of text) {
    const known = WIDTHS.get(letter) ?? (letter.codePointAt(0)! < 0x250 ? OTHER_LATIN : OTHER);
    // No letter of the bold face is wider by more than that.
    width += (known + (isBold ? 1 : 0)) / 40 + spacing;
  }
  return width;
}

/** By how much widths come out too large on average; lines should break where MapLibre breaks them. */
const ROUNDING = 1.025;

/** Lines of about equal length, none longer than so many ems if the text has room for a break. */
export function brokenLines(text: string, maxWidth: number, style: TextStyle = {}): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const total = textWidth(paragraph, style);
    const count = Math.ceil(total / (maxWidth * ROUNDING));
    const words = paragraph.split(/(?<=[\s-])/u);
    if (count <= 1 || words.length === 1) return [paragraph];
    const lines: string[] = [];
    let line = '';
    for (const word of words) {
      const wanted = (total / count) * (lines.length + 1);
      const before = textWidth(lines.join('') + line, style);
      const after = before + textWidth(word.trimEnd(), style);
      if (line !== '' && lines.length < count - 1 && Math.abs(before - wanted) < Math.abs(after - wanted)) {
        lines.push(line);
        line = '';
      }
      line += word;
    }
    return [...lines, line].map((part) => part.trim());
  });
}
