/** Draws a chart of bars from the same rows and the same layout as the page. */
import { panelLayout, type PanelLayout } from '../charts/barLayout';
import type { BarFigure, Room } from '../charts/barFigure';
import type { BarRow } from '../charts/barRow';
import { columnsOf, panelOffsets } from '../charts/columns';
import { LABEL_LINE, legendSample, MARK, rowSvg, SIZE, type Letters } from './barRow';
import { at, COLOURS, GAP, type Block, type Body } from './frame';
import { legendBlock } from './legend';
import { element, rounded } from './svg';
import { lines, textAt, wrapped } from './type';

const TICKS = 20;
/** Between two columns of rows. */
const GUTTER = 36;
/** A column of rows narrower than this has no room for its bars. */
const NARROWEST = 320;
/** From here on the labels can have all their words, as on the page. */
const WIDE = 640;
/** Rows grow into the height that is left, but not until they fall apart. */
const MOST_STRETCH = 1.9;

/**
 * @param figureOf the chart with as many words as the room allows; `isTight` where its height is given, so that
 *   rows that say little may stand together
 * @param letters in the marks of the Handlungsfelder
 */
export function barsBody(figureOf: (room: Room, isTight: boolean) => BarFigure, letters: Letters): Body {
  return (width, height) => {
    for (const count of height === null ? [1] : [1, 2]) {
      const column = (width - (count - 1) * GUTTER) / count;
      if (column < NARROWEST) continue;
      const figure = figureOf(column < WIDE ? 'narrow' : 'wide', height !== null);
      const block = drawn(figure, letters, width, column, count, height);
      if (block) return block;
    }
    return null;
  };
}

interface Measured {
  readonly row: BarRow;
  readonly label: readonly string[];
  /** With the air above a heading. */
  readonly height: number;
  readonly air: number;
}

function drawn(
  figure: BarFigure,
  letters: Letters,
  width: number,
  column: number,
  count: number,
  height: number | null,
): Block | null {
  const { panels, rows } = figure;
  const columns = columnsOf(
    column,
    figure.labelWidth,
    panels.map(({ share }) => share),
  );
  // Over all rows: two columns of one chart have one scale.
  const layouts = panels.map(({ atLeast }, panel) =>
    panelLayout(
      rows.map((row) => row.cells[panel] ?? []),
      columns.panels[panel]!,
      atLeast,
    ),
  );
  const offsets = panelOffsets(columns);
  const measured = rows.map((row) => measure(row, columns.label));
  const parts = split(measured, count);
  if (parts === null) return null;

  const legend = legendBlock(
    figure.legend.map(({ label, sample }) => ({ label, sample: sample && legendSample(sample) })),
    width,
  );
  const heads = panels.map(({ title }, panel) =>
    wrapped(title, columns.panels[panel]!, { size: SIZE, isBold: true }),
  );
  const headHeight = Math.max(...heads.map((head) => head.length)) * SIZE * LABEL_LINE + 6;
  const top = (legend.height > 0 ? legend.height + GAP : 0) + headHeight;
  const natural = Math.max(...parts.map((part) => sum(part.map((row) => row.height))));
  const room = height === null ? natural : height - top - TICKS;
  if (room < natural) return null;
  const stretch = natural === 0 ? 1 : Math.min(room / natural, MOST_STRETCH);

  const svg = parts.map((part, index) => {
    let y = 0;
    const drawnRows = part.map(({ row, label, height: own, air }) => {
      const middle = y + (air + own) * 0.5 * stretch;
      y += own * stretch;
      return rowSvg(row, label, middle, {
        columns: offsets,
        letters,
        layouts,
        index: rows.indexOf(row),
        stretch,
        barHeight: figure.barHeight,
      });
    });
    const axes = layouts.map((layout, panel) => axis(layout, offsets[panel]!, y, panels[panel]!.tick));
    const titles = heads.map(
      (head, panel) =>
        lines(head, offsets[panel]!, -6 - head.length * SIZE * LABEL_LINE, {
          size: SIZE,
          colour: COLOURS.ink,
          isBold: true,
          lineHeight: LABEL_LINE,
        }).svg,
    );
    return at(index * (column + GUTTER), top, [...titles, ...axes, ...drawnRows].join(''));
  });
  return {
    svg: at(0, 0, legend.svg, 'legende') + at(0, 0, svg.join(''), 'diagramm'),
    height: top + natural * stretch + TICKS,
  };
}

function measure(row: BarRow, labelWidth: number): Measured {
  const room = labelWidth - (row.mark ? MARK + 6 : 0);
  const isBold = row.isHeading === true && !row.isMuted;
  const label = wrapped(row.label, room, { size: SIZE, isBold });
  const bars = Math.max(1, ...row.cells.map((cell) => cell.length));
  const air = row.isHeading ? 10 : 0;
  return { row, label, air, height: air + Math.max(26, bars * 18 + 6, label.length * SIZE * LABEL_LINE + 6) };
}

/** Rows in two columns of about equal height, broken before a heading; null where there is none to break at. */
function split(rows: readonly Measured[], count: number): readonly (readonly Measured[])[] | null {
  if (count === 1) return [rows];
  const heights = (part: readonly Measured[]) => sum(part.map(({ height }) => height));
  const breaks = rows.flatMap(({ row }, index) => (index > 0 && row.isHeading ? [index] : []));
  if (breaks.length === 0) return null;
  const best = breaks.toSorted(
    (a, b) =>
      Math.max(heights(rows.slice(0, a)), heights(rows.slice(a))) -
      Math.max(heights(rows.slice(0, b)), heights(rows.slice(b))),
  )[0]!;
  return [rows.slice(0, best), rows.slice(best)];
}

function axis(layout: PanelLayout, x: number, height: number, tick: (value: number) => string): string {
  const line = (position: number, colour: string) =>
    element('path', {
      d: `M${rounded(x + position)} 0V${rounded(height)}`,
      fill: 'none',
      stroke: colour,
    });
  return [
    ...layout.ticks.map((one) => line(one.x, COLOURS.line)),
    line(0, COLOURS.lineStrong),
    ...layout.ticks.map((one) =>
      textAt(tick(one.value), x + one.x, height + 11, {
        size: 12,
        colour: COLOURS.inkSoft,
        anchor: 'middle',
      }),
    ),
  ].join('');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
