/** A row of a picture's chart of bars: its label and its bars, with the looks of the page. */
import type { Bar, PanelLayout } from '../charts/barLayout';
import type { BarFigure } from '../charts/barFigure';
import type { BarRow, Series } from '../charts/barRow';
import { hatch } from '../charts/hatch';
import type { BuendnisFeld } from '../domain/vocabulary';
import { fieldMark } from './fieldMark';
import { COLOURS } from './frame';
import { element, rounded } from './svg';
import { lines, textAt } from './type';

export const SIZE = 13;
export const LABEL_LINE = 1.25;
export const MARK = 20;

const SERIES: Readonly<Record<Series, string>> = {
  programme: COLOURS.budget,
  held: COLOURS.accent,
  unassigned: COLOURS.lineStrong,
};

export type Letters = Readonly<Record<BuendnisFeld, string>>;

interface Drawing {
  readonly letters: Letters;
  /** Where each panel begins. */
  readonly columns: readonly number[];
  readonly layouts: readonly PanelLayout[];
  readonly index: number;
  readonly stretch: number;
  readonly barHeight: number;
}

export function rowSvg(row: BarRow, label: readonly string[], middle: number, drawing: Drawing): string {
  const { letters, columns, layouts, index, stretch, barHeight } = drawing;
  const isPlain = !row.isPressable || row.isMuted;
  const look = {
    size: SIZE,
    colour: isPlain ? COLOURS.inkSoft : COLOURS.ink,
    isBold: row.isHeading && !row.isMuted,
    lineHeight: LABEL_LINE,
  };
  const mark = row.mark ? fieldMark(row.mark, letters[row.mark], { x: MARK / 2, y: middle, size: MARK }) : '';
  const words = lines(
    label,
    row.mark ? MARK + 6 : 0,
    middle - (label.length * SIZE * LABEL_LINE) / 2,
    look,
  ).svg;
  const pitch = 18 * stretch;
  const cells = row.cells.map((cell, panel) =>
    cell
      .map((bar, at) =>
        barSvg(layouts[panel]!.bars[index]![at]!, bar.series, bar.label, {
          x: columns[panel]!,
          y: middle + (at - (cell.length - 1) / 2) * pitch,
          height: barHeight * stretch,
          isBold: look.isBold === true,
        }),
      )
      .join(''),
  );
  return mark + words + cells.join('');
}

interface BarPlace {
  readonly x: number;
  /** The bar's middle. */
  readonly y: number;
  readonly height: number;
  readonly isBold?: boolean;
}

function barSvg(bar: Bar, series: Series, label: string, { x, y, height, isBold }: BarPlace): string {
  const words = textAt(label, x + bar.width + 6, y, {
    size: SIZE,
    colour: bar.kind === 'value' || isBold ? COLOURS.ink : COLOURS.inkSoft,
    isBold,
  });
  return mark(bar, SERIES[series], { x, y, height }) + words;
}

/** A bar's body: what is certain is solid, what is less certain hatched, what is not published an empty stub. */
function mark({ kind, width, hatched }: Bar, colour: string, { x, y, height }: BarPlace): string {
  if (width === 0) return '';
  const top = y - height / 2;
  const solid = width - hatched;
  const isUnknown = kind === 'unknown';
  return [
    solid > 0 ? element('rect', { x, y: top, width: solid, height, fill: colour }) : '',
    hatched > 0 && !isUnknown
      ? element('path', {
          transform: `translate(${rounded(x)} ${rounded(top)})`,
          d: hatch(solid, hatched, height),
          fill: 'none',
          stroke: colour,
          'stroke-width': 1.25,
        })
      : '',
    hatched > 0
      ? element('rect', {
          x: x + solid + 0.5,
          y: top + 0.5,
          width: Math.max(0, hatched - 1),
          height: height - 1,
          fill: 'none',
          stroke: colour,
          'stroke-dasharray': isUnknown ? '3 2' : undefined,
        })
      : '',
  ].join('');
}

export function legendSample({ series, fill }: NonNullable<BarFigure['legend'][number]['sample']>) {
  const bar: Bar = {
    kind: fill === 'unknown' ? 'unknown' : 'value',
    width: 18,
    hatched: fill === 'solid' ? 0 : 18,
  };
  return { svg: mark(bar, SERIES[series], { x: 0, y: 0, height: 12 }), width: 18 };
}
