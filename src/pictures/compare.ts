/** Draws the comparison of areas: the rows of the page's table, with their small bars. */
import type { CompareCell, CompareRow } from '../charts/compareRows';
import { COLOURS, type Body } from './frame';
import { mixed } from './mixed';
import { element, group, rounded } from './svg';
import { lines, textAt, wrapped, type TextLook } from './type';

export interface CompareFigure {
  /** Of the areas, the first being what the others are measured by. */
  readonly names: readonly string[];
  readonly rows: readonly CompareRow[];
  /** Below the first area's name. */
  readonly reference: string;
}

/** Of the whole width, for what is measured. */
const FIRST = 0.26;
const BETWEEN = 14;
const HEAD: TextLook = { size: 15, colour: COLOURS.ink, isBold: true, lineHeight: 1.25 };
const LABEL: TextLook = { size: 13, colour: COLOURS.ink, lineHeight: 1.25 };
const DETAIL: TextLook = { size: 11.5, colour: COLOURS.inkSoft, lineHeight: 1.25 };
const VALUE = 13;
const BAR = 7;
const PAD = 6;
const INDENT = 14;
const MOST_STRETCH = 1.6;

export function compareBody({ names, rows, reference }: CompareFigure): Body {
  return (width, height) => {
    const first = width * FIRST;
    const column = (width - first) / names.length;
    const x = (index: number) => first + index * column;
    const heads = names.map((name) => wrapped(name, column - BETWEEN, HEAD));
    const headHeight = Math.max(...heads.map(({ length }) => length)) * HEAD.size * 1.25 + 22;
    const measured = rows.map((row) => measure(row, first, column - BETWEEN));
    const natural = measured.reduce((sum, row) => sum + row.height, 0);
    const room = height === null ? natural : height - headHeight;
    if (room < natural) return null;
    const stretch = Math.min(room / natural, MOST_STRETCH);
    const parts: string[] = heads.map((head, index) => lines(head, x(index), 0, HEAD).svg);
    if (names.length > 1) {
      parts.push(textAt(reference, first, headHeight - 13, { size: 12, colour: COLOURS.inkSoft }));
    }
    parts.push(rule(headHeight, width, COLOURS.lineStrong));
    let y = headHeight;
    for (const row of measured) {
      const top = y + (row.height * (stretch - 1)) / 2 + PAD;
      parts.push(
        lines(row.label, row.isPart ? INDENT : 0, top, { ...LABEL, isBold: !row.isPart }).svg,
        ...row.cells.map((cell, index) => cellSvg(cell, x(index), top, column - BETWEEN, !row.isPart)),
      );
      y += row.height * stretch;
      parts.push(rule(y, width, COLOURS.line));
    }
    return { svg: group({ id: 'vergleich' }, ...parts), height: y };
  };
}

interface MeasuredCell extends Pick<CompareCell, 'share'> {
  readonly value: readonly string[];
  readonly detail: readonly string[];
}

function measure({ label, cells, isPart }: CompareRow, first: number, width: number) {
  const measured = cells.map(({ text, detail, difference, share }): MeasuredCell => ({
    value: wrapped(difference === null ? text : `${text} (${difference})`, width, {
      size: VALUE,
      isBold: !isPart,
    }),
    detail: detail === null ? [] : wrapped(detail, width, DETAIL),
    share,
  }));
  const words = wrapped(label, first - BETWEEN - (isPart ? INDENT : 0), { ...LABEL, isBold: !isPart });
  const heights = measured.map(
    ({ value, detail, share }) =>
      value.length * VALUE * 1.25 +
      (share === null ? 0 : BAR + 4) +
      (detail.length === 0 ? 0 : detail.length * DETAIL.size * 1.25 + 3),
  );
  return {
    label: words,
    cells: measured,
    isPart,
    height: Math.max(words.length * LABEL.size * 1.25, ...heights) + 2 * PAD,
  };
}

function cellSvg(
  { value, detail, share }: MeasuredCell,
  x: number,
  top: number,
  width: number,
  isBold: boolean,
): string {
  const words = lines(value, x, top, { size: VALUE, colour: COLOURS.ink, isBold, lineHeight: 1.25 });
  let y = top + words.height + 3;
  const parts = [words.svg];
  if (share !== null) {
    const ground = mixed(COLOURS.ink, COLOURS.surface, 0.07);
    parts.push(
      element('rect', { x, y, width, height: BAR, fill: ground }),
      share > 0 ? element('rect', { x, y, width: width * share, height: BAR, fill: COLOURS.budget }) : '',
    );
    y += BAR + 3;
  }
  return parts.join('') + lines(detail, x, y, DETAIL).svg;
}

function rule(y: number, width: number, colour: string): string {
  return element('path', { d: `M0 ${rounded(y)}H${rounded(width)}`, fill: 'none', stroke: colour });
}
