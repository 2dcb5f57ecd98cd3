/** Draws the table of projects by the alliance's fields; each mark stands for an evidence. */
import type { MatrixRow } from '../domain/fieldStatistics';
import { BUENDNIS_FELDER, type BuendnisFeld } from '../domain/vocabulary';
import { fitted } from '../staticMap/fitted';
import { textWidth } from '../staticMap/textWidth';
import { fieldMark } from './fieldMark';
import { COLOURS, type Body } from './frame';
import { element, rounded } from './svg';
import { lines, textAt, wrapped } from './type';

export interface MatrixRowText {
  readonly town: string;
  readonly title: string;
  readonly cells: MatrixRow['cells'];
}

export interface MatrixFigure {
  readonly rows: readonly MatrixRowText[];
  /** Projects a field, in the order of the fields. */
  readonly counts: readonly number[];
  readonly names: Readonly<Record<BuendnisFeld, string>>;
  readonly letters: Readonly<Record<BuendnisFeld, string>>;
  readonly words: {
    readonly project: string;
    readonly together: string;
    /** Of a field that no project has. */
    readonly none: string;
  };
}

const HEAD: { size: number; lineHeight: number } = { size: 12.5, lineHeight: 1.2 };
/** Of the whole width, for the projects' names. */
const FIRST = 0.31;
const ROW = 44;
const MARK = 28;
const MOST_STRETCH = 1.7;

export function matrixBody({ rows, counts, names, letters, words }: MatrixFigure): Body {
  return (width, height) => {
    const first = width * FIRST;
    const column = (width - first) / BUENDNIS_FELDER.length;
    const middle = (index: number) => first + (index + 0.5) * column;
    const heads = BUENDNIS_FELDER.map((field) => wrapped(names[field], column - 10, HEAD));
    const nones = wrapped(words.none, column - 10, HEAD);
    // A column in which a name breaks inside a word is too narrow to be read.
    const longest = Math.max(
      ...BUENDNIS_FELDER.flatMap((field) => names[field].split(' ')).map((word) => textWidth(word)),
    );
    if (longest * HEAD.size > column - 10) return null;
    const headHeight =
      MARK + 10 + Math.max(...heads.map((head) => head.length)) * HEAD.size * HEAD.lineHeight;
    const footHeight = Math.max(1, counts.includes(0) ? nones.length : 1) * HEAD.size * HEAD.lineHeight + 16;
    const natural = rows.length * ROW;
    const room = height === null ? natural : height - headHeight - footHeight;
    if (room < natural) return null;
    const row = ROW * Math.min(room / natural, MOST_STRETCH);

    const parts: string[] = [
      textAt(words.project, 0, headHeight - 14, { size: 13, colour: COLOURS.inkSoft }),
      rule(headHeight, width, COLOURS.lineStrong),
    ];
    BUENDNIS_FELDER.forEach((field, index) => {
      parts.push(fieldMark(field, letters[field], { x: middle(index), y: MARK / 2 + 1, size: MARK }));
      parts.push(
        lines(heads[index]!, middle(index), MARK + 4, { ...HEAD, colour: COLOURS.ink, anchor: 'middle' }).svg,
      );
      if (counts[index] === 0) {
        parts.push(
          element('rect', {
            x: first + index * column,
            y: headHeight,
            width: column,
            height: rows.length * row + footHeight,
            fill: COLOURS.paper,
          }),
        );
      }
    });
    rows.forEach(({ town, title, cells }, at) => {
      const y = headHeight + (at + 0.5) * row;
      parts.push(
        textAt(fitted(town, first / 15.5), 0, y - 9, { size: 15, colour: COLOURS.ink, isBold: true }),
        textAt(fitted(title, first / 13), 0, y + 10, { size: 13, colour: COLOURS.inkSoft }),
      );
      cells.forEach((cell, index) => {
        parts.push(
          cell
            ? fieldMark(cell.field, letters[cell.field], {
                x: middle(index),
                y,
                size: MARK,
                isDerived: cell.isDerived,
              })
            : textAt('·', middle(index), y, { size: 15, colour: COLOURS.inkSoft, anchor: 'middle' }),
        );
      });
      parts.push(rule(headHeight + (at + 1) * row, width, COLOURS.line));
    });
    const foot = headHeight + rows.length * row;
    parts.push(textAt(words.together, 0, foot + 8 + 8, { size: 13, colour: COLOURS.ink }));
    counts.forEach((count, index) => {
      parts.push(
        count === 0
          ? lines(nones, middle(index), foot + 8, { ...HEAD, colour: COLOURS.inkSoft, anchor: 'middle' }).svg
          : textAt(String(count), middle(index), foot + 16, {
              size: 13,
              colour: COLOURS.ink,
              isBold: true,
              anchor: 'middle',
            }),
      );
    });
    return { svg: parts.join(''), height: foot + footHeight };
  };
}

function rule(y: number, width: number, colour: string): string {
  return element('path', { d: `M0 ${rounded(y)}H${rounded(width)}`, fill: 'none', stroke: colour });
}
